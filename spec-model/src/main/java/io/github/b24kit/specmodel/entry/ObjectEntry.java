package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object as it is written.
 *
 * @param path dotted path of the object inside its owner; empty for the outermost
 */
public record ObjectEntry(
        String path,
        @Nullable MapNode named,
        @Nullable MapNode rest,
        @Nullable ListNode constraintList) {
    public static ObjectEntry of(String path, MapNode holder, String key) {
        return new ObjectEntry(path, holder.map(key), holder.map("rest"), holder.list("constraints"));
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

    public List<MapNode> constraints() {
        return Blocks.of(constraintList);
    }

    public boolean isEmpty() {
        return named == null && rest == null && constraintList == null;
    }

    public List<String> names() {
        return named == null ? List.of() : named.names();
    }

    void collect(List<ObjectEntry> into) {
        into.add(this);
        fields().forEach(field -> field.object().collect(into));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
