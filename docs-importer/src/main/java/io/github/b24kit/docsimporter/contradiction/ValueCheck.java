package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds the values of examples against the types of rows. */
final class ValueCheck {
    private static final int DESCRIPTORS = 3;

    private final TypeForms forms;
    private final Findings findings;
    private final Fact.Layer layer;
    private final ListedValueCheck lists;

    ValueCheck(TypeForms forms, Words words, Findings findings, Fact.Layer layer) {
        this.forms = forms;
        this.findings = findings;
        this.layer = layer;
        this.lists = new ListedValueCheck(words, findings, layer);
    }

    /**
     * Checks the values of all rows.
     *
     * @return places where what is shown describes the fields instead of holding their values
     */
    Set<String> check(Rows rows, Shown shown) {
        Set<String> described = describers(rows, shown);
        for (String path : rows.paths()) {
            if (described.stream().noneMatch(each -> path.startsWith(each + "."))) {
                check(path, rows.at(path), shown.at(path));
            }
        }
        return described;
    }

    private void check(String path, List<Fact.FieldRow> rows, List<Sample> values) {
        List<String> types =
                rows.stream().flatMap(row -> row.types().stream()).distinct().toList();
        boolean untyped = rows.stream().anyMatch(row -> row.types().isEmpty());
        Forms documented = forms.of(types);
        for (Sample value : values) {
            if (!untyped && !ValueForm.isPlaceholder(value)) {
                differ(path, rows.get(0), types, documented, value);
                if (value instanceof Sample.Array array) {
                    array.elements().forEach(each -> differ(path, rows.get(0), types, documented.ofElement(), each));
                }
            }
            lists.check(path, rows, value);
        }
    }

    private void differ(String path, Fact.FieldRow row, List<String> types, Forms documented, Sample value) {
        ValueForm.difference(documented, value)
                .filter(kind -> !isListed(kind, row, value))
                .ifPresent(kind -> findings.add(
                        kind,
                        path,
                        row.source(),
                        String.join("|", types),
                        findings.at(value.line(), layer),
                        ValueForm.text(value)));
    }

    /** A row that lists the very value documents it, whatever its type says. */
    private static boolean isListed(Kind kind, Fact.FieldRow row, Sample value) {
        return kind != Kind.INTEGER_AS_TEXT
                && kind != Kind.BOOLEAN_AS_YES_NO
                && row.values().contains(ListedValueCheck.literal(value));
    }

    /** Places where what is shown describes the fields instead of holding their values: objects of one form, one for each field. */
    private Set<String> describers(Rows rows, Shown shown) {
        Set<String> describers = new TreeSet<>();
        for (String parent : rows.parents()) {
            List<Sample.Obj> descriptors = rows.below(parent).stream()
                    .filter(name -> rows.at(parent + "." + name).stream()
                            .allMatch(row -> forms.of(row.types()).isSimple()))
                    .flatMap(name -> shown.at(parent + "." + name).stream())
                    .filter(Sample.Obj.class::isInstance)
                    .map(Sample.Obj.class::cast)
                    .toList();
            if (descriptors.size() >= DESCRIPTORS && haveOneForm(descriptors)) {
                describers.add(parent);
                String name = rows.below(parent).iterator().next();
                findings.add(
                        Kind.DESCRIPTORS_AS_FIELDS,
                        parent,
                        rows.at(parent + "." + name).get(0).source(),
                        "types of " + rows.below(parent).size() + " fields",
                        findings.at(descriptors.get(0).line(), layer),
                        ValueForm.text(descriptors.get(0)));
            }
        }
        return describers;
    }

    private static boolean haveOneForm(List<Sample.Obj> objects) {
        return objects.get(0).members().stream()
                .anyMatch(member ->
                        objects.stream().filter(each -> each.has(member.name())).count() * 5 >= objects.size() * 4L);
    }
}
