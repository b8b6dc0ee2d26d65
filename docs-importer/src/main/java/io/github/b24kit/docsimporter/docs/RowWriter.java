package io.github.b24kit.docsimporter.docs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.b24kit.docsimporter.facts.Fact;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** JSON of which every row is one line. */
final class RowWriter {
    private final JsonGenerator json;
    private final RowPrinter lines = new RowPrinter();

    RowWriter(Writer out) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(lines);
    }

    /** For what is not a row. */
    JsonGenerator json() {
        return json;
    }

    /** Ends the text. */
    void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    void startRow() throws IOException {
        json.writeStartObject();
        lines.inRow(true);
    }

    void endRow() throws IOException {
        json.writeEndObject();
        lines.inRow(false);
    }

    void texts(String name, List<String> texts) throws IOException {
        boolean inRow = lines.isInRow();
        json.writeArrayFieldStart(name);
        lines.inRow(true);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
        lines.inRow(inRow);
    }

    /** Where a row stands; the file only where it is not the page. */
    void place(Fact.Source source, String page) throws IOException {
        json.writeStringField("layer", word(source.layer()));
        if (!source.file().equals(page)) {
            json.writeStringField("file", source.file());
        }
        json.writeNumberField("line", source.line());
    }

    /** A constant as reports spell it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
