package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object as it is written. Made once with all that it holds, since every rule walks through it.
 *
 * @param path dotted path of the object inside its owner; empty for the outermost
 * @param named the block of its fields
 * @param fields those of every case
 * @param variants what it holds beside them in one case or another
 * @param isEmpty whether nothing is said about it
 */
public record ObjectEntry(
        String path,
        @Nullable MapNode named,
        List<FieldEntry> fields,
        List<Variant> variants,
        @Nullable MapNode rest,
        List<MapNode> constraints,
        boolean isEmpty) {
    /**
     * What the object holds in one case alone.
     *
     * @param content its fields
     */
    public record Variant(MapNode node, ObjectEntry content) {
        /** The field whose value makes the case; null where words tell it. */
        public MapNode.@Nullable Entry deciding() {
            MapNode when = node.map("when");
            return when == null || when.entries().isEmpty()
                    ? null
                    : when.entries().get(0);
        }
    }

    /** The object whose fields stand under a key of a block, with what stands beside that key. */
    public static ObjectEntry of(String path, MapNode holder, String key) {
        MapNode named = holder.map(key);
        MapNode rest = holder.map("rest");
        ListNode variants = holder.list("variants");
        ListNode constraints = holder.list("constraints");
        return new ObjectEntry(
                path,
                named,
                fields(path, named),
                Blocks.of(variants).stream()
                        .map(node -> new Variant(node, bare(path, node.map("fields"))))
                        .toList(),
                rest,
                Blocks.of(constraints),
                named == null && variants == null && rest == null && constraints == null);
    }

    private static ObjectEntry bare(String path, @Nullable MapNode named) {
        return new ObjectEntry(path, named, fields(path, named), List.of(), null, List.of(), named == null);
    }

    private static List<FieldEntry> fields(String path, @Nullable MapNode named) {
        return named == null
                ? List.of()
                : named.entries().stream()
                        .filter(entry -> entry.value() instanceof MapNode)
                        .map(entry -> FieldEntry.of(
                                path.isEmpty() ? entry.name() : path + "." + entry.name(), entry.key(), (MapNode)
                                        entry.value()))
                        .toList();
    }

    /** Names of all fields, those of variants behind the others. */
    public List<String> names() {
        List<String> own = named == null ? List.of() : named.names();
        return Stream.concat(own.stream(), variants.stream().flatMap(variant -> variant.content().names().stream()))
                .distinct()
                .toList();
    }

    void collect(List<ObjectEntry> into) {
        into.add(this);
        fields.forEach(field -> field.object().collect(into));
        variants.forEach(variant -> variant.content().collect(into));
    }
}
