package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;

final class VariantWellFormed implements SpecRule {
    @Override
    public String id() {
        return "variant-well-formed";
    }

    @Override
    public String purpose() {
        return "A variant says in which case it holds, by a field's values or in words, and what it holds then.";
    }

    @Override
    public String hint() {
        return "write when: {FIELD: value} or case: in few words, and fields";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            Deciders deciders = new Deciders(owner.objects());
            for (ObjectEntry object : deciders.objects()) {
                for (ObjectEntry.Variant variant : object.variants()) {
                    check(
                            variant,
                            object,
                            deciders,
                            findings.about(owner.method()).at(object.path()));
                }
            }
        }
    }

    private void check(ObjectEntry.Variant variant, ObjectEntry object, Deciders deciders, Findings findings) {
        MapNode node = variant.node();
        MapNode when = node.map("when");
        if (when == null ? !node.has("case") : when.entries().size() != 1) {
            String message = when == null ? "a variant without a case" : "\"when\" of a variant names one field";
            findings.error(this, node.place(), message, hint());
        }
        if (variant.content().names().isEmpty()) {
            findings.error(this, node.place(), "a variant without fields", "describe them, or remove it");
        }
        for (FieldEntry field : variant.content().fields()) {
            if (object.named() != null && object.named().has(field.name())) {
                String message = Quoted.of(field.name()) + " stands in the fields of all cases as well";
                findings.error(this, field.key().place(), message, "keep one of them");
            }
        }
        if (when != null) {
            List<String> names = deciders.of(object, variant).stream()
                    .map(FieldEntry::name)
                    .distinct()
                    .toList();
            when.entries().forEach(deciding -> checkDeciding(deciding, variant, names, findings));
        }
    }

    private void checkDeciding(
            MapNode.Entry deciding, ObjectEntry.Variant variant, List<String> names, Findings findings) {
        if (deciding.value() instanceof ListNode list && list.items().isEmpty()) {
            findings.error(this, deciding.key().place(), "a variant without a value", "write the values that make it");
        }
        if (names.contains(deciding.name())) {
            return;
        }
        if (variant.content().names().contains(deciding.name())) {
            String message = "a variant is decided by " + Quoted.of(deciding.name()) + ", which only it holds itself";
            findings.error(this, deciding.key().place(), message, "describe it in the fields of all cases");
        } else {
            String message =
                    "a variant names " + Quoted.of(deciding.name()) + ", which is no field of the object or beside it";
            String nearest = Nearest.hint(deciding.name(), names);
            findings.error(
                    this, deciding.key().place(), message, nearest == null ? "name the field that decides" : nearest);
        }
    }
}
