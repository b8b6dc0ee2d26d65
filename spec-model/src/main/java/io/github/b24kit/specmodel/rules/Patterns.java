package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.function.BiConsumer;

/** The regular expressions of an owner, each with where findings about it belong. */
final class Patterns {
    private Patterns() {}

    static void of(Owner owner, Findings findings, BiConsumer<TextNode, Findings> visitor) {
        for (FieldEntry field : owner.fields()) {
            of(field.node(), findings.at(field.path()), visitor);
        }
        MapNode result = owner instanceof MethodEntry method ? method.result() : null;
        if (result != null) {
            of(result, findings.at("result"), visitor);
        }
    }

    private static void of(MapNode node, Findings findings, BiConsumer<TextNode, Findings> visitor) {
        for (String key : new String[] {"pattern", "keys"}) {
            TextNode pattern = node.scalar(key);
            if (pattern != null) {
                visitor.accept(pattern, findings);
            }
        }
    }
}
