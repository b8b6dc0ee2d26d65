package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.Statement;
import io.github.b24kit.docsimporter.facts.Statement.Condition;
import io.github.b24kit.docsimporter.sample.Answer;
import io.github.b24kit.docsimporter.sample.CurlCall;
import io.github.b24kit.docsimporter.sample.GoMark;
import io.github.b24kit.docsimporter.sample.PageSamples;
import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.ResultType;
import io.github.b24kit.docsimporter.sample.Sample;
import io.github.b24kit.docsimporter.sample.UnreadSample;
import java.io.IOException;
import java.util.List;

/** What a page says elsewhere than in its tables: in sentences and in code. Of examples only names and forms are written, no value. */
final class LayersJson {
    private final RowWriter rows;

    LayersJson(RowWriter rows) {
        this.rows = rows;
    }

    void write(MethodFacts method) throws IOException {
        rows.json().writeArrayFieldStart("statements");
        for (Statement statement : method.statements()) {
            statement(statement, method.file());
        }
        rows.json().writeEndArray();
        samples(method.samples());
    }

    private void statement(Statement statement, String page) throws IOException {
        rows.startRow();
        if (statement instanceof Statement.Default it) {
            rows.json().writeStringField("kind", "default");
            rows.texts("paths", List.of(it.path()));
            rows.json().writeStringField("value", it.value());
        } else if (statement instanceof Statement.Limit it) {
            rows.json().writeStringField("kind", RowWriter.word(it.bound()));
            rows.texts("paths", List.of(it.path()));
            rows.json().writeStringField("of", RowWriter.word(it.measure()));
            rows.json().writeStringField("value", it.number().toPlainString());
        } else if (statement instanceof Statement.Constraint it) {
            rows.json().writeStringField("kind", RowWriter.word(it.kind()));
            rows.texts("paths", it.paths());
            condition(it.condition());
        }
        rows.place(statement.source(), page);
        rows.endRow();
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.Equals equals) {
            rows.json().writeStringField("when", equals.path());
            rows.texts("values", equals.values());
        } else if (condition instanceof Condition.Sent sent) {
            rows.json().writeStringField("when", sent.path());
        } else if (condition instanceof Condition.Unread) {
            // Only a reader understands it; the line leads there.
            rows.json().writeBooleanField("unread", true);
        }
    }

    private void samples(PageSamples samples) throws IOException {
        rows.json().writeObjectFieldStart("samples");
        rows.json().writeArrayFieldStart("curl");
        for (CurlCall call : samples.calls()) {
            if (call.body() instanceof Read<Sample> read) {
                shape(call.line(), List.of(read.value()));
            }
        }
        rows.json().writeEndArray();
        answers("answers", samples.successAnswers());
        answers("errors", samples.errorAnswers());
        rows.json().writeArrayFieldStart("typescript");
        for (ResultType type : samples.typescript()) {
            for (ResultType.Row row : type.rows()) {
                type(row);
            }
        }
        rows.json().writeEndArray();
        rows.json().writeArrayFieldStart("go");
        for (GoMark mark : samples.go()) {
            rows.startRow();
            rows.json().writeStringField("method", mark.method());
            rows.json().writeBooleanField("idempotent", mark.idempotent());
            rows.json().writeNumberField("line", mark.line());
            rows.endRow();
        }
        rows.json().writeEndArray();
        rows.json().writeArrayFieldStart("unread");
        for (UnreadSample unread : samples.unread()) {
            rows.startRow();
            rows.json().writeStringField("kind", RowWriter.word(unread.kind()));
            rows.json().writeStringField("reason", RowWriter.word(unread.reason()));
            rows.json().writeNumberField("line", unread.line());
            rows.endRow();
        }
        rows.json().writeEndArray();
        rows.json().writeEndObject();
    }

    private void answers(String name, List<Answer> answers) throws IOException {
        rows.json().writeArrayFieldStart(name);
        for (Answer answer : answers) {
            shape(answer.line(), answer.json().values());
        }
        rows.json().writeEndArray();
    }

    private void shape(int line, List<Sample> values) throws IOException {
        rows.json().writeStartObject();
        rows.json().writeNumberField("line", line);
        rows.json().writeArrayFieldStart("rows");
        for (Sample value : values) {
            for (Sample.Row row : value.rows()) {
                rows.startRow();
                rows.json().writeStringField("path", row.path());
                rows.json().writeStringField("form", RowWriter.word(row.kind()));
                if (row.element()) {
                    rows.json().writeBooleanField("element", true);
                }
                rows.json().writeNumberField("line", row.line());
                rows.endRow();
            }
        }
        rows.json().writeEndArray();
        rows.json().writeEndObject();
    }

    private void type(ResultType.Row row) throws IOException {
        rows.startRow();
        rows.json().writeStringField("path", row.path());
        rows.texts("types", row.types());
        rows.json().writeBooleanField("optional", row.optional());
        rows.json().writeBooleanField("nullable", row.nullable());
        rows.json().writeNumberField("line", row.line());
        rows.endRow();
    }
}
