package io.github.b24kit.contractkit.replay;

import io.github.b24kit.contractkit.json.JsonReadException;
import io.github.b24kit.contractkit.json.JsonReader;
import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.recording.Deviation;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.specmodel.finding.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the one recording that answers a request, or says why there is none. Matching by the method alone would let any request pass, so
 * the body counts as well.
 */
final class RecordingChoice {
    private static final int NOT_IMPLEMENTED = 501;
    private static final int SHOWN_DIFFERENCES = 10;
    private static final int MAX_DEPTH = 200;

    private final Recordings recordings;
    private final List<Candidate> candidates;

    /** A recording that can be matched, with its request. */
    private record Candidate(Recording recording, JsonValue body) {}

    /** A candidate and how far the request is from it. */
    private record Comparison(Recording recording, List<Difference> differences) {}

    RecordingChoice(Recordings recordings) {
        this.recordings = recordings;
        List<Candidate> found = new ArrayList<>();
        for (Recording recording : recordings.all()) {
            String body = recording.request().body();
            if (body != null && !recordings.isSuperseded(recording)) {
                found.add(new Candidate(recording, PortalRequest.withoutCredentials(parse(body))));
            }
        }
        this.candidates = List.copyOf(found);
    }

    Answer answer(PortalRequest request) {
        String id = request.recordingId();
        return id == null ? byRequest(request) : byId(id, request);
    }

    private Answer byId(String id, PortalRequest request) {
        Recording recording = recordings.find(id);
        if (recording == null) {
            List<Recording> ofMethod = recordings.of(request.method());
            List<String> ids = (ofMethod.isEmpty() ? recordings.all() : ofMethod)
                    .stream().map(Recording::id).toList();
            return none("There is no recording with the id asked for." + named("Nearest", Nearest.several(id, ids, 3)));
        }
        if (!recording.method().equals(request.method())
                || !recording.apiVersion().equals(request.apiVersion())) {
            return none("The recording " + id + " is one of " + recording.method() + " (" + recording.apiVersion()
                    + "), but another method was called.");
        }
        return Answer.of(recording);
    }

    private Answer byRequest(PortalRequest request) {
        List<Comparison> comparisons = candidates.stream()
                .filter(candidate -> candidate.recording().method().equals(request.method()))
                .filter(candidate -> candidate.recording().apiVersion().equals(request.apiVersion()))
                .map(candidate -> compare(candidate, request))
                .sorted(Comparator.<Comparison>comparingInt(
                                comparison -> comparison.differences().size())
                        .thenComparing(comparison -> comparison.recording().id()))
                .toList();
        List<Recording> equal = comparisons.stream()
                .filter(comparison -> comparison.differences().isEmpty())
                .map(Comparison::recording)
                .toList();
        if (equal.size() == 1) {
            return Answer.of(equal.get(0));
        }
        if (equal.size() > 1) {
            String ids = equal.stream().map(Recording::id).collect(Collectors.joining(", "));
            return Answer.refusal(
                    NOT_IMPLEMENTED,
                    "AMBIGUOUS_RECORDING",
                    "The request matches several recordings: " + ids + ". Ask for one of them in the header "
                            + Answer.RECORDING_HEADER + ".");
        }
        return comparisons.isEmpty() ? noCandidate(request) : nearestMiss(comparisons.get(0));
    }

    private Comparison compare(Candidate candidate, PortalRequest request) {
        Recording recording = candidate.recording();
        List<Difference> differences = new ArrayList<>();
        Recording.Request recorded = recording.request();
        if (!recorded.verb().equals(request.verb())) {
            differences.add(new Difference("the verb", "is not " + recorded.verb()));
        }
        if (!recorded.contentType().equals(request.contentType())) {
            differences.add(new Difference("the content type", "is not " + recorded.contentType()));
        }
        List<Deviation> deviations = recordings.deviations().stream()
                .filter(deviation -> deviation.method().equals(recording.method()))
                .toList();
        differences.addAll(BodyComparison.differences(candidate.body(), request.body(), deviations));
        return new Comparison(recording, differences);
    }

    private static Answer nearestMiss(Comparison nearest) {
        List<Difference> differences = nearest.differences();
        String shown = differences.stream()
                .limit(SHOWN_DIFFERENCES)
                .map(Difference::toString)
                .collect(Collectors.joining(", "));
        int more = differences.size() - SHOWN_DIFFERENCES;
        return none("No recording of " + nearest.recording().method() + " answers this request. Nearest: "
                + nearest.recording().id() + ", but " + shown + (more > 0 ? ", and " + more + " more." : "."));
    }

    private Answer noCandidate(PortalRequest request) {
        List<String> ids =
                recordings.of(request.method()).stream().map(Recording::id).toList();
        if (ids.isEmpty()) {
            return none(
                    "No recording of the method called."
                            + named(
                                    "Methods with a like name are recorded",
                                    Nearest.several(request.method(), recordings.methods(), 3))
                            + " One of your own is %1$s/%1$s.success.json in a folder that was loaded, or below"
                                    .formatted(request.method())
                            + " META-INF/bitrix24/recordings on the class path, with recordings.properties beside that folder.");
        }
        return none("No recording of " + request.method() + " (" + request.apiVersion()
                + ") shows its request. Ask for one of " + String.join(", ", ids) + " in the header "
                + Answer.RECORDING_HEADER + ".");
    }

    private static Answer none(String description) {
        return Answer.refusal(NOT_IMPLEMENTED, "NO_RECORDING", description);
    }

    private static String named(String what, List<String> names) {
        return names.isEmpty() ? "" : " " + what + ": " + String.join(", ", names) + ".";
    }

    private static JsonValue parse(String body) {
        try {
            return new JsonReader(MAX_DEPTH).read(body);
        } catch (JsonReadException checkedByLoader) {
            throw new IllegalStateException("A recorded request is JSON", checkedByLoader);
        }
    }
}
