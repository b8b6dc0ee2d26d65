package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is written by hand as a whole, so that the importer leaves it alone. Corrections say what they change, and are none of it.
 *
 * @param methods names in small letters and versions, such as {@code garden.bed.plant/v2}
 * @param types by name
 */
public record Authored(Set<String> methods, SortedMap<String, Type> types) {
    /** Nothing is written by hand. */
    public static final Authored NOTHING = new Authored(Set.of(), new TreeMap<>());

    /**
     * A named type.
     *
     * @param partial whether only what references need is described
     * @param fields types of its fields by name
     */
    public record Type(boolean partial, Map<String, String> fields) {}

    /** What files hold that were not written by the importer. */
    public static Authored of(Collection<FileEntry> files) {
        Set<String> methods = new TreeSet<>();
        SortedMap<String, Type> types = new TreeMap<>();
        for (FileEntry file : files) {
            boolean whole = file.layer().isAuthored() && !file.root().has("because");
            if (whole && file.kind() == FileEntry.Kind.METHOD && file.root().text("method") != null) {
                methods.add(key(String.valueOf(file.root().text("method")), MethodEntry.api(file.root())));
            } else if (whole && file.kind() == FileEntry.Kind.TYPES) {
                MapNode named = file.root().map("types");
                if (named != null) {
                    named.entries().stream()
                            .filter(entry -> entry.value() instanceof MapNode)
                            .forEach(entry -> types.put(entry.name(), type((MapNode) entry.value())));
                }
            }
        }
        return new Authored(methods, types);
    }

    private static Type type(MapNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        MapNode named = node.map("fields");
        if (named != null) {
            named.entries().forEach(entry -> {
                String type = entry.value() instanceof MapNode field ? field.text("type") : null;
                fields.put(entry.name(), type == null ? "any" : type);
            });
        }
        return new Type(node.flag("partial"), fields);
    }

    boolean hasMethod(String name, boolean v3) {
        return methods.contains(key(name, v3 ? MethodEntry.V3 : MethodEntry.V2));
    }

    private static String key(String name, String api) {
        return name.toLowerCase(Locale.ROOT) + "/" + api;
    }
}
