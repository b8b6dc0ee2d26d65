package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

final class PatternCompiles implements SpecRule {
    @Override
    public String id() {
        return "pattern-compiles";
    }

    @Override
    public String purpose() {
        return "A pattern is a regular expression.";
    }

    @Override
    public String hint() {
        return "write a regular expression as Java reads it";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            Patterns.of(owner, findings.about(owner.method()), this::check);
        }
    }

    private void check(TextNode pattern, Findings findings) {
        if (PatternCost.danger(pattern.value()) != null) {
            return; // not even compiling it is safe; another rule tells so
        }
        try {
            Pattern.compile(pattern.value());
        } catch (PatternSyntaxException e) {
            String message = Quoted.of(pattern.value()) + " is no regular expression: " + e.getDescription();
            findings.error(this, pattern.place(), message, hint());
        }
    }
}
