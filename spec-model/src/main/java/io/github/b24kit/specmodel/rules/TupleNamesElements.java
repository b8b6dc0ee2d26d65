package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.RowFields;
import io.github.b24kit.specmodel.resolve.TypeNames;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;

final class TupleNamesElements implements SpecRule {
    /** Nobody can tell more values apart by their positions. */
    private static final int MOST = 8;

    @Override
    public String id() {
        return "tuple-names-elements";
    }

    @Override
    public String purpose() {
        return "A tuple is the whole type of a field, and lists the types of its values in their order.";
    }

    @Override
    public String hint() {
        return "write type: tuple, and of: with the type of each value";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            List<TextNode> whole = new ArrayList<>();
            for (FieldEntry field : owner.fields()) {
                MapNode node = field.node();
                if (TypeNames.TUPLE.equals(node.text("type"))) {
                    whole.addAll(node.texts("type"));
                    checkElements(node, findings.about(owner.method()).at(field.path()));
                }
            }
            for (TextNode text : owner.types()) {
                if (!whole.contains(text)) {
                    checkHoldsNone(text, findings.about(owner.method()));
                }
            }
        }
        for (MethodEntry method : spec.methods()) {
            MapNode result = method.result();
            if (result != null) {
                result.texts("type").forEach(text -> checkHoldsNone(text, findings.about(method.name())));
            }
        }
    }

    private void checkElements(MapNode node, Findings findings) {
        MapNode.Entry of = node.entry("of");
        if (of == null) {
            findings.error(this, node.place(), "a tuple does not say what it is of", hint());
            return;
        }
        int size = of.value() instanceof ListNode list ? list.items().size() : 1;
        if (size < 2 || size > MOST) {
            String message = "a tuple has from 2 to " + MOST + " values, not " + size;
            findings.error(this, of.value().place(), message, "make values of one type a list<...>");
        }
        for (TextNode element : node.texts("of")) {
            if (element.value().equals("null") || RowFields.WORDS.contains(element.value())) {
                String message = Quoted.of(element.value()) + " is no type of a value by itself";
                findings.error(this, element.place(), message, "write the type of the value at this position");
            }
        }
    }

    private void checkHoldsNone(TextNode text, Findings findings) {
        TypeText type = TypeText.parseOrNull(text.value());
        for (TypeText.Name name : type == null ? List.<TypeText.Name>of() : type.names()) {
            if (name.text().equals(TypeNames.TUPLE)) {
                String message = "a tuple is the whole type of a field, and stands in no other";
                findings.error(this, text.placeOf(name.offset()), message, "describe it in a field of an object");
            }
        }
    }
}
