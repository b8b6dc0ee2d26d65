package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.cause.Passage.Holder;
import io.github.b24kit.contractkit.recording.Provenance;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.JsonReader;
import io.github.b24kit.docsimporter.sample.JsonText;
import io.github.b24kit.docsimporter.sample.Reading;
import io.github.b24kit.docsimporter.yfm.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers that a portal gave, as they were recorded before the newer side held: it answered so while the older pages said otherwise.
 * Examples of the documentation are heard on its pages, and what is made by hand is no evidence.
 *
 * @param day the day on which the newer side holds
 * @param examples how answers are held against a claim
 */
record RecordedLayer(Recordings recordings, LocalDate day, ExampleLayer examples) implements Layer {
    @Override
    public String noun() {
        return "recorded answer";
    }

    @Override
    public boolean isPartOfPages() {
        return false;
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        MethodFacts method = passage.method();
        if (!older || method == null || passage.sent()) {
            return Heard.NOTHING;
        }
        List<Holder> answers = recordings.of(method.method()).stream()
                .filter(each -> each.apiVersion().equals(method.v3() ? "v3" : "v2") && isEvidence(each))
                .flatMap(each -> answers(each, Passage.parent(passage.path())).stream())
                .toList();
        return answers.isEmpty() ? Heard.NOTHING : examples.hear(claim, passage.showing(answers), true);
    }

    private boolean isEvidence(Recording recording) {
        LocalDate answered;
        if (recording.provenance() instanceof Provenance.Live live) {
            answered = live.capturedAt().toLocalDate();
        } else if (recording.provenance() instanceof Provenance.ThirdParty found) {
            answered = found.source().read();
        } else {
            return false;
        }
        return recording.outcome() == Recording.Outcome.SUCCESS && answered.isBefore(day);
    }

    private static List<Holder> answers(Recording recording, String parent) {
        List<Line> lines = new ArrayList<>();
        recording.response().bodyText().lines().forEach(line -> lines.add(new Line(lines.size() + 1, line)));
        return JsonReader.read(lines) instanceof Reading.Read<JsonText> body
                ? new Shown(body.value().values())
                        .objectsAt(parent).stream()
                                .map(object -> new Holder(recording.id(), object, true))
                                .toList()
                : List.of();
    }
}
