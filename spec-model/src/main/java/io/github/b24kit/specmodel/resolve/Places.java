package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a spec says what: beside the model, which holds the places of methods, types, fields and errors alone. Asked by the place of such a
 * thing and a key of the language, since the same thing may be met on many ways.
 */
public final class Places {
    /** For models that were not read from files: a thing's own place stands for all that is said of it. */
    public static final Places NONE = new Places();

    private record Key(SourceLocation owner, String word) {}

    private final Map<Key, SourceLocation> places = new HashMap<>();

    private Places() {}

    /** The places of a merged spec. */
    public static Places of(Spec spec) {
        Places places = new Places();
        spec.methods().forEach(method -> places.add(method.node().place().location(), method.node()));
        spec.types().values().forEach(type -> places.add(type.place().location(), type.node()));
        spec.commonErrorRows().forEach(row -> places.add(row.place().location(), row));
        return places;
    }

    /**
     * Where something is said of a thing.
     *
     * @param owner the thing's own place, as the model has it
     * @param key key of the language, such as {@code type}; a listed value or a key inside a block behind a blank, such as
     *     {@code values Y}
     * @return the place of the key where the value is not written, and the owner's where the key is not
     */
    public SourceLocation of(SourceLocation owner, String key) {
        SourceLocation place = places.get(new Key(owner, key));
        int blank = key.indexOf(' ');
        return place != null ? place : blank < 0 ? owner : of(owner, key.substring(0, blank));
    }

    private void add(SourceLocation owner, MapNode node) {
        for (MapNode.Entry entry : node.entries()) {
            String key = entry.name();
            places.putIfAbsent(new Key(owner, key), entry.key().place().location());
            switch (key) {
                case "params", "fields" -> addFields(entry.value());
                case "errors" -> addBlocks(entry.value());
                case "variants" -> addVariants(entry.value());
                default -> addInside(owner, key, entry.value());
            }
        }
    }

    private void addFields(@Nullable Node fields) {
        if (fields instanceof MapNode map) {
            for (MapNode.Entry field : map.entries()) {
                if (field.value() instanceof MapNode content) {
                    add(field.key().place().location(), content);
                }
            }
        }
    }

    private void addBlocks(Node list) {
        if (list instanceof ListNode blocks) {
            for (Node block : blocks.items()) {
                if (block instanceof MapNode map) {
                    add(map.place().location(), map);
                }
            }
        }
    }

    private void addVariants(@Nullable Node list) {
        if (list instanceof ListNode variants) {
            for (Node variant : variants.items()) {
                if (variant instanceof MapNode map) {
                    addFields(map.get("fields"));
                }
            }
        }
    }

    /** What a key holds: the keys of a block, the texts of a list. A result is a block whose fields are things of their own. */
    private void addInside(SourceLocation owner, String key, Node value) {
        if (value instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                places.putIfAbsent(
                        new Key(owner, key + ' ' + entry.name()),
                        entry.key().place().location());
            }
            addFields(map.get("fields"));
            addVariants(map.get("variants"));
        } else if (value instanceof ListNode list) {
            for (Node item : list.items()) {
                if (item instanceof TextNode text) {
                    places.putIfAbsent(
                            new Key(owner, key + ' ' + text.value()),
                            text.place().location());
                }
            }
        }
    }
}
