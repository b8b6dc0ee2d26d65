package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The validator holds a limit against the types named here and would pass over it in silence with any other. */
final class LimitFitsType implements SpecRule {
    private static final Set<String> TEXTS = Set.of("string", "text", "char");

    private static final Map<String, Set<String>> TYPES = Map.of(
            "length",
            TEXTS,
            "pattern",
            TEXTS,
            "range",
            Set.of("integer", "double"),
            "values",
            Set.of("string", "text", "char", "integer"),
            "items",
            Set.of("select"));

    @Override
    public String id() {
        return "limit-fits-type";
    }

    @Override
    public String purpose() {
        return "A limit or a list of values can be held against the type that it stands beside.";
    }

    @Override
    public String hint() {
        return "remove it, or correct the type";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                if (TYPES.keySet().stream().noneMatch(field.node()::has)) {
                    continue;
                }
                String text = field.node().text("type");
                TypeText type = text == null ? null : TypeText.parseOrNull(text);
                if (type != null) {
                    List<String> names =
                            type.names().stream().map(TypeText.Name::text).toList();
                    Findings about = findings.about(owner.method()).at(field.path());
                    checkKeys(field.node(), names, String.valueOf(text), about);
                    checkNumbers(field.node(), names, about);
                }
            }
        }
    }

    private void checkKeys(MapNode node, List<String> names, String type, Findings findings) {
        for (String key : new String[] {"values", "length", "items", "range", "pattern"}) {
            MapNode.Entry limit = node.entry(key);
            boolean fits = names.stream().anyMatch(name -> fits(key, name, node));
            if (limit != null && !fits) {
                String message = Quoted.of(key) + " says nothing about type " + Quoted.of(type);
                findings.error(this, limit.key().place(), message, hint());
            }
        }
    }

    /** A field of another type is a text or a number by that type's own words; a boolean that is sent as Y or N is a text, and so is a direction. */
    private static boolean fits(String key, String type, MapNode node) {
        boolean letter = type.equals("boolean") && "yn".equals(node.text("send")) && key.equals("values");
        boolean direction = type.equals("order") && key.equals("values");
        boolean list = key.equals("items") && String.valueOf(node.text("type")).startsWith("list<");
        return letter
                || direction
                || list
                || type.contains(".")
                || TYPES.getOrDefault(key, Set.of()).contains(type);
    }

    private void checkNumbers(MapNode node, List<String> names, Findings findings) {
        boolean onlyNumbers = names.contains("integer")
                && names.stream().noneMatch(name -> TEXTS.contains(name) || name.contains("."));
        if (!onlyNumbers) {
            return;
        }
        for (TextNode value : ListedValues.of(node)) {
            if (!ScalarFit.isLong(value.value())) {
                String message = Quoted.of(value.value()) + " is no whole number";
                findings.error(this, value.place(), message, "write whole numbers, or make the type string");
            }
        }
    }
}
