package io.github.b24kit.specmodel.merge;

import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Lays one block over another: blocks merge key by key, everything else is replaced as a whole. */
final class Overlay {
    private Overlay() {}

    /** The merged block; keys keep the order of the lower one, new keys follow. Every part keeps its own place. */
    static MapNode merge(MapNode lower, MapNode upper) {
        List<MapNode.Entry> merged = new ArrayList<>();
        for (MapNode.Entry entry : lower.entries()) {
            MapNode.Entry over = upper.entry(entry.name());
            merged.add(over == null ? entry : merge(entry, over));
        }
        upper.entries().stream().filter(entry -> !lower.has(entry.name())).forEach(merged::add);
        return new MapNode(lower.place(), merged);
    }

    private static MapNode.Entry merge(MapNode.Entry lower, MapNode.Entry upper) {
        if (lower.value() instanceof MapNode low && upper.value() instanceof MapNode up) {
            return new MapNode.Entry(lower.key(), merge(low, up));
        }
        return upper;
    }

    /** The deepest keys of the upper block whose value the lower block already has. */
    static List<MapNode.Entry> repeated(MapNode lower, MapNode upper) {
        List<MapNode.Entry> repeated = new ArrayList<>();
        for (MapNode.Entry entry : upper.entries()) {
            Node below = lower.get(entry.name());
            if (below instanceof MapNode low && entry.value() instanceof MapNode up) {
                repeated.addAll(repeated(low, up));
            } else if (below != null && below.sameAs(entry.value())) {
                repeated.add(entry);
            }
        }
        return repeated;
    }
}
