package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.Constraints;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;

final class ConstraintNamesExist implements SpecRule {
    @Override
    public String id() {
        return "constraint-names-exist";
    }

    @Override
    public String purpose() {
        return "A constraint speaks of fields of the object it stands in.";
    }

    @Override
    public String hint() {
        return "name fields that stand beside the constraint";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (ObjectEntry object : owner.objects()) {
                for (MapNode constraint : object.constraints()) {
                    for (TextNode name : names(constraint)) {
                        check(name, object, findings.about(owner.method()));
                    }
                }
            }
        }
    }

    private void check(TextNode name, ObjectEntry object, Findings findings) {
        if (!object.names().contains(name.value())) {
            String nearest = Nearest.hint(name.value(), object.names());
            String fields = object.names().isEmpty()
                    ? "there are no fields here; remove the constraint, or describe them"
                    : "the fields here are " + String.join(", ", object.names());
            String hint = nearest != null ? nearest : fields;
            String message = "a constraint names " + Quoted.of(name.value()) + ", which is no field beside it";
            findings.at(object.path()).error(this, name.place(), message, hint);
        }
    }

    private static List<TextNode> names(MapNode constraint) {
        List<TextNode> names = new ArrayList<>(constraint.texts("require"));
        Constraints.GROUPS.keySet().stream().sorted().forEach(kind -> names.addAll(constraint.texts(kind)));
        MapNode when = constraint.map("when");
        if (when != null) {
            when.entries().forEach(entry -> names.add(entry.key()));
        }
        return names;
    }
}
