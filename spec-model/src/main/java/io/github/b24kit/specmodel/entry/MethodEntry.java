package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method as all layers together describe it.
 *
 * @param params what it takes
 * @param answer what its result documents in place; empty without a result
 */
public record MethodEntry(String name, MapNode node, EntryLayer layer, ObjectEntry params, ObjectEntry answer)
        implements Owner {
    public static final String V2 = "v2";
    public static final String V3 = "v3";

    /** The method of a merged block. */
    public static MethodEntry of(String name, MapNode node, EntryLayer layer) {
        MapNode result = node.map("result");
        MapNode answered = result == null ? new MapNode(node.place(), List.of()) : result;
        return new MethodEntry(
                name, node, layer, ObjectEntry.of("", node, "params"), ObjectEntry.of("result", answered, "fields"));
    }

    /** The API version an entry names; {@code v2} when it names none. */
    public static String api(MapNode node) {
        return V3.equals(node.text("api")) ? V3 : V2;
    }

    @Override
    public String method() {
        return name;
    }

    public @Nullable MapNode result() {
        return node.map("result");
    }

    @Override
    public List<ObjectEntry> roots() {
        return result() == null ? List.of(params) : List.of(params, answer);
    }

    @Override
    public List<TextNode> types() {
        List<TextNode> types = new ArrayList<>(Owner.super.types());
        MapNode result = result();
        if (result != null) {
            types.addAll(result.texts("type"));
        }
        return types;
    }

    public List<MapNode> errors() {
        return blocks("errors");
    }

    public List<MapNode> examples() {
        return blocks("examples");
    }

    private List<MapNode> blocks(String key) {
        return Blocks.of(node.list(key));
    }
}
