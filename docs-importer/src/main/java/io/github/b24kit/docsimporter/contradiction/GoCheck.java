package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.GoMark;
import java.util.List;
import java.util.regex.Pattern;

/** What Go marks as a call that may be repeated against what the last word of a method's name says it does. */
record GoCheck(Words words) implements Check {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        String last = method.method().substring(method.method().lastIndexOf('.') + 1);
        String verb = HUMP.split(last, -1)[0];
        for (GoMark mark : method.samples().go()) {
            if (mark.method().equals(method.method())) {
                if (mark.idempotent() && words.is("verb.adding", verb)) {
                    add(Kind.ADDING_AS_IDEMPOTENT, verb, mark, findings);
                } else if (!mark.idempotent() && words.is("verb.reading", verb)) {
                    add(Kind.READING_NOT_IDEMPOTENT, verb, mark, findings);
                }
            }
        }
        return findings.all();
    }

    private static void add(Kind kind, String verb, GoMark mark, Findings findings) {
        String shown = mark.idempotent() ? "marked as idempotent" : "not marked as idempotent";
        findings.add(kind, "", findings.at(1, Fact.Layer.TITLE), verb, findings.at(mark.line(), Fact.Layer.GO), shown);
    }
}
