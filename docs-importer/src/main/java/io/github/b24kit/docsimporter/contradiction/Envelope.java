package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.Answer;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The result and what stands beside it. */
record Envelope(MethodFacts method, Findings findings) {
    private static final String RESULT = "result";
    private static final Set<String> PAGES = Set.of("total", "next");

    void check(List<Answer> answers) {
        List<Answer> enveloped = answers.stream().filter(Answer::isEnveloped).toList();
        if (enveloped.isEmpty()) {
            withoutResult(answers.get(0));
            return;
        }
        Shown shown = new Shown(enveloped.stream()
                .flatMap(answer -> answer.json().values().stream())
                .toList());
        for (Fact.FieldRow row : method.top()) {
            boolean own = row.source().layer() != Fact.Layer.JSON_EXAMPLE;
            if (own && !row.path().equals(RESULT) && shown.at(row.path()).isEmpty()) {
                findings.add(
                        Kind.ENVELOPE_NOT_SHOWN,
                        row.path(),
                        row.source(),
                        String.join("|", row.types()),
                        findings.at(enveloped.get(0).line(), Fact.Layer.JSON_EXAMPLE),
                        ValueForm.text(shown.bodies().get(0)));
            }
        }
        method.top().stream()
                .filter(row -> row.source().layer() != Fact.Layer.JSON_EXAMPLE)
                .findFirst()
                .ifPresent(row -> PAGES.forEach(name -> beside(name, row, shown)));
    }

    private void beside(String name, Fact.FieldRow stated, Shown shown) {
        List<Sample> values = shown.at(name);
        if (!values.isEmpty() && !method.envelope().contains(name)) {
            findings.add(
                    Kind.ENVELOPE_NOT_DOCUMENTED,
                    name,
                    stated.source(),
                    "",
                    findings.at(values.get(0).line(), Fact.Layer.JSON_EXAMPLE),
                    ValueForm.text(values.get(0)));
        }
    }

    private void withoutResult(Answer answer) {
        Fact.Source place = findings.at(answer.json().line(), Fact.Layer.JSON_EXAMPLE);
        // Without a table the example alone breaks with what every answer has.
        Fact.Source stated = Stream.concat(
                        method.top().stream().filter(row -> row.path().equals(RESULT)), method.result().stream())
                .map(Fact.FieldRow::source)
                .filter(source -> source.layer() != Fact.Layer.JSON_EXAMPLE)
                .findFirst()
                .orElse(place);
        findings.add(
                Kind.RESULT_NOT_SHOWN,
                RESULT,
                stated,
                String.join("|", method.resultTypes()),
                place,
                ValueForm.text(answer.json().values().get(0)));
    }
}
