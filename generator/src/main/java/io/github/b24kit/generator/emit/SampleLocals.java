package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.naming.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements that a sample needs before its call: a map of several entries is filled one by one, since {@code Map.of} has no order of
 * its own.
 */
final class SampleLocals {
    private final List<String> lines = new ArrayList<>();
    private final NameScope names = NameScope.members(Set.of("b24", "result"));

    /** The lines of all statements, in the order in which they are needed. */
    List<String> lines() {
        return lines;
    }

    /** An expression, or null and nothing said before it. */
    @Nullable
    String attempt(Supplier<@Nullable String> expression) {
        int before = lines.size();
        String written = expression.get();
        if (written == null) {
            lines.subList(before, lines.size()).clear();
        }
        return written;
    }

    /**
     * Declares a map.
     *
     * @param type as it is written where everything is imported
     * @param field what the map is for
     * @param entries arguments of {@code put}
     * @return its name
     */
    String map(String type, String field, List<String> entries) {
        // Names of one letter belong to lambdas.
        String name =
                names.claim(field.length() > 1 ? field : field + "Map", "").name();
        lines.addAll(SampleLayout.lines(type + " " + name + " = ", "new LinkedHashMap<>()"));
        entries.forEach(entry -> lines.addAll(SampleLayout.lines("", name + ".put(" + entry + ")")));
        return name;
    }
}
