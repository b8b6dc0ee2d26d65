package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.TypeNames;
import java.util.regex.Pattern;

final class TypeNameWellFormed implements SpecRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    @Override
    public String id() {
        return "type-name-well-formed";
    }

    @Override
    public String purpose() {
        return "A named type can be pointed to: its name is letters, digits and underscores, and no word of the language.";
    }

    @Override
    public String hint() {
        return "name it as the page does, such as sale_order_payment";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (TypeEntry type : spec.types().values()) {
            String name = type.name();
            boolean builtIn = TypeNames.WORDS.contains(name) || TypeNames.CONTAINERS.contains(name);
            if (builtIn) {
                String message = Quoted.of(name) + " is a type of the language already";
                findings.error(this, type.place(), message, hint());
            } else if (!NAME.matcher(name).matches()) {
                String message = Quoted.of(name) + " is no name of a type";
                findings.error(this, type.place(), message, hint());
            }
        }
    }
}
