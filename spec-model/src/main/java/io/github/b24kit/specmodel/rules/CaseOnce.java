package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.resolve.Constraints;
import io.github.b24kit.specmodel.resolve.Literals;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class CaseOnce implements SpecRule {
    /** What makes a case: a value of a field. */
    private record Condition(String field, Literal value) {}

    @Override
    public String id() {
        return "case-once";
    }

    @Override
    public String purpose() {
        return "Each case of an object is described once: no two share a value of the field that decides, or their words.";
    }

    @Override
    public String hint() {
        return "describe the case in one place";
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
        Set<Condition> conditions = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (ObjectEntry.Variant variant : object.variants()) {
            TextNode title = variant.node().scalar("case");
            if (title != null && !words.add(title.value())) {
                String message = "another case is called " + Quoted.of(title.value()) + " already";
                findings.error(this, title.place(), message, hint());
            }
            MapNode.Entry deciding = variant.deciding();
            if (deciding != null) {
                checkValues(deciding, conditions, findings);
            }
        }
    }

    /** A value that stands twice in one case is the matter of another rule. */
    private void checkValues(MapNode.Entry deciding, Set<Condition> conditions, Findings findings) {
        List<Node> values = Constraints.values(deciding.value()).toList();
        for (Node value : values) {
            if (conditions.contains(new Condition(deciding.name(), Literals.of(value)))) {
                String message = value.kind() + " of " + Quoted.of(deciding.name()) + " makes another case already";
                findings.error(this, value.place(), message, hint());
            }
        }
        values.forEach(value -> conditions.add(new Condition(deciding.name(), Literals.of(value))));
    }
}
