package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.difference.Owner.OfMethod;
import io.github.b24kit.contractkit.compare.difference.Owner.OfTypes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The named types that the walk meets: each pair of them is compared once, and known with all methods that use it. */
final class SharedTypes {
    /**
     * What is used of a type.
     *
     * @param field the one field that a reference means; null for the whole type
     */
    record Use(OfTypes types, @Nullable String field) {}

    private final Map<Use, Set<Owner>> users = new LinkedHashMap<>();
    private final Map<OfTypes, Set<Use>> uses = new HashMap<>();
    private final Queue<Use> unwalked = new ArrayDeque<>();

    /** Notes that an owner uses a type; it will be walked if nobody has used it before. */
    void use(Owner user, OfTypes types, @Nullable String field) {
        Use use = new Use(types, field);
        Set<Owner> known = users.get(use);
        if (known == null) {
            known = new LinkedHashSet<>();
            users.put(use, known);
            uses.computeIfAbsent(types, key -> new LinkedHashSet<>()).add(use);
            unwalked.add(use);
        }
        known.add(user);
    }

    /** The next type to walk; null when all are walked. */
    @Nullable
    Use next() {
        return unwalked.poll();
    }

    /**
     * The methods that use a part of a type, directly or through other types.
     *
     * @param pointer the part
     */
    Set<OfMethod> methods(OfTypes types, String pointer) {
        Set<OfMethod> methods = new TreeSet<>(Comparator.comparing(OfMethod::method));
        Set<Owner> seen = new LinkedHashSet<>();
        Queue<Owner> open = new ArrayDeque<>();
        for (Use use : uses.getOrDefault(types, Set.of())) {
            if (use.field() == null || pointer.startsWith(Spot.path(use.field()))) {
                open.addAll(users.getOrDefault(use, Set.of()));
            }
        }
        while (!open.isEmpty()) {
            Owner owner = open.remove();
            if (!seen.add(owner)) {
                continue;
            }
            if (owner instanceof OfMethod method) {
                methods.add(method);
            } else if (owner instanceof OfTypes through) {
                List<Use> whole = uses.getOrDefault(through, Set.of()).stream().toList();
                whole.forEach(use -> open.addAll(users.getOrDefault(use, Set.of())));
            }
        }
        return methods;
    }
}
