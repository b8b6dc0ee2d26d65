package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documented literal values: a list of texts, or a block of value and meaning. */
final class Values {
    private Values() {}

    static List<EnumValue> of(@Nullable Node node) {
        List<EnumValue> values = new ArrayList<>();
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                if (item instanceof TextNode text) {
                    values.add(new EnumValue(text.value(), null, null, null));
                }
            }
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> values.add(value(entry)));
        }
        return values;
    }

    private static EnumValue value(MapNode.Entry entry) {
        if (!(entry.value() instanceof MapNode facts)) {
            return new EnumValue(entry.name(), null, null, null);
        }
        return new EnumValue(
                entry.name(), facts.text("name"), facts.text("docs"), Deprecations.of(facts.map("deprecated")));
    }
}
