package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.SortedSet;
import java.util.TreeSet;

final class NamingTargetExists implements SpecRule {
    @Override
    public String id() {
        return "naming-target-exists";
    }

    @Override
    public String purpose() {
        return "A name settled by hand belongs to something that is described.";
    }

    @Override
    public String hint() {
        return "write <method or type>#<dotted wire path>";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        MapNode members = spec.naming() == null ? null : spec.naming().map("members");
        if (members == null) {
            return;
        }
        SortedSet<String> targets = new TreeSet<>();
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                targets.add(owner.name() + "#" + field.path());
            }
        }
        for (MapNode.Entry member : members.entries()) {
            if (!targets.contains(member.name())) {
                String nearest = Nearest.hint(member.name(), targets);
                String hint = nearest != null ? nearest : "write <method or type>#<dotted wire path>";
                findings.warning(this, member.key().place(), Quoted.of(member.name()) + " names nothing", hint);
            }
        }
    }
}
