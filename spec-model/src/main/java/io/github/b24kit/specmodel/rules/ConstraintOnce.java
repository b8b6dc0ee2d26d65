package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.Constraint.Group;
import io.github.b24kit.specmodel.model.Constraint.RequiredWhen;
import io.github.b24kit.specmodel.resolve.Constraints;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class ConstraintOnce implements SpecRule {
    @Override
    public String id() {
        return "constraint-once";
    }

    @Override
    public String purpose() {
        return "A rule between fields is said once.";
    }

    @Override
    public String hint() {
        return "keep one of them";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (ObjectEntry object : owner.objects()) {
                check(object, findings.about(owner.method()).at(object.path()));
            }
        }
    }

    private void check(ObjectEntry object, Findings findings) {
        List<Constraint> earlier = new ArrayList<>();
        for (MapNode node : object.constraints()) {
            Constraint constraint = Constraints.of(node);
            if (constraint == null) {
                continue;
            }
            if (earlier.stream().anyMatch(other -> isTwin(constraint, other))) {
                String message = "another constraint says the same of these fields";
                findings.error(this, node.place(), message, hint());
            }
            earlier.add(constraint);
        }
    }

    private static boolean isTwin(Constraint one, Constraint other) {
        if (one instanceof Group group && other instanceof Group twin) {
            return group.kind() == twin.kind() && sorted(group.names()).equals(sorted(twin.names()));
        }
        return one instanceof RequiredWhen rule
                && other instanceof RequiredWhen twin
                && rule.required().equals(twin.required())
                && rule.field().equals(twin.field())
                && !Collections.disjoint(rule.values(), twin.values());
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
