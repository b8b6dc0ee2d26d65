package io.github.b24kit.contracttests.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place at which page and entry say different things.
 *
 * @param page what the page says; {@link #NOTHING} where it says nothing
 * @param entry what the entry says
 */
record Difference(String method, String pointer, String page, String entry) {
    static final String NOTHING = "-";

    /** All differences, both ways: what only one side knows is one, and so is another order. */
    static List<Difference> between(Facts page, Facts entry) {
        List<Difference> differences = new ArrayList<>();
        Set<String> pointers = new LinkedHashSet<>(page.byPointer().keySet());
        pointers.addAll(entry.byPointer().keySet());
        for (String pointer : pointers) {
            String said = page.byPointer().getOrDefault(pointer, NOTHING);
            String written = entry.byPointer().getOrDefault(pointer, NOTHING);
            if (!said.equals(written)) {
                differences.add(new Difference(page.method(), pointer, said, written));
            }
        }
        List<String> there = common(page, entry);
        List<String> here = common(entry, page);
        if (!there.equals(here)) {
            differences.add(new Difference(page.method(), "order", there.toString(), here.toString()));
        }
        return differences;
    }

    private static List<String> common(Facts facts, Facts others) {
        return facts.byPointer().keySet().stream()
                .filter(others.byPointer()::containsKey)
                .toList();
    }
}
