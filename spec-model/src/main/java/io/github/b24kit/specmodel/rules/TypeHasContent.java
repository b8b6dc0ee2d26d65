package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;

final class TypeHasContent implements SpecRule {
    @Override
    public String id() {
        return "type-has-content";
    }

    @Override
    public String purpose() {
        return "A named type is an object with fields or a set of values, not both.";
    }

    @Override
    public String hint() {
        return "give it either fields or values";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (TypeEntry type : spec.types().values()) {
            boolean fields = type.node().has("fields")
                    || type.node().has("variants")
                    || type.node().has("rest");
            boolean values = type.node().has("values");
            if (fields == values) {
                String message = "type " + Quoted.of(type.name())
                        + (fields ? " has both fields and values" : " has neither fields nor values");
                findings.error(this, type.place(), message, fields ? "keep one" : "add one");
            }
        }
    }
}
