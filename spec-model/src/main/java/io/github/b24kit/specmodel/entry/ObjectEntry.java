package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object as it is written.
 *
 * @param path dotted path of the object inside its owner; empty for the outermost
 */
public record ObjectEntry(
        String path,
        @Nullable MapNode named,
        @Nullable ListNode variantList,
        @Nullable MapNode rest,
        @Nullable ListNode constraintList) {
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

    public static ObjectEntry of(String path, MapNode holder, String key) {
        return new ObjectEntry(
                path, holder.map(key), holder.list("variants"), holder.map("rest"), holder.list("constraints"));
    }

    public List<FieldEntry> fields() {
        if (named == null) {
            return List.of();
        }
        return named.entries().stream()
                .filter(entry -> entry.value() instanceof MapNode)
                .map(entry -> new FieldEntry(pathOf(entry.name()), entry.key(), (MapNode) entry.value()))
                .toList();
    }

    /** What it holds beside {@link #fields()} in one case or another. */
    public List<Variant> variants() {
        return Blocks.of(variantList).stream()
                .map(node -> new Variant(node, new ObjectEntry(path, node.map("fields"), null, null, null)))
                .toList();
    }

    public List<MapNode> constraints() {
        return Blocks.of(constraintList);
    }

    public boolean isEmpty() {
        return named == null && variantList == null && rest == null && constraintList == null;
    }

    /** Names of all fields, those of variants behind the others. */
    public List<String> names() {
        List<String> own = named == null ? List.of() : named.names();
        return Stream.concat(own.stream(), variants().stream().flatMap(variant -> variant.content().names().stream()))
                .distinct()
                .toList();
    }

    void collect(List<ObjectEntry> into) {
        into.add(this);
        fields().forEach(field -> field.object().collect(into));
        variants().forEach(variant -> variant.content().collect(into));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
