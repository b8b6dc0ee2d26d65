package io.github.b24kit.generator.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Hands out names that differ from each other within one class, package or parameter list. */
public final class NameScope {
    private final Map<String, String> owners = new HashMap<>();
    private final UnaryOperator<String> key;
    private final Set<String> reserved;

    private NameScope(UnaryOperator<String> key, Set<String> reserved) {
        this.key = key;
        this.reserved = reserved;
    }

    /** A scope of members, whose reserved names get a trailing {@code _}. */
    public static NameScope members(Set<String> reserved) {
        return new NameScope(name -> name, reserved);
    }

    /** A scope of types; they become files, so names that differ in case alone meet. */
    public static NameScope types(Set<String> reserved) {
        return new NameScope(name -> name.toLowerCase(Locale.ROOT), reserved);
    }

    /** The wanted name, or the next free one; the first to come keeps its name. */
    public Claim claim(String wanted, String wire) {
        String base = wanted;
        while (reserved.contains(base)) {
            base += "_";
        }
        String name = base;
        for (int number = 2; owners.containsKey(key.apply(name)); number++) {
            name = base + "_" + number;
        }
        String holder = owners.getOrDefault(key.apply(base), wire);
        owners.put(key.apply(name), wire);
        return new Claim(name, !name.equals(base), holder);
    }

    /**
     * An answer to a claim.
     *
     * @param name the name to use
     * @param met another wire name had the wanted one already
     * @param holder wire name that has it
     */
    public record Claim(String name, boolean met, String holder) {}
}
