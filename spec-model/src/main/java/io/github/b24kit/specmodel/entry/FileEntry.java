package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;

/**
 * What one file says.
 *
 * @param kind decided by where the file lies
 * @param path inside the spec root, with {@code /}
 * @param root its top-level block
 */
public record FileEntry(Kind kind, String path, EntryLayer layer, MapNode root) {
    public enum Kind {
        METHOD(Level.METHOD),
        TYPES(Level.TYPES),
        ERRORS(Level.ERRORS),
        NAMING(Level.NAMING);

        private final Level level;

        Kind(Level level) {
            this.level = level;
        }

        public Level level() {
            return level;
        }
    }

    /** The file's name without folder and {@code .yaml}. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ".yaml".length());
    }
}
