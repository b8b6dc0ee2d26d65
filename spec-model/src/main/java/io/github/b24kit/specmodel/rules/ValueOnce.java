package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Level;
import io.github.b24kit.specmodel.entry.LevelWalk;
import io.github.b24kit.specmodel.entry.MethodEntry;
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

final class ValueOnce implements SpecRule {
    private static final List<String> LISTS =
            List.of("values", "wire", "scope", "editions", "auth", "at", "only", "http-status");

    @Override
    public String id() {
        return "value-once";
    }

    @Override
    public String purpose() {
        return "A list names each of its values once, and no two values share a name.";
    }

    @Override
    public String hint() {
        return "keep one";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            Findings about = findings.about(owner.method());
            Level top = owner instanceof MethodEntry ? Level.METHOD : Level.TYPE;
            LevelWalk.visit(owner.node(), top, (block, level) -> check(block, about));
        }
    }

    private void checkCondition(Node condition, Findings findings) {
        Set<Literal> seen = new HashSet<>();
        Constraints.values(condition).forEach(value -> {
            if (!seen.add(Literals.of(value))) {
                String message = value.kind() + " stands twice in \"when\"";
                findings.error(this, value.place(), message, hint());
            }
        });
    }

    private void check(MapNode block, Findings findings) {
        for (String key : LISTS) {
            Set<String> seen = new HashSet<>();
            for (TextNode value : block.texts(key)) {
                if (!seen.add(value.value())) {
                    String message = Quoted.of(value.value()) + " stands twice in " + Quoted.of(key);
                    findings.error(this, value.place(), message, hint());
                }
            }
        }
        MapNode when = block.map("when");
        if (when != null) {
            when.entries().forEach(condition -> checkCondition(condition.value(), findings));
        }
        MapNode values = block.map("values");
        Set<String> names = new HashSet<>();
        for (MapNode.Entry value : values == null ? List.<MapNode.Entry>of() : values.entries()) {
            TextNode name = value.value() instanceof MapNode facts ? facts.scalar("name") : null;
            if (name != null && !names.add(name.value())) {
                String message = Quoted.of(name.value()) + " is the name of another value already";
                findings.error(this, name.place(), message, "choose another");
            }
        }
    }
}
