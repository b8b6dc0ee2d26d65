package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.resolve.FieldResolver;
import io.github.b24kit.specmodel.yaml.TextNode;

final class ValueKeepsLimits implements SpecRule {
    @Override
    public String id() {
        return "value-keeps-limits";
    }

    @Override
    public String purpose() {
        return "A documented value lies within the length, the range and the pattern that stand beside it.";
    }

    @Override
    public String hint() {
        return "correct the value or the limit, or leave the limit out, since the values say more";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        FieldResolver resolver = new FieldResolver(spec);
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                if (field.node().has("values")) {
                    Limits limits = resolver.field(field).limits();
                    Findings about = findings.about(owner.method()).at(field.path());
                    ListedValues.of(field.node()).forEach(value -> check(value, limits, about));
                }
            }
        }
    }

    private void check(TextNode value, Limits limits, Findings findings) {
        // A number is quoted as a value, and is one nevertheless.
        TextNode asSent = new TextNode(value.place(), value.value(), true);
        for (String misfit : LimitFit.misfits(asSent, limits)) {
            findings.error(this, value.place(), "the value " + Quoted.of(value.value()) + " " + misfit, hint());
        }
    }
}
