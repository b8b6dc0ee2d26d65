package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ErrorRows;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashMap;
import java.util.Map;

final class ErrorNameOnce implements SpecRule {
    @Override
    public String id() {
        return "error-name-once";
    }

    @Override
    public String purpose() {
        return "One name belongs to one code.";
    }

    @Override
    public String hint() {
        return "choose another";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (ErrorRows table : ErrorRows.of(spec)) {
            Map<String, String> codes = new HashMap<>();
            for (MapNode row : table.rows()) {
                TextNode name = row.scalar("name");
                String code = row.text("code");
                if (name == null || code == null) {
                    continue;
                }
                String before = codes.putIfAbsent(name.value(), code);
                if (before != null && !before.equals(code)) {
                    String message = Quoted.of(name.value()) + " is the name of " + Quoted.of(before) + " already";
                    findings.about(table.method()).error(this, name.place(), message, hint());
                }
            }
        }
    }
}
