package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact.FieldRow;
import io.github.b24kit.docsimporter.facts.NamedType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The named types that the specification has: those of the documentation that have fields, and those written by hand. */
final class KnownTypes {
    /**
     * A named type.
     *
     * @param name in the specification
     * @param whole whether all of it is described
     * @param fields name and type of each field, the type empty as long as it is not known
     */
    private record Known(String name, boolean whole, SortedMap<String, String> fields) {}

    /** By the name that pages write. */
    private final SortedMap<String, Known> byWritten = new TreeMap<>();

    /** How many references are followed. */
    private static final int LONGEST = 20;

    private final Authored authored;
    private final Map<String, NamedType> imported = new TreeMap<>();

    KnownTypes(Authored authored, Collection<NamedType> documented) {
        this.authored = authored;
        authored.types().forEach((name, type) -> byWritten.put(name, known(name, !type.partial(), type.fields())));
        Set<String> taken = new LinkedHashSet<>();
        for (NamedType type : documented) {
            boolean refers = !type.name().matches("[A-Za-z][A-Za-z0-9_]*");
            if (type.fields().isEmpty() || refers || isWritten(type.name())) {
                continue;
            }
            String name = name(type, taken);
            imported.putIfAbsent(name, type);
            SortedMap<String, String> fields = new TreeMap<>();
            type.fields().stream().map(FieldRow::path).forEach(field -> fields.put(field, ""));
            byWritten.put(type.name(), new Known(name, true, fields));
        }
    }

    private static Known known(String name, boolean whole, Map<String, String> fields) {
        return new Known(name, whole, new TreeMap<>(fields));
    }

    /** Whether the whole type is written by hand. */
    private boolean isWritten(String name) {
        Authored.Type type = authored.types().get(name);
        return type != null && !type.partial();
    }

    /** Names that differ only in case are one name, so the later one takes the folder of its page in front. */
    private String name(NamedType type, Set<String> taken) {
        for (Map.Entry<String, NamedType> other : imported.entrySet()) {
            boolean same = other.getValue().file().equals(type.file())
                    && other.getValue().line() == type.line();
            if (same && other.getKey().equalsIgnoreCase(type.name())) {
                return other.getKey();
            }
        }
        boolean free = authored.types().keySet().stream()
                        .noneMatch(name -> name.equalsIgnoreCase(type.name()) && !name.equals(type.name()))
                && taken.add(type.name().toLowerCase(Locale.ROOT));
        if (free) {
            return type.name();
        }
        String[] folders = type.file().split("/", -1);
        String folder = folders.length > 2 ? folders[1] : folders[0];
        return folder.replaceAll("[^A-Za-z0-9]+", "_") + "_" + type.name();
    }

    /** Types to be written, by their names in the specification. */
    Map<String, NamedType> imported() {
        return imported;
    }

    /** The type of a name as pages write it, if all of it is described; null if not. */
    @Nullable
    String whole(String written) {
        Known known = find(written);
        return known != null && known.whole() ? known.name() : null;
    }

    /** The field that a reference such as {@code garden_bed.id} points to, as the specification spells it; null if there is none. */
    @Nullable
    String reference(String written) {
        int dot = written.indexOf('.');
        Known known = dot < 0 ? null : find(written.substring(0, dot));
        if (known == null) {
            return null;
        }
        String name = written.substring(dot + 1);
        if (known.fields().containsKey(name)) {
            return known.name() + "." + name;
        }
        return known.fields().keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(field -> known.name() + "." + field)
                .orElse(null);
    }

    /** Whether it is the name of a type of the specification. */
    boolean has(String name) {
        return byWritten.values().stream().anyMatch(known -> known.name().equals(name));
    }

    /** Names of the fields of a type of the specification. */
    Set<String> fields(String name) {
        for (Known known : byWritten.values()) {
            if (known.name().equals(name)) {
                return known.fields().keySet();
            }
        }
        return Set.of();
    }

    /** The type of a field, references followed; empty if it is not known. */
    String typeOf(String reference) {
        return typeOf(reference, 0);
    }

    private String typeOf(String reference, int steps) {
        int dot = reference.indexOf('.');
        for (Known known : byWritten.values()) {
            if (known.name().equals(reference.substring(0, dot))) {
                String type = known.fields().getOrDefault(reference.substring(dot + 1), "");
                return type.contains(".") && !type.contains(" ") && steps < LONGEST ? typeOf(type, steps + 1) : type;
            }
        }
        return "";
    }

    /** Whether the type of a field leads to another one, or to itself. */
    boolean leads(String from, String to) {
        String at = from;
        for (int steps = 0; steps < LONGEST && at.contains("."); steps++) {
            if (at.equals(to)) {
                return true;
            }
            int dot = at.indexOf('.');
            String owner = at.substring(0, dot);
            String field = at.substring(dot + 1);
            at = byWritten.values().stream()
                    .filter(known -> known.name().equals(owner))
                    .map(known -> known.fields().getOrDefault(field, ""))
                    .findFirst()
                    .orElse("");
        }
        return false;
    }

    /** Keeps the type of a field. */
    void learn(String name, String field, String type) {
        byWritten.values().stream()
                .filter(known -> known.name().equals(name))
                .forEach(known -> known.fields().put(field, type));
    }

    private @Nullable Known find(String written) {
        Known exact = byWritten.get(written);
        if (exact != null) {
            return exact;
        }
        // A type that is written by hand takes any spelling; of those that pages describe, "user" is not the "User" of
        // one module.
        return byWritten.entrySet().stream()
                .filter(each -> authored.types().containsKey(each.getKey())
                        && each.getKey().equalsIgnoreCase(written))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
