package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import java.util.Map;
import java.util.function.BiConsumer;

/** Visits every block of an entry together with its level. */
public final class LevelWalk {
    private final BiConsumer<MapNode, Level> visitor;

    private LevelWalk(BiConsumer<MapNode, Level> visitor) {
        this.visitor = visitor;
    }

    /** Visits a block and all blocks inside it, outer before inner. */
    public static void visit(MapNode block, Level level, BiConsumer<MapNode, Level> visitor) {
        new LevelWalk(visitor).block(block, level);
    }

    private void block(MapNode block, Level level) {
        visitor.accept(block, level);
        Map<String, Form> keys = Language.keys(level);
        for (MapNode.Entry entry : block.entries()) {
            Form form = keys.get(entry.name());
            if (form != null) {
                value(entry.value(), form);
            }
        }
    }

    private void value(Node node, Form form) {
        if (form instanceof Form.Block block && node instanceof MapNode map) {
            block(map, block.level());
        } else if (form instanceof Form.Names names && node instanceof MapNode map) {
            map.entries().forEach(entry -> value(entry.value(), names.value()));
        } else if (form instanceof Form.ListOf list && node instanceof ListNode items) {
            items.items().forEach(item -> value(item, list.item()));
        } else if (form instanceof Form.BlockOrList either && node instanceof MapNode) {
            value(node, either.block());
        }
    }
}
