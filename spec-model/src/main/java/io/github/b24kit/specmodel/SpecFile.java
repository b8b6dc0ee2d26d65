package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.entry.EntryLayer;

/**
 * A file of a spec root.
 *
 * @param name as a user would open it, or {@code jar!/path}
 * @param path inside the root, with {@code /}
 * @param text its content; U+FFFD stands for bytes that are not UTF-8
 */
record SpecFile(String name, String path, EntryLayer layer, String text) {}
