package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.ResultType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of answered fields against the types that TypeScript gives to results. */
record TypeScriptCheck(TypeForms forms, Map<String, NamedType> types, Words words) implements Check {
    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        Rows rows = AnswerCheck.rows(method, types);
        if (!rows.paths().isEmpty()) {
            method.samples().typescript().forEach(type -> compare(method, rows, type, findings));
        }
        return findings.all();
    }

    private void compare(MethodFacts method, Rows rows, ResultType type, Findings findings) {
        Map<String, ResultType.Row> typed = new LinkedHashMap<>();
        type.rows().forEach(row -> typed.putIfAbsent(row.path(), row));
        Set<String> holders = new HashSet<>();
        typed.keySet().forEach(path -> holders.add(Rows.parent(path)));
        for (ResultType.Row row : typed.values()) {
            List<Fact.FieldRow> at = rows.at(row.path());
            if (!at.isEmpty()) {
                compare(at, row, findings);
            } else if (isAdditional(rows, row.path())) {
                additional(rows, row, findings);
            }
        }
        if (!RequestCheck.selects(method, words)) {
            missing(method, rows, typed, holders, findings);
        }
    }

    private static void additional(Rows rows, ResultType.Row row, Findings findings) {
        String parent = Rows.parent(row.path());
        String other = rows.inOtherCase(parent, Rows.last(row.path()));
        String sibling = other == null ? rows.below(parent).iterator().next() : other;
        Fact.Source stated = rows.at(parent + "." + sibling).get(0).source();
        Fact.Source place = at(row.line(), findings);
        if (other == null) {
            findings.add(Kind.TYPESCRIPT_FIELD_ADDITIONAL, row.path(), stated, "", place, text(row));
        } else {
            findings.add(Kind.NAME_IN_OTHER_CASE, row.path(), stated, other, place, Rows.last(row.path()));
        }
    }

    private static boolean isAdditional(Rows rows, String path) {
        String parent = Rows.parent(path);
        String name = Rows.last(path);
        return !name.contains("*")
                && !Shown.isKey(name)
                && !rows.below(parent).isEmpty()
                && rows.covering(parent, name) == null
                && rows.paths().stream().noneMatch(each -> each.startsWith(path + "."));
    }

    private static void missing(
            MethodFacts method, Rows rows, Map<String, ResultType.Row> typed, Set<String> holders, Findings findings) {
        for (String path : rows.paths()) {
            String parent = Rows.parent(path);
            Fact.FieldRow row = rows.at(path).get(0);
            boolean own = row.variant().isEmpty() && row.source().file().equals(method.file());
            boolean open = typed.containsKey(parent + ".*") || path.contains("*");
            ResultType.Row holder = typed.get(parent);
            if (own && !open && holder != null && holders.contains(parent) && lacks(typed, path)) {
                findings.add(
                        Kind.TYPESCRIPT_FIELD_MISSING,
                        path,
                        row.source(),
                        String.join("|", row.types()),
                        at(holder.line(), findings),
                        text(holder));
            }
        }
    }

    private static boolean lacks(Map<String, ResultType.Row> typed, String path) {
        return typed.keySet().stream().noneMatch(path::equalsIgnoreCase);
    }

    private void compare(List<Fact.FieldRow> rows, ResultType.Row row, Findings findings) {
        List<String> written =
                rows.stream().flatMap(each -> each.types().stream()).distinct().toList();
        Forms documented = forms.of(written);
        Fact.FieldRow first = rows.get(0);
        String types = String.join("|", written);
        if (!documented.meets(forms(row.types()))) {
            findings.add(Kind.TYPESCRIPT_TYPE, row.path(), first.source(), types, at(row.line(), findings), text(row));
        }
        if (!documented.isOpen() && documented.has(Form.NULL) != row.nullable()) {
            findings.add(Kind.TYPESCRIPT_NULL, row.path(), first.source(), types, at(row.line(), findings), text(row));
        }
    }

    static Forms forms(List<String> types) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        types.forEach(type -> forms.add(form(type)));
        return new Forms(forms, Set.of());
    }

    /** A name that is none of the language's own says nothing of the form. */
    private static Form form(String type) {
        if (type.endsWith("[]")) {
            return Form.ARRAY;
        }
        if (type.startsWith("'")) {
            return Form.TEXT;
        }
        return switch (type) {
            case "string", "ISODate" -> Form.TEXT;
            case "number" -> Form.DOUBLE;
            case "boolean", "true", "false" -> Form.BOOLEAN;
            case "object" -> Form.OBJECT;
            default -> type.matches("-?[0-9.]+") ? Form.DOUBLE : Form.ANY;
        };
    }

    private static Fact.Source at(int line, Findings findings) {
        return findings.at(line, Fact.Layer.TYPESCRIPT);
    }

    private static String text(ResultType.Row row) {
        return String.join(" | ", row.types()) + (row.nullable() ? " | null" : "");
    }
}
