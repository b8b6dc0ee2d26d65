package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;

final class RestIsPattern implements SpecRule {
    @Override
    public String id() {
        return "rest-is-pattern";
    }

    @Override
    public String purpose() {
        return "Further fields are those of many names, none of which is described beside them.";
    }

    @Override
    public String hint() {
        return "write * for what differs, such as \"UF_CRM_*\"; a single name belongs to the fields";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (ObjectEntry object : owner.objects()) {
                TextNode pattern = object.rest() == null ? null : object.rest().scalar("pattern");
                if (pattern != null) {
                    check(pattern, object, findings.about(owner.method()).at(object.path()));
                }
            }
        }
    }

    private void check(TextNode pattern, ObjectEntry object, Findings findings) {
        if (object.names().contains(pattern.value())) {
            String message = Quoted.of(pattern.value()) + " is described as a field as well";
            findings.error(this, pattern.place(), message, "keep one of them");
        } else if (!pattern.value().contains("*") && !pattern.value().isBlank()) {
            String message = Quoted.of(pattern.value()) + " fits one name alone";
            findings.error(this, pattern.place(), message, hint());
        }
    }
}
