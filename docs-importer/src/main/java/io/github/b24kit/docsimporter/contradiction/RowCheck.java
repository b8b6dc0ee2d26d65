package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.List;
import java.util.Map;

/** Tables against themselves: rows that say different things of one field. */
record RowCheck(TypeForms forms) implements Check {
    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        for (List<Fact.FieldRow> each : List.of(method.params(), method.result())) {
            Rows rows = Rows.of(each, Map.of());
            rows.paths().forEach(path -> compare(path, rows.at(path), findings));
        }
        return findings.all();
    }

    private void compare(String path, List<Fact.FieldRow> rows, Findings findings) {
        Fact.FieldRow first = rows.get(0);
        for (Fact.FieldRow row : rows) {
            // Some tables have a row for a list and one for its elements.
            boolean list = forms.of(first.types()).has(Form.ARRAY)
                    || forms.of(row.types()).has(Form.ARRAY);
            boolean always = first.variant().isEmpty() && row.variant().isEmpty() && !path.endsWith("*");
            if (always && !list && !forms.of(first.types()).meets(forms.of(row.types()))) {
                findings.add(
                        Kind.ROWS_OF_OTHER_TYPES,
                        path,
                        first.source(),
                        String.join("|", first.types()),
                        row.source(),
                        String.join("|", row.types()));
            }
        }
    }
}
