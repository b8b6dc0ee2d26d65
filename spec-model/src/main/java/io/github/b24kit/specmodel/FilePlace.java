package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.entry.FileEntry.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a file describes, by where it lies inside the root. */
final class FilePlace {
    static final String IMPORTED = "imported/";

    /** The folders of a root. */
    static final SortedSet<String> FOLDERS = new TreeSet<>(Set.of("methods", "types", "errors", "imported"));

    private static final String NAMING = "naming.yaml";

    private FilePlace() {}

    /** Whether a name is meant as that of a YAML file. */
    static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** The kind of file, or null for a place that means nothing. */
    static @Nullable Kind kind(String path) {
        String place = path.startsWith(IMPORTED) ? path.substring(IMPORTED.length()) : path;
        if (!place.endsWith(".yaml")) {
            return null;
        }
        if (place.startsWith("methods/")) {
            return Kind.METHOD;
        }
        if (place.startsWith("types/")) {
            return Kind.TYPES;
        }
        if (place.startsWith("errors/")) {
            return Kind.ERRORS;
        }
        return place.equals(NAMING) ? Kind.NAMING : null;
    }
}
