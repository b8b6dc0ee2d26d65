package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;

final class RequiredHasNoDefault implements SpecRule {
    @Override
    public String id() {
        return "required-has-no-default";
    }

    @Override
    public String purpose() {
        return "A field that must be sent has no value of its own.";
    }

    @Override
    public String hint() {
        return "keep one of the two";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                MapNode.Entry entry = field.node().entry("default");
                if (entry != null && field.node().flag("required")) {
                    String message = Quoted.of(field.name()) + " is required and has a default";
                    findings.about(owner.method())
                            .at(field.path())
                            .error(this, entry.key().place(), message, hint());
                }
            }
        }
    }
}
