package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tables that have types in the place of names: those of which a value has one. */
final class AlternativeTypes {
    private AlternativeTypes() {}

    /**
     * Whether types stand in the place of the names. A word such as {@code object} may have its type below it, as a field of that name
     * has: that lists of this type stand beside it tells them apart.
     */
    static boolean standIn(List<FieldCell> cells, Words words) {
        Set<String> told = new LinkedHashSet<>();
        cells.stream().filter(cell -> isPlain(cell, words)).forEach(cell -> told.addAll(cell.types()));
        return !cells.isEmpty()
                && (told.isEmpty() || cells.stream().anyMatch(cell -> isListOf(cell, told)))
                && cells.stream().allMatch(cell -> isPlain(cell, words) || isListOf(cell, told));
    }

    /** The types of such a table as pages write them; none where it tells words alone that every page uses. */
    static List<String> of(List<FieldCell> cells) {
        Set<String> types = new LinkedHashSet<>();
        for (FieldCell cell : cells) {
            if (cell.types().isEmpty()) {
                types.add(cell.element() ? cell.name() + "[]" : cell.name());
            } else {
                types.addAll(cell.types());
            }
        }
        return cells.stream().allMatch(cell -> cell.types().isEmpty()) ? List.of() : List.copyOf(types);
    }

    private static boolean isPlain(FieldCell cell, Words words) {
        return words.is("type.plain", cell.name());
    }

    private static boolean isListOf(FieldCell cell, Set<String> types) {
        return cell.element() && cell.types().isEmpty() && types.contains(cell.name());
    }
}
