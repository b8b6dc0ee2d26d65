package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.page.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields that a page describes itself against the description that pages share of a type of the same name. */
record SharedTypeCheck(TypeForms forms, Map<String, NamedType> types, Words words) implements Check {
    private static final int FEW = 4;

    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        List<Fact.FieldRow> answered = new ArrayList<>(method.top());
        answered.addAll(method.result());
        for (List<Fact.FieldRow> rows : List.of(method.params(), answered)) {
            rows.forEach(row -> ofItsType(row, rows, method, findings));
        }
        // What is sent is often typed as an object only, and is what is answered.
        Set<NamedType> types = new LinkedHashSet<>();
        answered.forEach(row -> shared(row, method).ifPresent(types::add));
        for (NamedType type : types) {
            method.params().stream()
                    .filter(row -> row.types().contains("object") && !words.is("name.query", Rows.last(row.path())))
                    .map(row -> below(row.path(), method.params()))
                    .filter(fields -> areOf(type, fields))
                    .forEach(fields -> fields.forEach(field -> compareTypes(field, type, findings)));
        }
        return findings.all();
    }

    private void ofItsType(Fact.FieldRow row, List<Fact.FieldRow> rows, MethodFacts method, Findings findings) {
        shared(row, method)
                .ifPresent(type -> below(row.path(), rows).forEach(field -> {
                    compareTypes(field, type, findings);
                    if (named(field, type).isEmpty() && !field.path().contains("*")) {
                        findings.add(
                                Kind.SHARED_TYPE_FIELD,
                                field.path(),
                                field.source(),
                                String.join("|", field.types()),
                                new Fact.Source(type.file(), type.line(), Fact.Layer.TABLE),
                                type.name());
                    }
                }));
    }

    private Optional<NamedType> shared(Fact.FieldRow row, MethodFacts method) {
        return row.types().stream()
                .map(TypeForms::bare)
                .map(types::get)
                .filter(type ->
                        type != null && type.fields().size() > 1 && !type.file().equals(method.file()))
                .findFirst();
    }

    private static List<Fact.FieldRow> below(String path, List<Fact.FieldRow> rows) {
        return rows.stream().filter(row -> Rows.parent(row.path()).equals(path)).toList();
    }

    private static boolean areOf(NamedType type, List<Fact.FieldRow> fields) {
        long common =
                fields.stream().filter(field -> named(field, type).isPresent()).count();
        return common > FEW && common * 5 >= fields.size() * 4L;
    }

    private static Optional<Fact.FieldRow> named(Fact.FieldRow field, NamedType type) {
        return type.fields().stream()
                .filter(each -> each.path().equalsIgnoreCase(Rows.last(field.path())))
                .findFirst();
    }

    private void compareTypes(Fact.FieldRow field, NamedType type, Findings findings) {
        named(field, type)
                .filter(shared -> differ(field, shared))
                .ifPresent(shared -> findings.add(
                        Kind.SHARED_TYPE_TYPE,
                        field.path(),
                        field.source(),
                        String.join("|", field.types()),
                        shared.source(),
                        type.name() + "." + shared.path() + ": " + String.join("|", shared.types())));
    }

    private boolean differ(Fact.FieldRow field, Fact.FieldRow shared) {
        Forms here = forms.of(field.types());
        Forms there = forms.of(shared.types());
        Set<Form> dates = EnumSet.of(Form.DATE, Form.DATETIME);
        boolean ofDates = here.own().size() == 1 && dates.containsAll(here.own()) && dates.containsAll(there.own());
        return ofDates ? !here.own().equals(there.own()) : !here.meets(there);
    }
}
