package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;

final class PatternIsSafe implements SpecRule {
    @Override
    public String id() {
        return "pattern-is-safe";
    }

    @Override
    public String purpose() {
        return "A pattern answers at once for every text; callers' values are held against it.";
    }

    @Override
    public String hint() {
        return "write a plain character class such as [A-Z_]+, or leave the pattern out";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            Patterns.of(owner, findings.about(owner.method()), (pattern, about) -> {
                String danger = PatternCost.danger(pattern.value());
                if (danger != null) {
                    String message = Quoted.of(pattern.value()) + " may take forever: " + danger;
                    about.error(this, pattern.place(), message, hint());
                }
            });
        }
    }
}
