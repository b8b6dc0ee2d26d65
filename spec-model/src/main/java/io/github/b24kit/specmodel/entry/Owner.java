package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What owns fields: a method or a named type, with all its layers laid over each other. */
public sealed interface Owner permits MethodEntry, TypeEntry {
    /** Wire name of the method, name of the type. */
    String name();

    /** The merged block. */
    MapNode node();

    /** The layer that introduced it. */
    EntryLayer layer();

    /** The wire name, when this is a method. */
    @Nullable
    String method();

    /** The outermost objects. */
    List<ObjectEntry> roots();

    /** All objects, outer before inner. */
    default List<ObjectEntry> objects() {
        List<ObjectEntry> objects = new ArrayList<>();
        roots().forEach(root -> root.collect(objects));
        return objects;
    }

    /** All fields of all objects. */
    default List<FieldEntry> fields() {
        List<FieldEntry> fields = new ArrayList<>();
        objects().forEach(object -> fields.addAll(object.fields()));
        return fields;
    }

    /** Every text that names a type. */
    default List<TextNode> types() {
        List<TextNode> types = new ArrayList<>();
        for (ObjectEntry object : objects()) {
            object.fields().forEach(field -> {
                types.addAll(field.node().texts("type"));
                types.addAll(field.node().texts("of"));
            });
            if (object.rest() != null) {
                types.addAll(object.rest().texts("type"));
            }
        }
        return types;
    }
}
