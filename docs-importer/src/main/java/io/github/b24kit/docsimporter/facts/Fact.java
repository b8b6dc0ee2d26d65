package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.List;

/** What a page states, and where it does. */
public sealed interface Fact permits Fact.FieldRow, Fact.ErrorRow, Fact.Vocabulary, Fact.Moved, Statement {
    Source source();

    /**
     * Where a fact stands.
     *
     * @param file page, or the fragment that it includes
     * @param line line of that file
     * @param layer the kind of place, on which depends how far it is to be trusted
     */
    record Source(String file, int line, Layer layer) {
        Source in(PageText text) {
            PageText.Place place = text.place(line);
            return new Source(place.file(), place.line(), layer);
        }
    }

    /** The kinds of places that state facts. */
    enum Layer {
        /** A table of parameters or of answered fields, or of errors. */
        TABLE,
        /** A table that describes a field of another one. */
        NESTED_TABLE,
        /** A table of names or values for use in fields. */
        VOCABULARY,
        /** An example of an answer. */
        JSON_EXAMPLE,
        /** A sentence: part of a description, a paragraph or a note. */
        PROSE,
        /** A command of curl. */
        CURL,
        /** A type that TypeScript gives to a result. */
        TYPESCRIPT,
        /** A call of Go. */
        GO,
        /** The heading of the page. */
        TITLE
    }

    /**
     * A row of a table of parameters or of answered fields.
     *
     * @param path dotted wire names from the top; list elements add no step
     * @param types as written, one element per alternative, empty for an untyped row
     * @param required the star alone
     * @param values literal values that the row lists
     * @param variant words of the tab or heading for whose case alone the row holds; empty if it always does
     */
    record FieldRow(
            Source source, String path, List<String> types, boolean required, List<String> values, String variant)
            implements Fact {
        FieldRow at(Source place) {
            return new FieldRow(place, path, types, required, values, variant);
        }

        FieldRow of(List<String> otherTypes) {
            return new FieldRow(source, path, otherTypes, required, values, variant);
        }

        FieldRow at(String otherPath) {
            return new FieldRow(source, otherPath, types, required, values, variant);
        }
    }

    /**
     * A row of a table of errors.
     *
     * @param code as text; empty for any notation of "no code"
     * @param status from a status column, else empty
     */
    record ErrorRow(Source source, String code, String status) implements Fact {
        ErrorRow at(Source place) {
            return new ErrorRow(place, code, status);
        }
    }

    /**
     * A row of a table that lists what may be written in fields: names to select or sort by, or values.
     *
     * @param name the name or value
     * @param types of a name
     * @param of paths of the fields, empty if the page does not tell
     */
    record Vocabulary(Source source, String name, List<String> types, List<String> of) implements Fact {
        Vocabulary at(Source place) {
            return new Vocabulary(place, name, types, of);
        }
    }

    /**
     * A row that was placed elsewhere than its table says, since examples show its name there.
     *
     * @param written path as the table has it
     * @param path where it was placed
     */
    record Moved(Source source, String written, String path) implements Fact {
        Moved at(Source place) {
            return new Moved(place, written, path);
        }
    }
}
