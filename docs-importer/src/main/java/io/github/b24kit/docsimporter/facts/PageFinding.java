package io.github.b24kit.docsimporter.facts;

/**
 * Something on a page that did not become a fact.
 *
 * @param kind why
 * @param file page
 * @param line where on it
 * @param rows how many rows of tables are concerned
 */
public record PageFinding(Kind kind, String file, int line, int rows) {
    public enum Kind {
        /** The markup is broken; the text was placed where it most likely belongs. */
        BROKEN_MARKUP,
        /** A method's page without a table of parameters and without a word that there are none. */
        NO_PARAMETERS,
        /** A method's page without a table of what it answers. */
        NO_RESULT,
        /** A method's page without a table of errors. */
        NO_ERRORS,
        /** A table of fields for which no field was found that holds them. */
        NO_PARENT,
        /** A table whose header row is none of the known ones, or stands where no facts are looked for. */
        OTHER_TABLE,
        /** A row that has too few cells, or no name. */
        UNREADABLE_ROW
    }
}
