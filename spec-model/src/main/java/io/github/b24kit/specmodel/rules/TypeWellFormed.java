package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;

final class TypeWellFormed implements SpecRule {
    @Override
    public String id() {
        return "type-well-formed";
    }

    @Override
    public String purpose() {
        return "A type can be read: names, list<...>, map<...> and | between alternatives.";
    }

    @Override
    public String hint() {
        return "write a name, list<...>, map<...> or A | B";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (TextNode type : owner.types()) {
                if (type.value().isBlank()) {
                    continue; // told when the file was read
                }
                try {
                    TypeText.parse(type.value());
                } catch (TypeText.Malformed e) {
                    String message = "type " + Quoted.of(type.value()) + " cannot be read: " + e.reason();
                    String hint = type.value().endsWith("[]")
                            ? "write list<" + type.value().replace("[]", "") + ">"
                            : null;
                    findings.about(owner.method()).error(this, type.placeOf(e.offset()), message, hint);
                }
            }
        }
    }
}
