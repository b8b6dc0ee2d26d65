package io.github.b24kit.docsimporter.contradiction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.docs.RowPrinter;
import io.github.b24kit.docsimporter.facts.Fact;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Contradictions as JSON for other programs, one on each line, in the order of the pages. */
public final class ContradictionsJson {
    private ContradictionsJson() {}

    /** The word that says how it ended: {@code clean} or {@code contradictions}. */
    public static String outcome(List<Contradiction> found) {
        return found.isEmpty() ? "clean" : "contradictions";
    }

    /** Writes them, ending with a line feed. */
    public static void write(List<Contradiction> found, Writer out) throws IOException {
        RowPrinter lines = new RowPrinter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            json.writeStringField("outcome", outcome(found));
            json.writeObjectFieldStart("kinds");
            for (Map.Entry<Contradiction.Kind, ContradictionCounts> kind :
                    ContradictionCounts.of(found).entrySet()) {
                json.writeFieldName(FactsJson.word(kind.getKey()));
                json.writeStartObject();
                lines.inRow(true);
                json.writeNumberField("found", kind.getValue().found());
                json.writeNumberField("pages", kind.getValue().pages());
                json.writeStringField("meaning", kind.getKey().meaning());
                json.writeEndObject();
                lines.inRow(false);
            }
            json.writeEndObject();
            json.writeArrayFieldStart("contradictions");
            for (Contradiction each : found) {
                json.writeStartObject();
                lines.inRow(true);
                row(each, json);
                json.writeEndObject();
                lines.inRow(false);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void row(Contradiction each, JsonGenerator json) throws IOException {
        json.writeStringField("kind", FactsJson.word(each.kind()));
        json.writeStringField("method", each.method());
        json.writeStringField("api", each.v3() ? "v3" : "v2");
        json.writeStringField("page", each.page());
        json.writeStringField("path", each.path());
        json.writeStringField("documented", each.documented());
        json.writeStringField("shown", each.shown());
        place(each.stated(), "file", "line", "layer", json);
        place(each.other(), "otherFile", "otherLine", "otherLayer", json);
    }

    private static void place(Fact.Source place, String file, String line, String layer, JsonGenerator json)
            throws IOException {
        json.writeStringField(file, place.file());
        json.writeNumberField(line, place.line());
        json.writeStringField(layer, FactsJson.word(place.layer()));
    }
}
