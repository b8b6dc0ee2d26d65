package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.Pointer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One recorded exchange: what was asked, what the portal answered, and how we know. A recording is never edited: its answer is held by a
 * checksum, a better one stands in a new file that supersedes it.
 *
 * @param id {@code <method>.success} or {@code <method>.error}, with {@code .2}, {@code .3} … for further ones; unique, and the file's name
 * @param method wire name of the method
 * @param apiVersion {@code v2} or {@code v3}
 * @param request what was asked
 * @param response what was answered
 * @param provenance where it comes from
 * @param redactions places of the answer whose values were replaced
 * @param volatilePointers places of the answer that differ from call to call
 * @param expiresOn last day on which this counts as evidence, null for no such day
 * @param supersedes id of the recording that this one takes the place of
 */
public record Recording(
        String id,
        String method,
        String apiVersion,
        Request request,
        Response response,
        Provenance provenance,
        List<Redaction> redactions,
        List<Pointer> volatilePointers,
        @Nullable LocalDate expiresOn,
        @Nullable String supersedes) {

    public Recording {
        redactions = List.copyOf(redactions);
        volatilePointers = List.copyOf(volatilePointers);
    }

    public Outcome outcome() {
        return id.startsWith(method + ".success") ? Outcome.SUCCESS : Outcome.ERROR;
    }

    /** Whether this can support a statement about Bitrix24 on a day: what holds values of our own or has expired cannot. */
    public boolean isEvidenceOn(LocalDate day) {
        return isRecorded() && (expiresOn == null || !day.isAfter(expiresOn));
    }

    /** Whether the answer is somebody else's to the last character; shapes and what was made by hand hold values of our own. */
    public boolean isRecorded() {
        return !(provenance instanceof Provenance.HandWritten) && !(provenance instanceof Provenance.DocShape);
    }

    /** What the envelope of the answer says, whatever the status. */
    public enum Outcome {
        SUCCESS,
        ERROR
    }

    /**
     * What was asked.
     *
     * @param verb HTTP verb
     * @param pathTemplate path with placeholders for the user and the webhook's secret
     * @param contentType media type of the body
     * @param body exact text of the body; null when the source shows an answer without its request: such a recording is asked for by id
     */
    public record Request(
            String verb,
            String pathTemplate,
            String contentType,
            @Nullable String body) {}

    /**
     * What was answered.
     *
     * @param status HTTP status
     * @param headers headers worth keeping, by name
     * @param bodyText exact text of the body, sent as UTF-8, so that key order, spelling of numbers and even broken JSON survive
     * @param bodySha256 SHA-256 of the body's bytes, in lower-case hex
     */
    public record Response(int status, Map<String, String> headers, String bodyText, String bodySha256) {
        public Response {
            Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            sorted.putAll(headers);
            headers = Collections.unmodifiableMap(sorted);
        }
    }

    /**
     * A value that was replaced before the answer was kept.
     *
     * @param pointer place in the answer's body
     * @param rule name of the rule that replaced it
     * @param keeps what the replacement has in common with the value: {@code type}, {@code length} or {@code format}
     */
    public record Redaction(Pointer pointer, String rule, String keeps) {}
}
