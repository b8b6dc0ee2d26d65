package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Level;
import io.github.b24kit.specmodel.entry.LevelWalk;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;

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
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            if (!owner.layer().isAuthored()) {
                continue;
            }
            Level top = owner instanceof MethodEntry ? Level.METHOD : Level.TYPE;
            LevelWalk.visit(owner.node(), top, (block, level) -> {
                TextNode reason = block.scalar("reason");
                if (level == Level.DEPRECATED
                        && (reason == null || reason.value().isBlank())) {
                    String hint = "add reason: ...";
                    findings.about(owner.method()).error(id(), block.place(), "deprecated without a reason", hint);
                }
            });
        }
    }
}
