package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.entry.FileEntry.Kind;
import io.github.b24kit.specmodel.finding.Nearest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file describes, by where it lies inside the root. */
final class FilePlace {
    static final String IMPORTED = "imported/";

    private static final Set<String> FOLDERS = Set.of("methods", "types", "errors", "imported");
    private static final String NAMING = "naming.yaml";

    private FilePlace() {}

    /** Whether a file of a plain folder claims to be a part of the spec: a root may hold other folders too. */
    static boolean isClaimed(String path) {
        int slash = path.indexOf('/');
        return slash < 0 || Nearest.find(path.substring(0, slash), FOLDERS) != null;
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
