package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Texts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where fields stand: among parameters, in an answer, or in a type that pages share.
 *
 * @param type name of that type, else empty
 * @param shown what examples show of a field
 * @param answered the same of answers alone, whose forms an entry notes
 * @param texts what rows say in words
 * @param rows which parameters speak of the fields of rows; null elsewhere
 */
record Place(
        String type,
        Function<FieldNode, Seen> shown,
        Function<FieldNode, Seen> answered,
        Statements statements,
        Texts texts,
        @Nullable RowParameters rows,
        Notes notes) {
    /** What the row of a field says in words. */
    String docs(FieldNode field) {
        return field.row() == null ? "" : texts.of(field.row());
    }

    /** Whether it is what portals answer, and nothing that is sent. */
    boolean isAnswer() {
        return rows == null && type.isEmpty();
    }
}
