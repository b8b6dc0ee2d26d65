package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;

/**
 * A field as it is written.
 *
 * @param path dotted path inside its owner
 * @param key its wire name, with its place
 * @param object the content that it documents in place; empty when there is none
 */
public record FieldEntry(String path, TextNode key, MapNode node, ObjectEntry object) {
    /** The field of a block. */
    public static FieldEntry of(String path, TextNode key, MapNode node) {
        return new FieldEntry(path, key, node, ObjectEntry.of(path, node, "fields"));
    }

    public String name() {
        return key.value();
    }
}
