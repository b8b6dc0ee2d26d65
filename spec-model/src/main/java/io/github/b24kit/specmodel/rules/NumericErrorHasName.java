package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ErrorRows;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

final class NumericErrorHasName implements SpecRule {
    @Override
    public String id() {
        return "numeric-error-has-name";
    }

    @Override
    public String purpose() {
        return "A code that cannot be a Java constant gets a name, once, on its first row.";
    }

    @Override
    public String hint() {
        return "add one, such as name: NOT_FOUND";
    }

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (ErrorRows table : ErrorRows.of(spec)) {
            Set<String> seen = new HashSet<>();
            Findings about = findings.about(table.method());
            for (MapNode row : table.rows()) {
                TextNode code = row.scalar("code");
                if (code == null) {
                    continue;
                }
                boolean first = seen.add(code.value());
                boolean needed = !code.value().isEmpty()
                        && !IDENTIFIER.matcher(code.value()).matches();
                if (first && needed && table.authored() && !row.has("name")) {
                    String message = "error " + Quoted.of(code.value()) + " has no name";
                    about.error(this, code.place(), message, hint());
                }
                TextNode name = row.scalar("name");
                if (!first && name != null) {
                    String message = "error " + Quoted.of(code.value()) + " has its name on an earlier row";
                    about.error(this, name.place(), message, "remove it here");
                }
            }
        }
    }
}
