package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.CurlCall;
import io.github.b24kit.docsimporter.sample.Reading;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tables of parameters against the calls of curl. */
record RequestCheck(TypeForms forms, Words words) implements Check {
    /** What stands in front of the name of a field in a filter. */
    private static final Pattern OPERATOR = Pattern.compile("^[^\\p{L}_]+");

    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        List<Sample> json = bodies(method, CurlCall::strict);
        List<Sample> all = bodies(method);
        if (!method.params().isEmpty() && !all.isEmpty()) {
            // Only what the page itself describes: a type that pages share is one of answers.
            Rows rows = Rows.of(method.params(), Map.of());
            new ValueCheck(forms, words, findings, Fact.Layer.CURL).check(rows, new Shown(json));
            missing(rows, new Shown(all), findings);
            unknown(method, rows, new Shown(all), findings);
        }
        return findings.all();
    }

    /** What the calls of the method send. */
    static List<Sample> bodies(MethodFacts method) {
        return bodies(method, call -> true);
    }

    private static List<Sample> bodies(MethodFacts method, Predicate<CurlCall> which) {
        List<Sample> bodies = new ArrayList<>();
        for (CurlCall call : method.samples().calls()) {
            if (which.test(call)
                    && call.url().method().equalsIgnoreCase(method.method())
                    && call.body() instanceof Reading.Read<Sample> body
                    && body.value() instanceof Sample.Obj) {
                bodies.add(body.value());
            }
        }
        return bodies;
    }

    /** Whether a call of the page says which fields it wants, so that others are missing with reason. */
    static boolean selects(MethodFacts method, Words words) {
        return bodies(method).stream()
                .flatMap(Shown::objects)
                .flatMap(object -> object.members().stream())
                .anyMatch(member -> words.is("name.select", member.name()));
    }

    private static void missing(Rows rows, Shown shown, Findings findings) {
        for (String path : rows.paths()) {
            String parent = Rows.parent(path);
            String name = Rows.last(path);
            List<Fact.FieldRow> at = rows.at(path);
            List<Sample.Obj> holders = shown.objectsAt(parent);
            boolean required =
                    at.stream().allMatch(row -> row.required() && row.variant().isEmpty());
            if (required
                    && !name.contains("*")
                    && !holders.isEmpty()
                    && holders.stream().noneMatch(each -> Shown.hasAnyCase(each, name))) {
                findings.add(
                        Kind.REQUIRED_NOT_SENT,
                        path,
                        at.get(0).source(),
                        "required",
                        findings.at(holders.get(0).line(), Fact.Layer.CURL),
                        ValueForm.text(holders.get(0)));
            }
        }
    }

    private static void unknown(MethodFacts method, Rows rows, Shown shown, Findings findings) {
        Set<String> parents = new LinkedHashSet<>(List.of(""));
        rows.paths().forEach(path -> parents.add(Rows.parent(path)));
        for (String parent : parents) {
            boolean listed =
                    method.vocabularies().stream().anyMatch(each -> each.of().contains(parent));
            for (Sample.Obj object : shown.objectsAt(parent)) {
                boolean described = parent.isEmpty()
                        || object.members().stream().anyMatch(member -> rows.covering(parent, name(member)) != null);
                if (!rows.isMap(parent) && !listed && described) {
                    object.members().forEach(member -> unknown(parent, member, rows, object, findings));
                }
            }
        }
    }

    private static String name(Sample.Member member) {
        return OPERATOR.matcher(member.name()).replaceFirst("");
    }

    private static void unknown(String parent, Sample.Member member, Rows rows, Sample.Obj object, Findings findings) {
        String name = name(member);
        if (name.isEmpty() || rows.covering(parent, name) != null || (!parent.isEmpty() && Shown.isKey(name))) {
            return;
        }
        String path = parent.isEmpty() ? name : parent + "." + name;
        Fact.Source sent = findings.at(member.line(), Fact.Layer.CURL);
        String other = rows.inOtherCase(parent, name);
        String sibling = other == null ? rows.below(parent).iterator().next() : other;
        Fact.Source stated = rows.at(parent.isEmpty() ? sibling : parent + "." + sibling)
                .get(0)
                .source();
        if (other == null) {
            findings.add(Kind.PARAMETER_NOT_DOCUMENTED, path, stated, "", sent, ValueForm.text(member.value()));
        } else if (!object.has(other)) {
            findings.add(Kind.NAME_IN_OTHER_CASE, path, stated, other, sent, name);
        }
    }
}
