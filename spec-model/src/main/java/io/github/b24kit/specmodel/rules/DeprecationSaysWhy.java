package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Level;
import io.github.b24kit.specmodel.entry.LevelWalk;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;

final class DeprecationSaysWhy implements SpecRule {
    @Override
    public String id() {
        return "deprecation-says-why";
    }

    @Override
    public String purpose() {
        return "Whoever reads that something is deprecated reads why.";
    }

    @Override
    public String hint() {
        return "add reason: ...";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            if (!owner.layer().isAuthored()) {
                continue;
            }
            Level top = owner instanceof MethodEntry ? Level.METHOD : Level.TYPE;
            LevelWalk.visit(owner.node(), top, (block, level) -> {
                if (level == Level.DEPRECATED && !block.has("reason")) {
                    String hint = "add reason: ...";
                    findings.about(owner.method()).error(this, block.place(), "deprecated without a reason", hint);
                }
            });
        }
    }
}
