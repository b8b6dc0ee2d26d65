package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

final class NaturalKeyExists implements SpecRule {
    @Override
    public String id() {
        return "natural-key-exists";
    }

    @Override
    public String purpose() {
        return "A natural key is the path of a parameter.";
    }

    @Override
    public String hint() {
        return "write the dotted path of a parameter, such as fields.xmlId";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            TextNode key = method.node().scalar("natural-key");
            List<String> paths = method.fields().stream().map(FieldEntry::path).toList();
            if (key != null && !paths.contains(key.value())) {
                String message = Quoted.of(key.value()) + " is no parameter";
                findings.about(method.name()).error(this, key.place(), message, Nearest.hint(key.value(), paths));
            }
        }
    }
}
