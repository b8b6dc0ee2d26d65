package io.github.b24kit.docsimporter.entry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.docs.RowPrinter;
import io.github.b24kit.docsimporter.effect.EffectSummary;
import io.github.b24kit.specmodel.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an import changed, and what it found on the way.
 *
 * @param added files that are new
 * @param changed files that say something else
 * @param removed files of what the documentation no longer describes
 * @param unchanged how many files are as they were
 * @param needless values written by hand that the documentation says too
 * @param effects what calling the methods does
 * @param notes facts that are not in the entries as the pages state them
 */
public record ImportReport(
        List<String> added,
        List<String> changed,
        List<String> removed,
        int unchanged,
        List<Finding> needless,
        EffectSummary effects,
        List<Note> notes) {
    public ImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        needless = List.copyOf(needless);
        notes = List.copyOf(notes);
    }

    /** The word that says how it ended: {@code changed} or {@code unchanged}. */
    public String outcome() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() ? "unchanged" : "changed";
    }

    /** How many notes there are of each kind. */
    public Map<Note.Kind, Integer> kinds() {
        Map<Note.Kind, Integer> kinds = new EnumMap<>(Note.Kind.class);
        notes.forEach(note -> kinds.merge(note.kind(), 1, Integer::sum));
        return kinds;
    }

    /** Writes it as JSON, one fact on each line, ending with a line feed. */
    public void write(Writer out) throws IOException {
        RowPrinter lines = new RowPrinter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            json.writeStringField("outcome", outcome());
            texts("added", added, json);
            texts("changed", changed, json);
            texts("removed", removed, json);
            json.writeNumberField("unchanged", unchanged);
            json.writeObjectFieldStart("effects");
            for (Map.Entry<String, Integer> effect : effects.methods().entrySet()) {
                json.writeNumberField(effect.getKey(), effect.getValue());
            }
            json.writeEndObject();
            rows("disputed", effects.disputed(), ImportReport::row, json, lines);
            rows("needless", needless, ImportReport::row, json, lines);
            json.writeObjectFieldStart("kinds");
            for (Map.Entry<Note.Kind, Integer> kind : kinds().entrySet()) {
                json.writeNumberField(FactsJson.word(kind.getKey()), kind.getValue());
            }
            json.writeEndObject();
            rows("notes", notes, ImportReport::row, json, lines);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private interface Row<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> void rows(String name, List<T> values, Row<T> row, JsonGenerator json, RowPrinter lines)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            lines.inRow(true);
            row.write(value, json);
            json.writeEndObject();
            lines.inRow(false);
        }
        json.writeEndArray();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void row(EffectSummary.Disputed disputed, JsonGenerator json) throws IOException {
        json.writeStringField("method", disputed.method().method());
        json.writeStringField("api", disputed.method().v3() ? "v3" : "v2");
        json.writeStringField("effect", disputed.telling().word());
        json.writeStringField("by", FactsJson.word(disputed.telling().by()));
        json.writeStringField("file", disputed.method().file());
    }

    private static void row(Finding needless, JsonGenerator json) throws IOException {
        json.writeStringField("file", needless.location().file());
        json.writeNumberField("line", needless.location().line());
        json.writeStringField("message", needless.message());
    }

    private static void row(Note note, JsonGenerator json) throws IOException {
        json.writeStringField("kind", FactsJson.word(note.kind()));
        json.writeStringField("entry", note.entry());
        json.writeStringField("path", note.path());
        json.writeStringField("detail", note.detail());
        json.writeStringField("file", note.source().file());
        json.writeNumberField("line", note.source().line());
    }
}
