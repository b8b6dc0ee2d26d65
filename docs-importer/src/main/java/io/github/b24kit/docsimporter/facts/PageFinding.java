package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.yfm.Loss;
import io.github.b24kit.docsimporter.yfm.PageText;

/**
 * Something on a page that did not become a fact.
 *
 * @param kind why
 * @param file page
 * @param line where on it
 * @param rows how many rows of tables are concerned
 */
public record PageFinding(Kind kind, String file, int line, int rows) {
    static PageFinding of(Loss loss, String file) {
        Kind kind = loss.kind() == Loss.Kind.NO_FRAGMENT ? Kind.NO_FRAGMENT : Kind.BROKEN_MARKUP;
        return new PageFinding(kind, file, loss.line(), 0);
    }

    PageFinding in(PageText text) {
        PageText.Place place = text.place(line);
        return new PageFinding(kind, place.file(), place.line(), rows);
    }

    public enum Kind {
        /** The markup is broken; the text was placed where it most likely belongs. */
        BROKEN_MARKUP,
        /** An include whose text is not there, or that includes itself. */
        NO_FRAGMENT,
        /** A method's page without a table of parameters and without a word that there are none. */
        NO_PARAMETERS,
        /** A method's page that says nothing of what it answers. */
        NO_RESULT,
        /** A method's page without a table of what it answers; an example shows it. */
        RESULT_BY_EXAMPLE,
        /** A method's page without a table of errors. */
        NO_ERRORS,
        /** A table of fields for which no field was found that holds them. */
        NO_PARENT,
        /** A table among those of parameters, result or errors whose form is none of the known ones. */
        OTHER_TABLE,
        /** A table about something else than the call and its answer. */
        SIDE_TABLE,
        /** A row that has too few cells, or no name. */
        UNREADABLE_ROW;

        /** Whether something that the page says about the call did not become a fact. */
        public boolean isLoss() {
            return this == NO_PARENT || this == OTHER_TABLE || this == UNREADABLE_ROW;
        }

        /** Whether the page itself does not say what a method's page should. */
        public boolean isGap() {
            return this == NO_PARAMETERS || this == NO_RESULT || this == NO_ERRORS;
        }
    }
}
