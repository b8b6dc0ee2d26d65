package io.github.b24kit.docsimporter.docs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.facts.PageFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * What was read as JSON for other programs, in the shape in which the resolved model is written: {@code methods[]} with flat rows,
 * {@code types{}} with each named type once, and {@code findings[]}. Every list is present, nothing is null, the order is that of the
 * files; a row has its {@code line}, and its {@code file} where that is not the page.
 */
public final class FactsJson {
    private final DocsReading reading;
    private final RowWriter rows;
    private final JsonGenerator json;
    private final LayersJson layers;

    private FactsJson(DocsReading reading, RowWriter rows) {
        this.reading = reading;
        this.rows = rows;
        this.json = rows.json();
        this.layers = new LayersJson(rows);
    }

    /** Writes the facts, ending with a line feed. */
    public static void write(DocsReading reading, Writer out) throws IOException {
        RowWriter rows = new RowWriter(out);
        new FactsJson(reading, rows).write();
        rows.close();
    }

    /** Writes that nothing was read, so that no older report is taken for the answer. */
    public static void write(DocumentationException refused, Writer out) throws IOException {
        RowWriter rows = new RowWriter(out);
        rows.json().writeStartObject();
        rows.json().writeStringField("outcome", "bad-input");
        rows.json().writeStringField("message", refused.getMessage());
        rows.json().writeEndObject();
        rows.close();
    }

    /** A kind or layer as reports spell it. */
    public static String word(Enum<?> constant) {
        return RowWriter.word(constant);
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", reading.outcome());
        counts(Counts.of(reading));
        json.writeArrayFieldStart("methods");
        for (MethodFacts method : reading.methods()) {
            method(method);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("types");
        for (NamedType type : reading.types().values()) {
            type(type);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (PageFinding finding : reading.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(Counts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        numbers("pages", counts.pages());
        json.writeNumberField("methods", counts.methods());
        json.writeNumberField("parameters", counts.parameters());
        json.writeNumberField("fields", counts.fields());
        json.writeNumberField("errors", counts.errors());
        json.writeNumberField("types", counts.types());
        json.writeNumberField("rows", counts.rows());
        numbers("findings", counts.findings());
        json.writeEndObject();
    }

    private void numbers(String name, Map<? extends Enum<?>, Integer> numbers) throws IOException {
        json.writeObjectFieldStart(name);
        for (var each : numbers.entrySet()) {
            json.writeNumberField(word(each.getKey()), each.getValue());
        }
        json.writeEndObject();
    }

    private void method(MethodFacts method) throws IOException {
        json.writeStartObject();
        json.writeStringField("method", method.method());
        json.writeStringField("api", method.v3() ? "v3" : "v2");
        json.writeStringField("file", method.file());
        rows.texts("scope", method.scope());
        json.writeStringField("permissionLevel", method.permissionLevel());
        json.writeBooleanField("deprecated", method.deprecated());
        rows.texts("httpStatus", method.httpStatus());
        json.writeArrayFieldStart("params");
        for (Fact.FieldRow row : method.params()) {
            row(row, true, method.file());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("result");
        rows.texts("types", method.resultTypes());
        fields(method.result(), method.file());
        rows.texts("envelope", method.envelope());
        json.writeEndObject();
        json.writeArrayFieldStart("errors");
        for (Fact.ErrorRow row : method.errors()) {
            error(row, method);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("vocabularies");
        for (Fact.Vocabulary row : method.vocabularies()) {
            vocabulary(row, method.file());
        }
        json.writeEndArray();
        layers.write(method);
        json.writeNumberField("rows", method.rows());
        json.writeEndObject();
    }

    private void fields(List<Fact.FieldRow> fields, String page) throws IOException {
        json.writeArrayFieldStart("fields");
        for (Fact.FieldRow row : fields) {
            row(row, false, page);
        }
        json.writeEndArray();
    }

    private void row(Fact.FieldRow row, boolean sent, String page) throws IOException {
        rows.startRow();
        json.writeStringField("path", row.path());
        rows.texts("types", row.types());
        if (sent) {
            json.writeBooleanField("required", row.required());
        }
        rows.texts("values", row.values());
        if (!row.variant().isEmpty()) {
            json.writeStringField("variant", row.variant());
        }
        rows.place(row.source(), page);
        rows.endRow();
    }

    private void error(Fact.ErrorRow row, MethodFacts method) throws IOException {
        rows.startRow();
        json.writeStringField("code", row.code());
        json.writeStringField("status", row.status());
        if (method.isShared(row)) {
            json.writeBooleanField("common", true);
        }
        rows.place(row.source(), method.file());
        rows.endRow();
    }

    private void vocabulary(Fact.Vocabulary row, String page) throws IOException {
        rows.startRow();
        json.writeStringField("name", row.name());
        rows.texts("types", row.types());
        rows.texts("of", row.of());
        rows.place(row.source(), page);
        rows.endRow();
    }

    private void type(NamedType type) throws IOException {
        json.writeObjectFieldStart(type.name());
        json.writeStringField("file", type.file());
        json.writeNumberField("line", type.line());
        fields(type.fields(), type.file());
        json.writeEndObject();
    }

    private void finding(PageFinding finding) throws IOException {
        rows.startRow();
        json.writeStringField("kind", word(finding.kind()));
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.line());
        json.writeNumberField("rows", finding.rows());
        json.writeStringField("message", finding.message());
        rows.endRow();
    }
}
