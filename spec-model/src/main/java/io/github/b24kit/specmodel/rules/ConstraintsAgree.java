package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.Constraint.Group;
import io.github.b24kit.specmodel.model.Constraint.Kind;
import io.github.b24kit.specmodel.model.Constraint.RequiredWhen;
import io.github.b24kit.specmodel.resolve.Constraints;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One constraint that keeps two fields apart and one that brings them together leave a field that nobody can send. */
final class ConstraintsAgree implements SpecRule {
    @Override
    public String id() {
        return "constraints-agree";
    }

    @Override
    public String purpose() {
        return "No constraint demands together what another one allows alone.";
    }

    @Override
    public String hint() {
        return "correct one of the two constraints";
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
        List<Group> apart = new ArrayList<>();
        for (MapNode node : object.constraints()) {
            if (Constraints.of(node) instanceof Group group && keepsApart(group)) {
                apart.add(group);
            }
        }
        for (MapNode node : object.constraints()) {
            List<String> together = together(Constraints.of(node));
            for (Group group : apart) {
                List<String> both =
                        group.names().stream().filter(together::contains).toList();
                if (both.size() > 1) {
                    String message = "this demands " + Quoted.of(both.get(0)) + " and " + Quoted.of(both.get(1))
                            + " together, and another constraint allows only one of them";
                    findings.error(this, node.place(), message, hint());
                }
            }
        }
    }

    private static boolean keepsApart(Group group) {
        boolean single = group.kind() == Kind.AT_MOST_ONE_OF || group.kind() == Kind.EXACTLY_ONE_OF;
        return single && !group.firstWins();
    }

    private static List<String> together(@Nullable Constraint constraint) {
        if (constraint instanceof Group group && group.kind() == Kind.ALL_OR_NONE_OF) {
            return group.names();
        }
        return constraint instanceof RequiredWhen rule ? List.of(rule.field(), rule.required()) : List.of();
    }
}
