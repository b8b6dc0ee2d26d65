package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;

/**
 * A field as it is written.
 *
 * @param path dotted path inside its owner
 * @param key its wire name, with its place
 */
public record FieldEntry(String path, TextNode key, MapNode node) {
    public String name() {
        return key.value();
    }

    /** The content that the field documents in place; empty when there is none. */
    public ObjectEntry object() {
        return ObjectEntry.of(path, node, "fields");
    }
}
