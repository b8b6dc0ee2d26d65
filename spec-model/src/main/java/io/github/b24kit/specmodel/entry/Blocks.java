package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a list, such as the rows of {@code errors}. */
public final class Blocks {
    private Blocks() {}

    /** The blocks among the items; empty when there is no list. */
    public static List<MapNode> of(@Nullable ListNode list) {
        if (list == null) {
            return List.of();
        }
        return list.items().stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList();
    }
}
