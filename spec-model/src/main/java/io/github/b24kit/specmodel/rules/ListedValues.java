package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

/** The literal values that a field documents, in either form of {@code values}. */
final class ListedValues {
    private ListedValues() {}

    static List<TextNode> of(MapNode field) {
        MapNode map = field.map("values");
        return map == null
                ? field.texts("values")
                : map.entries().stream().map(MapNode.Entry::key).toList();
    }
}
