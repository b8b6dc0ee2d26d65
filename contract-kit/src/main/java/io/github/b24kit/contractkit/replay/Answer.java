package io.github.b24kit.contractkit.replay;

import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import io.github.b24kit.contractkit.recording.Recording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the client.
 *
 * @param status HTTP status
 * @param headers HTTP headers
 * @param body exact text, sent as UTF-8
 * @param recordingId the recording these come from, null for a refusal
 */
record Answer(
        int status,
        Map<String, String> headers,
        String body,
        @Nullable String recordingId) {
    static final String RECORDING_HEADER = "X-Bitrix24-Recording";

    static Answer of(Recording recording) {
        Map<String, String> headers = new LinkedHashMap<>(recording.response().headers());
        headers.put(RECORDING_HEADER, recording.id());
        return new Answer(
                recording.response().status(), headers, recording.response().bodyText(), recording.id());
    }

    /** A refusal in the shape of Bitrix24's own errors, so that every client can read it. */
    static Answer refusal(int status, String code, String description) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("error", new JsonText(code));
        members.put("error_description", new JsonText(description));
        String body = new JsonObject(members).toText();
        return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"), body, null);
    }
}
