package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.Set;

/** Only a text becomes a {@code Secret} in Java; any other value would be printed in spite of the mark. */
final class SecretIsText implements SpecRule {
    private static final Set<String> TEXTS = Set.of("string", "text", "char");

    @Override
    public String id() {
        return "secret-is-text";
    }

    @Override
    public String purpose() {
        return "What must never be printed is a text.";
    }

    @Override
    public String hint() {
        return "mark the texts inside it, or make it personal";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                check(field.node(), findings.about(owner.method()).at(field.path()));
            }
        }
        for (MethodEntry method : spec.methods()) {
            MapNode result = method.result();
            if (result != null) {
                check(result, findings.about(method.name()).at("result"));
            }
        }
    }

    private void check(MapNode node, Findings findings) {
        TextNode secret = node.scalar("secret");
        String text = node.text("type");
        TypeText type = text == null ? null : TypeText.parseOrNull(text);
        if (secret == null || type == null || !node.flag("secret")) {
            return;
        }
        // A field of another type is a text or not by that type's own words; the generator reads through it.
        boolean isText = type.names().stream()
                .allMatch(name -> TEXTS.contains(name.text())
                        || name.text().contains(".")
                        || name.text().equals("null"));
        if (!isText) {
            String message = "\"secret\" cannot hide a value of type " + Quoted.of(String.valueOf(text));
            findings.error(this, secret.place(), message, hint());
        }
    }
}
