package io.github.b24kit.docsimporter.docs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Indents by two, but leaves on one line what is said to be a row, so that reports can be searched and compared by line. */
public final class RowPrinter implements PrettyPrinter {
    private int depth;
    private boolean inRow;

    /** Whether what follows stays on the line. */
    public void inRow(boolean isRow) {
        inRow = isRow;
    }

    public boolean isInRow() {
        return inRow;
    }

    private void next(JsonGenerator json) throws IOException {
        if (!inRow) {
            json.writeRaw('\n' + "  ".repeat(depth));
        }
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(inRow ? ", " : ",");
        next(json);
    }

    private void end(JsonGenerator json, int entries, char mark) throws IOException {
        depth--;
        if (entries > 0) {
            next(json);
        }
        json.writeRaw(mark);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) throws IOException {
        end(json, entries, ']');
    }
}
