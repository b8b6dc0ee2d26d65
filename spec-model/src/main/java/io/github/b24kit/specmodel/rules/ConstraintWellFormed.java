package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.Constraints;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ConstraintWellFormed implements SpecRule {
    @Override
    public String id() {
        return "constraint-well-formed";
    }

    @Override
    public String purpose() {
        return "A constraint says one thing: a group of at least two fields, or a field required when another has a value.";
    }

    @Override
    public String hint() {
        return "write one of at-least-one-of, exactly-one-of, at-most-one-of, all-or-none-of, or require with when";
    }

    private static final String KINDS =
            "write one of at-least-one-of, exactly-one-of, at-most-one-of, all-or-none-of, " + "or require with when";

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (ObjectEntry object : owner.objects()) {
                Findings about = findings.about(owner.method()).at(object.path());
                object.constraints().forEach(constraint -> check(constraint, about));
            }
        }
    }

    private void check(MapNode constraint, Findings findings) {
        List<String> kinds = constraint.names().stream()
                .filter(name -> Constraints.GROUPS.containsKey(name) || name.equals("require"))
                .toList();
        if (kinds.size() != 1) {
            String message = kinds.isEmpty() ? "a constraint that demands nothing" : "a constraint of two kinds";
            findings.error(this, constraint.place(), message, KINDS);
            return;
        }
        if (kinds.get(0).equals("require")) {
            checkCondition(constraint, findings);
        } else {
            checkGroup(constraint, kinds.get(0), findings);
        }
    }

    private void checkGroup(MapNode constraint, String kind, Findings findings) {
        List<TextNode> names = constraint.texts(kind);
        if (names.size() < 2) {
            findings.error(this, constraint.place(), Quoted.of(kind) + " needs at least two fields", "name them");
        }
        Set<String> seen = new HashSet<>();
        for (TextNode name : names) {
            if (!seen.add(name.value())) {
                String message = Quoted.of(name.value()) + " stands twice in " + Quoted.of(kind);
                findings.error(this, name.place(), message, "name it once");
            }
        }
        MapNode.Entry precedence = constraint.entry("precedence");
        if (precedence != null && kind.equals("all-or-none-of")) {
            String message = "where all or none are sent, none of them comes first";
            findings.error(this, precedence.key().place(), message, "remove \"precedence\"");
        }
        MapNode.Entry when = constraint.entry("when");
        if (when != null) {
            findings.error(this, when.key().place(), "\"when\" belongs to \"require\"", "write a second constraint");
        }
    }

    private void checkCondition(MapNode constraint, Findings findings) {
        MapNode when = constraint.map("when");
        if (when == null || when.entries().size() != 1) {
            String hint = "write when: {FIELD: value}";
            findings.error(this, constraint.place(), "\"require\" needs \"when\" with one field", hint);
        } else if (when.entries().get(0).value() instanceof ListNode list
                && list.items().isEmpty()) {
            Place place = when.entries().get(0).key().place();
            findings.error(this, place, "a condition without a value", "write the values");
        }
        MapNode.Entry precedence = constraint.entry("precedence");
        if (precedence != null) {
            String message = "\"precedence\" belongs to a group";
            findings.error(this, precedence.key().place(), message, "remove it");
        }
    }
}
