package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.Constraints;
import io.github.b24kit.specmodel.resolve.FieldResolver;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

/** A condition that no request meets is a rule that never speaks. */
final class ConditionCanHold implements SpecRule {
    @Override
    public String id() {
        return "condition-can-hold";
    }

    @Override
    public String purpose() {
        return "A condition, of a constraint or of a case, is a value that the field it looks at can have.";
    }

    @Override
    public String hint() {
        return "write the value as it goes over the wire";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        FieldResolver resolver = new FieldResolver(spec);
        for (Owner owner : spec.owners()) {
            Deciders deciders = new Deciders(owner.objects());
            for (ObjectEntry object : deciders.objects()) {
                Findings about = findings.about(owner.method()).at(object.path());
                for (MapNode constraint : object.constraints()) {
                    MapNode when = constraint.map("when");
                    TextNode required = constraint.scalar("require");
                    if (when != null && required != null) {
                        when.entries().forEach(entry -> {
                            checkOther(entry, required, about);
                            check(entry, object.fields(), resolver, api, about);
                        });
                    }
                }
                for (ObjectEntry.Variant variant : object.variants()) {
                    MapNode.Entry deciding = variant.deciding();
                    if (deciding != null) {
                        check(deciding, deciders.of(object, variant), resolver, api, about);
                    }
                }
            }
        }
    }

    private void checkOther(MapNode.Entry condition, TextNode required, Findings findings) {
        if (condition.name().equals(required.value())) {
            String message = "a condition on " + Quoted.of(required.value()) + ", which is the field that it requires";
            findings.error(this, condition.key().place(), message, "name the other field");
        }
    }

    private void check(
            MapNode.Entry condition, List<FieldEntry> fields, FieldResolver resolver, Api api, Findings findings) {
        FieldEntry field = fields.stream()
                .filter(each -> each.name().equals(condition.name()))
                .findFirst()
                .orElse(null);
        if (field == null) {
            return;
        }
        ValueFit fit = new ValueFit(api);
        Constraints.values(condition.value()).forEach(value -> fit.check(value, resolver.field(field), field.path()));
        for (ValueFit.Misfit misfit : fit.misfits()) {
            findings.error(this, misfit.place(), "in the condition, " + misfit.message(), misfit.hint());
        }
    }
}
