package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonDocument;
import io.github.b24kit.contractkit.json.JsonReadException;
import io.github.b24kit.contractkit.json.JsonReader;
import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads folders of recordings, checks each file and then all of them together. */
final class RecordingLoader {
    private static final int MAX_FILE_DEPTH = 20;

    final Problems problems = new Problems();
    private final JsonReader json = new JsonReader(MAX_FILE_DEPTH);
    private final Map<String, Recording> recordings = new TreeMap<>();
    private final Map<String, String> fileOfId = new TreeMap<>();
    private final List<Listed> deviations = new ArrayList<>();

    /** A deviation with the place to blame it at. */
    private record Listed(Deviation deviation, Problems.InFile problems, Pointer at) {}

    void add(Path folder, String shown) {
        for (RecordingFolder.Content content : new RecordingFolder(folder, shown, problems).read()) {
            JsonDocument document = parse(content);
            if (document == null) {
                continue;
            }
            Problems.InFile inFile = problems.in(content.file(), document);
            if (content.folder().isEmpty()) {
                addDeviations(document.root(), inFile);
            } else {
                addRecording(content, document, inFile);
            }
        }
    }

    /**
     * What was read.
     *
     * @throws RecordingException when anything at all is wrong
     */
    Recordings finish(String shown) {
        if (recordings.isEmpty() && problems.isEmpty()) {
            problems.aboutFile(shown, "recordings-exist", "holds no recording", "Add <method>/<id>.json.");
        }
        // An incomplete set would only raise more findings about what is missing from it.
        if (problems.isEmpty()) {
            deviations.forEach(this::checkDeviation);
        }
        if (!problems.isEmpty()) {
            throw new RecordingException(problems.sorted());
        }
        return new Recordings(
                List.copyOf(recordings.values()),
                deviations.stream().map(Listed::deviation).toList());
    }

    private @Nullable JsonDocument parse(RecordingFolder.Content content) {
        try {
            return json.readLocated(content.text());
        } catch (JsonReadException notJson) {
            SourceLocation place = new SourceLocation(
                    content.file(), notJson.place().line(), notJson.place().column());
            problems.aboutPlace(place, "recording-is-json", notJson.reason(), "Write strict JSON in UTF-8.");
            return null;
        }
    }

    private void addRecording(RecordingFolder.Content content, JsonDocument document, Problems.InFile inFile) {
        Recording recording = new RecordingReader(inFile).read(document);
        if (recording == null) {
            return;
        }
        Pointer id = Pointer.ROOT.child("id");
        if (!content.name().equals(recording.id() + ".json")) {
            inFile.report(
                    "recording-id-names-file",
                    id,
                    "is not the name of the file",
                    "Call the file " + recording.id() + ".json.");
        }
        if (!content.folder().equals(recording.method())) {
            inFile.report(
                    "recording-id-names-file",
                    id,
                    "does not stand in the folder of its method",
                    "Move the file to " + recording.method() + "/.");
        }
        String superseded = recording.supersedes();
        if (superseded != null
                && (superseded.equals(recording.id())
                        || !RecordingReader.methodOf(superseded).equals(recording.method()))) {
            inFile.report(
                    "recording-supersedes-another",
                    Pointer.ROOT.child("supersedes"),
                    "is not the id of another recording of this method",
                    "Name the recording that this one takes the place of.");
        }
        String other = fileOfId.putIfAbsent(recording.id(), content.file());
        if (other != null) {
            inFile.report("recording-id-is-unique", id, "is taken by " + other, "Number the ids: .2, .3.");
        } else if (inFile.isClean()) {
            recordings.put(recording.id(), recording);
        }
    }

    private void addDeviations(JsonValue root, Problems.InFile inFile) {
        if (!(root instanceof JsonArray array)) {
            inFile.report("recording-value-is-valid", Pointer.ROOT, "is not a list", "Write a list of deviations.");
            return;
        }
        for (int i = 0; i < array.elements().size(); i++) {
            Pointer at = Pointer.ROOT.child(i);
            Members members = Members.of(inFile, at, array.elements().get(i));
            Deviation deviation = new Deviation(
                    members.matching("method", RecordingReader.METHOD, "a method name"),
                    members.text("pointer", Pointer::new, "a JSON pointer", Pointer.ROOT),
                    members.value("page"),
                    members.value("ours"),
                    members.text("because"));
            members.end();
            deviations.add(new Listed(deviation, inFile, at));
        }
    }

    /** A deviation that no recording shows is a hole in the contract: it would let through what nobody looked at. */
    private void checkDeviation(Listed listed) {
        Deviation deviation = listed.deviation();
        boolean shown = recordings.values().stream()
                .filter(recording -> recording.method().equals(deviation.method()))
                .map(recording -> recording.request().body())
                .anyMatch(body -> body != null && deviation.page().equals(valueAt(deviation.pointer(), body)));
        if (!shown) {
            listed.problems()
                    .report(
                            "deviation-is-shown",
                            listed.at().child("page"),
                            "stands at this pointer in no recorded request of the method",
                            "Correct the deviation or remove it.");
        }
        if (deviation.page().equals(deviation.ours())) {
            listed.problems()
                    .report(
                            "deviation-differs",
                            listed.at().child("ours"),
                            "is what the page holds",
                            "Remove the deviation.");
        }
        long same = deviations.stream()
                .filter(other -> other.deviation().method().equals(deviation.method()))
                .filter(other -> other.deviation().pointer().equals(deviation.pointer()))
                .count();
        if (same > 1) {
            listed.problems()
                    .report(
                            "deviation-is-unique",
                            listed.at().child("pointer"),
                            "is listed " + same + " times",
                            "Keep one.");
        }
    }

    private static @Nullable JsonValue valueAt(Pointer pointer, String body) {
        try {
            return pointer.in(new JsonReader(RecordingReader.MAX_BODY_DEPTH).read(body));
        } catch (JsonReadException checkedBefore) {
            throw new IllegalStateException("A recorded request is JSON", checkedBefore);
        }
    }
}
