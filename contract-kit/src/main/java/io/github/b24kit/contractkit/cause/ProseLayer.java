package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Sentences beside the tables: a default says that a parameter may be left out, a demand that it may not. */
record ProseLayer() implements Layer {
    @Override
    public String noun() {
        return "prose";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        if (!(claim instanceof Claim.Requirement requirement)) {
            return Heard.NOTHING;
        }
        for (Statement statement : passage.statements()) {
            Boolean demands = demands(statement);
            if (demands != null) {
                Stance stance = demands == requirement.demanded() ? Stance.NEWER : Stance.OLDER;
                return new Heard(stance, statement.source());
            }
        }
        return Heard.NOTHING;
    }

    private static @Nullable Boolean demands(Statement statement) {
        if (statement instanceof Statement.Default) {
            return false;
        }
        boolean demanded = statement instanceof Statement.Constraint constraint
                && constraint.kind() == Statement.Constraint.Kind.REQUIRE
                && constraint.condition() instanceof Statement.Condition.Always;
        return demanded ? true : null;
    }
}
