package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.RowFields;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

final class OnlyNamesFields implements SpecRule {
    @Override
    public String id() {
        return "only-names-fields";
    }

    @Override
    public String purpose() {
        return "Fields to which a parameter is restricted are fields of the rows it speaks of.";
    }

    @Override
    public String hint() {
        return "write the names as the type does";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                TypeEntry rows = RowFields.rows(field.node(), spec);
                if (rows != null) {
                    check(field, rows, findings.about(owner.method()).at(field.path()));
                }
            }
        }
    }

    private void check(FieldEntry field, TypeEntry rows, Findings findings) {
        List<String> names = rows.object().names();
        for (TextNode name : field.node().texts("only")) {
            if (!names.contains(name.value())) {
                String message = Quoted.of(name.value()) + " is no field of " + Quoted.of(rows.name());
                findings.error(this, name.place(), message, Nearest.hint(name.value(), names));
            }
        }
    }
}
