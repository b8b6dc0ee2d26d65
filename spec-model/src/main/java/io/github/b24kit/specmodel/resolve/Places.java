package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a spec says what: beside the model, which holds the places of methods, types, fields and errors alone. Asked by the place of such a
 * thing and a key of the language, since the same thing may be met on many ways.
 */
public final class Places {
    /** For models that were not read from files: a thing's own place stands for all that is said of it. */
    public static final Places NONE = new Places(null);

    /** Keys whose values are things with places of their own. */
    private static final Set<String> OF_THINGS = Set.of("params", "fields", "errors", "variants");

    private final @Nullable Spec spec;
    private @Nullable Map<SourceLocation, MapNode> blocks;

    private Places(@Nullable Spec spec) {
        this.spec = spec;
    }

    /** The places of a merged spec; they are looked for when the first one is asked for. */
    public static Places of(Spec spec) {
        return new Places(spec);
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
        MapNode block = blocks().get(owner);
        int blank = key.indexOf(' ');
        MapNode.Entry entry = block == null ? null : block.entry(blank < 0 ? key : key.substring(0, blank));
        if (entry == null) {
            return owner;
        }
        TextNode inside =
                blank < 0 || OF_THINGS.contains(entry.name()) ? null : inside(entry.value(), key.substring(blank + 1));
        return (inside == null ? entry.key() : inside).place().location();
    }

    /** A key of a block, or a text of a list. */
    private static @Nullable TextNode inside(Node value, String word) {
        if (value instanceof MapNode map) {
            MapNode.Entry entry = map.entry(word);
            return entry == null ? null : entry.key();
        }
        if (value instanceof ListNode list) {
            for (Node item : list.items()) {
                if (item instanceof TextNode text && text.value().equals(word)) {
                    return text;
                }
            }
        }
        return null;
    }

    private synchronized Map<SourceLocation, MapNode> blocks() {
        if (blocks == null) {
            blocks = new HashMap<>();
            if (spec != null) {
                spec.methods().forEach(method -> add(method.node().place().location(), method.node()));
                spec.types().values().forEach(type -> add(type.place().location(), type.node()));
                spec.commonErrorRows().forEach(row -> add(row.place().location(), row));
            }
        }
        return blocks;
    }

    private void add(SourceLocation owner, MapNode node) {
        blocks().putIfAbsent(owner, node);
        for (MapNode.Entry entry : node.entries()) {
            switch (entry.name()) {
                case "params", "fields" -> addFields(entry.value());
                case "errors" -> addBlocks(entry.value());
                case "variants" -> addVariants(entry.value());
                default -> addInside(entry.value());
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

    /** A result is a block whose fields are things of their own. */
    private void addInside(Node value) {
        if (value instanceof MapNode map) {
            addFields(map.get("fields"));
            addVariants(map.get("variants"));
        }
    }
}
