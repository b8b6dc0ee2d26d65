package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** To which file of types a type belongs: that of the methods whose pages lie beside the page that describes it. */
final class Modules {
    private final SortedMap<String, SortedMap<String, Integer>> byFolder = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> pages = new TreeMap<>();

    Modules(Collection<MethodFacts> methods, Collection<NamedType> types) {
        for (MethodFacts method : methods) {
            for (String folder = folder(method.file()); !folder.isEmpty(); folder = folder(folder)) {
                count(byFolder, folder, method.method().split("\\.", -1)[0].toLowerCase(Locale.ROOT));
            }
        }
        types.forEach(type -> count(pages, of(type), type.file()));
    }

    String of(NamedType type) {
        for (String folder = folder(type.file()); !folder.isEmpty(); folder = folder(folder)) {
            SortedMap<String, Integer> methods = byFolder.get(folder);
            if (methods != null) {
                return most(methods);
            }
        }
        return "common";
    }

    /** The page that describes most types of a module. */
    String page(String module) {
        return most(pages.getOrDefault(module, new TreeMap<>(Map.of("", 0))));
    }

    private static void count(SortedMap<String, SortedMap<String, Integer>> counts, String key, String name) {
        counts.computeIfAbsent(key, each -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    /** The first in the alphabet of those that are most. */
    private static String most(SortedMap<String, Integer> counts) {
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
