package io.github.b24kit.docsimporter.facts;

import java.util.List;

/** What a page states, with the line that states it. */
public sealed interface Fact {
    int line();

    /**
     * A row of a table of parameters or of answered fields.
     *
     * @param path dotted wire names from the top; list elements add no step
     * @param types as written, one element per alternative, empty for an untyped row
     * @param required the star alone
     * @param values literal values that the row lists
     */
    record FieldRow(int line, String path, List<String> types, boolean required, List<String> values) implements Fact {}

    /**
     * A row of a table of errors.
     *
     * @param code as text; empty for any notation of "no code"
     * @param status from a status column, else empty
     */
    record ErrorRow(int line, String code, String status) implements Fact {}
}
