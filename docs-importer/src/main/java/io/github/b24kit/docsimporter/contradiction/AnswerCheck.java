package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Answer;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of answered fields against the examples of answers. */
record AnswerCheck(TypeForms forms, Map<String, NamedType> types, Words words) implements Check {
    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        Rows rows = rows(method, types);
        List<Answer> answers = method.samples().successAnswers();
        if (!rows.paths().isEmpty() && !answers.isEmpty()) {
            List<Sample> bodies =
                    answers.stream().flatMap(answer -> answer.bodies().stream()).toList();
            Shown shown = new Shown(bodies);
            Set<String> described = new ValueCheck(forms, words, findings, Fact.Layer.JSON_EXAMPLE).check(rows, shown);
            boolean whole = answers.stream().noneMatch(answer -> answer.json().shortened());
            new AnswerFields(method, rows, shown, described, findings)
                    .check(whole && !RequestCheck.selects(method, words));
        }
        if (!answers.isEmpty()) {
            new Envelope(method, findings).check(answers);
        }
        return findings.all();
    }

    /** The rows of {@code result} and of all below it. */
    static Rows rows(MethodFacts method, Map<String, NamedType> types) {
        List<Fact.FieldRow> all = new ArrayList<>(method.top());
        all.addAll(method.result());
        return Rows.of(all, types);
    }
}
