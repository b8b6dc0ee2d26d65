package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;

/** Escapes such as {@code "\u200b"} bring characters into a name that nobody sees in the file. */
final class NameIsVisible implements SpecRule {
    @Override
    public String id() {
        return "name-is-visible";
    }

    @Override
    public String purpose() {
        return "A field has a name, and every character of it can be seen.";
    }

    @Override
    public String hint() {
        return "write the name as the page does";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                if (!isVisible(field.name())) {
                    String message = "a field is called " + Quoted.of(field.name());
                    findings.about(owner.method())
                            .at(field.path())
                            .error(this, field.key().place(), message, hint());
                }
            }
        }
    }

    static boolean isVisible(String name) {
        return !name.isEmpty() && name.strip().equals(name) && name.codePoints().allMatch(Quoted::isPrintable);
    }
}
