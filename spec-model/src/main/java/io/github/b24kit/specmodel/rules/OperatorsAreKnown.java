package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.OperatorSet;
import io.github.b24kit.specmodel.resolve.RowFields;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashSet;
import java.util.Set;

final class OperatorsAreKnown implements SpecRule {
    @Override
    public String id() {
        return "operators-are-known";
    }

    @Override
    public String purpose() {
        return "A filter says which operators it takes: by the name of the set of its REST version, or one by one.";
    }

    @Override
    public String hint() {
        return "write operators: bitrix-v2, or a list such as [\"=\", \">\", \"@\"]";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                if ("filter".equals(field.node().text("type"))) {
                    check(field.node(), owner, findings.about(owner.method()).at(field.path()));
                } else {
                    refuse(field.node(), findings.about(owner.method()).at(field.path()));
                }
            }
        }
    }

    private void check(MapNode node, Owner owner, Findings findings) {
        TextNode set = node.scalar("operators");
        if (!node.has("operators")) {
            findings.error(this, node.place(), "the filter does not say which operators it takes", hint());
        } else if (set != null && RowFields.set(node).isEmpty()) {
            String nearest = Nearest.hint(set.value(), OperatorSet.words());
            String known =
                    "the sets are " + String.join(", ", OperatorSet.words()) + "; operators of its own are a list";
            String message = Quoted.of(set.value()) + " is no set of operators";
            findings.error(this, set.place(), message, nearest != null ? nearest : known);
        } else if (set == null) {
            checkEach(node, findings);
        }
        MapNode.Entry operators = node.entry("operators");
        if (operators != null && owner instanceof MethodEntry) {
            checkVersion(operators.value(), MethodEntry.api(owner.node()), findings);
        }
    }

    /** A named type is used by methods of both versions; a filter of REST v3 is a list of conditions, so only its set fits. */
    private void checkVersion(Node operators, String api, Findings findings) {
        boolean v3 = api.equals(MethodEntry.V3);
        boolean list = operators instanceof ListNode;
        boolean known = operators instanceof TextNode set
                && OperatorSet.named(set.value()).isPresent();
        boolean setOfV3 = operators instanceof TextNode set && set.value().equals(MethodEntry.V3);
        if ((list || known) && v3 != setOfV3) {
            String message = "a method of REST " + api + " does not take " + (list ? "signs" : operators.kind())
                    + " as operators";
            String hint =
                    v3 ? "write operators: v3" : "write operators: bitrix-v2, or a list of those that the page names";
            findings.error(this, operators.place(), message, hint);
        }
    }

    private void checkEach(MapNode node, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (TextNode operator : node.texts("operators")) {
            if (!OperatorSet.isKnown(operator.value())) {
                String message = Quoted.of(operator.value()) + " is no operator";
                findings.error(
                        this,
                        operator.place(),
                        message,
                        "write signs that stand before a field's name, quoted, such as \">=\"");
            } else if (!seen.add(operator.value())) {
                String message = "operator " + Quoted.of(operator.value()) + " stands twice";
                findings.error(this, operator.place(), message, "keep one");
            }
        }
    }

    /** Only a filter compares. */
    private void refuse(MapNode node, Findings findings) {
        for (String key : new String[] {"operators", "nested"}) {
            MapNode.Entry entry = node.entry(key);
            if (entry != null && RowFields.WORDS.contains(String.valueOf(node.text("type")))) {
                String message =
                        Quoted.of(key) + " says nothing about type " + Quoted.of(String.valueOf(node.text("type")));
                findings.error(this, entry.key().place(), message, "remove it");
            }
        }
    }
}
