package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.Set;

final class SendFitsType implements SpecRule {
    private static final Set<String> BOOLEANS = Set.of("yn", "json", "01");

    @Override
    public String id() {
        return "send-fits-type";
    }

    @Override
    public String purpose() {
        return "A boolean or a file is written in one of several ways, each in its own.";
    }

    @Override
    public String hint() {
        return "yn, json and 01 are for boolean, base64, name-and-content and file-data for file";
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
                String sent = BOOLEANS.contains(send.value()) ? "boolean" : "file";
                if (type.names().stream().noneMatch(name -> name.text().equals(sent))) {
                    String message =
                            "\"send: " + send.value() + "\" says nothing about type " + Quoted.of(String.valueOf(text));
                    findings.about(owner.method()).at(field.path()).error(this, send.place(), message, hint());
                }
            }
        }
    }
}
