package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.RowFields;
import io.github.b24kit.specmodel.resolve.TypeNames;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import org.jspecify.annotations.Nullable;

final class OfNamesRows implements SpecRule {
    @Override
    public String id() {
        return "of-names-rows";
    }

    @Override
    public String purpose() {
        return "A parameter that selects, filters or sorts says of which object's fields it speaks, and nothing else does.";
    }

    @Override
    public String hint() {
        return "write of: and the name of the type that a row of the answer has";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                check(field.node(), spec, findings.about(owner.method()).at(field.path()));
            }
            for (TextNode text : owner.types()) {
                checkStandsAlone(text, findings.about(owner.method()));
            }
        }
    }

    private void check(MapNode node, Spec spec, Findings findings) {
        String type = node.text("type");
        TextNode of = node.scalar("of");
        if (type != null && RowFields.WORDS.contains(type)) {
            checkRows(node, type, of, spec, findings);
            return;
        }
        for (String key : new String[] {"of", "only", "operators", "nested"}) {
            MapNode.Entry entry = node.entry(key);
            boolean elements = key.equals("of") && TypeNames.TUPLE.equals(type);
            if (entry != null && !elements) {
                String message = Quoted.of(key) + " says nothing about type " + Quoted.of(String.valueOf(type));
                findings.error(
                        this, entry.key().place(), message, "remove it, or make the type select, filter or order");
            }
        }
    }

    private void checkRows(MapNode node, String type, @Nullable TextNode of, Spec spec, Findings findings) {
        if (of == null) {
            String message = Quoted.of(type) + " does not say of which fields it speaks";
            findings.error(this, node.place(), message, hint());
        } else if (RowFields.rows(node, spec) == null && isKnown(of, spec)) {
            findings.error(this, of.place(), Quoted.of(of.value()) + " is no object with fields", hint());
        }
    }

    /** A name that is not known at all is the matter of another rule. */
    private static boolean isKnown(TextNode of, Spec spec) {
        TypeText parsed = TypeText.parseOrNull(of.value());
        TypeNames names = new TypeNames(spec);
        return parsed != null && parsed.names().stream().allMatch(name -> names.isKnown(name.text()));
    }

    private void checkStandsAlone(TextNode text, Findings findings) {
        TypeText type = TypeText.parseOrNull(text.value());
        if (type == null || type instanceof TypeText.Name) {
            return;
        }
        for (TypeText.Name name : type.names()) {
            if (RowFields.WORDS.contains(name.text())) {
                String message = Quoted.of(name.text()) + " is no part of another type";
                findings.error(this, text.placeOf(name.offset()), message, "make it the whole type of a parameter");
            }
        }
    }
}
