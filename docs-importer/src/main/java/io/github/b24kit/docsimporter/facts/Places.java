package io.github.b24kit.docsimporter.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in a body the rows of a table stand. */
interface Places {
    /**
     * The paths of the rows of one table.
     *
     * @param parent path of the field that the table describes; empty for a table that describes the body
     * @param form keys that the description of that field shows in a form such as {@code {"key": "value"}}
     * @param names wire names in the order of the rows
     * @return as many paths
     */
    List<String> of(String parent, Set<String> form, List<String> names);

    /**
     * Where the table itself says that its rows stand.
     *
     * @param parent path of the field that the table describes; empty for a table that describes the body
     * @param names wire names of the rows
     */
    default String stated(String parent, List<String> names) {
        return parent;
    }

    /** The place that a sample shows for a table of which no heading and no link says what it describes. */
    Optional<String> shown(List<String> names);

    /** Whether fields may stand below a path, as far as samples show. */
    boolean mayHold(String path);

    /** The name below the parent. */
    static String below(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /** Whether a path ends with a pattern which the names fit: they stand beside it, not below. */
    static boolean isPattern(String path, List<String> names) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        String prefix = last.endsWith("*") ? last.substring(0, last.length() - 1) : "";
        return !prefix.isEmpty() && names.stream().allMatch(name -> name.startsWith(prefix));
    }

    /** The path without its last name. */
    static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
