package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;

final class SendIsForBooleans implements SpecRule {
    @Override
    public String id() {
        return "send-is-for-booleans";
    }

    @Override
    public String purpose() {
        return "Only a boolean is written in one of several ways.";
    }

    @Override
    public String hint() {
        return "remove it, or make the type boolean";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                TextNode send = field.node().scalar("send");
                String text = field.node().text("type");
                TypeText type = text == null ? null : TypeText.parseOrNull(text);
                if (send == null || type == null) {
                    continue;
                }
                if (type.names().stream().noneMatch(name -> name.text().equals("boolean"))) {
                    String message = "\"send\" says nothing about type " + Quoted.of(String.valueOf(text));
                    findings.about(owner.method()).at(field.path()).error(this, send.place(), message, hint());
                }
            }
        }
    }
}
