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
 * @param detail what it is about, where the kind does not say it all; else empty
 */
public record PageFinding(Kind kind, String file, int line, int rows, String detail) {
    public PageFinding(Kind kind, String file, int line, int rows) {
        this(kind, file, line, rows, "");
    }

    /** What is wrong, in words. */
    public String message() {
        return detail.isEmpty() ? kind.words : kind.words + ": " + detail;
    }

    static PageFinding of(Loss loss, String file) {
        Kind kind = loss.kind() == Loss.Kind.NO_FRAGMENT ? Kind.NO_FRAGMENT : Kind.BROKEN_MARKUP;
        return new PageFinding(kind, file, loss.line(), 0);
    }

    PageFinding in(PageText text) {
        PageText.Place place = text.place(line);
        return new PageFinding(kind, place.file(), place.line(), rows, detail);
    }

    public enum Kind {
        /** A file or folder that cannot be read. */
        UNREADABLE_PAGE("This cannot be read"),
        /** The markup is broken; the text was placed where it most likely belongs. */
        BROKEN_MARKUP(
                "The markup is broken here: something is not closed, not opened, or outside of what it belongs to"),
        /** An include whose text is not there, or that includes itself. */
        NO_FRAGMENT("The text to be included here is not there, or includes itself"),
        /** A page built like that of a method which names none. */
        NO_METHOD("The page has the parts of a method's page, but neither its title nor a call names a method"),
        /** Two pages describe one method of one version; both stand in the facts. */
        SAME_METHOD("Another page describes the same method"),
        /** A method's page without a table of parameters and without a word that there are none. */
        NO_PARAMETERS("The page of a method has no table of parameters, and does not say that there are none"),
        /** A method's page that says nothing of what it answers. */
        NO_RESULT("The page of a method does not say what is answered"),
        /** A method's page without a table of what it answers; an example shows it. */
        RESULT_BY_EXAMPLE("The page of a method has no table of what is answered; an example shows it"),
        /** A method's page without a table of errors. */
        NO_ERRORS("The page of a method has no table of errors"),
        /** A table of fields for which no field was found that holds them. */
        NO_PARENT("No field was found that this table describes"),
        /** A table among those of parameters, result or errors whose form is none of the known ones. */
        OTHER_TABLE("The form of this table is none of the known ones"),
        /** A table about something else than the call and its answer. */
        SIDE_TABLE("This table is not about the call and its answer"),
        /** A row that has too few cells, or no name. */
        UNREADABLE_ROW("This row has too few cells, or no name"),
        /** A type that is a link, but is not described where it leads; it stays opaque. */
        OPAQUE_TYPE("The type is not described where its link leads, and stays opaque"),
        /** A type of whose descriptions on several pages the first was taken. */
        SAME_TYPE("Another page describes a type of the same name, which was taken instead");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether something that the page says about the call did not become a fact. */
        public boolean isLoss() {
            return switch (this) {
                case UNREADABLE_PAGE, NO_FRAGMENT, NO_METHOD, NO_PARENT, OTHER_TABLE, UNREADABLE_ROW -> true;
                default -> false;
            };
        }

        /** Whether the page itself does not say what a method's page should. */
        public boolean isGap() {
            return this == NO_PARAMETERS || this == NO_RESULT || this == NO_ERRORS;
        }
    }
}
