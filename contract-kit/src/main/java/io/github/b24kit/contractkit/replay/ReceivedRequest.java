package io.github.b24kit.contractkit.replay;

import org.jspecify.annotations.Nullable;

/**
 * A request the portal has received, without the part of its path that names the user and the webhook's secret.
 *
 * @param verb HTTP verb
 * @param apiVersion {@code v2} or {@code v3}, by the path
 * @param method wire name of the method
 * @param contentType media type of the body without parameters, empty when there was none
 * @param bodyText exact text of the body
 * @param recordingId the recording that was played, null when the portal refused
 * @param status HTTP status of the answer
 */
public record ReceivedRequest(
        String verb,
        String apiVersion,
        String method,
        String contentType,
        String bodyText,
        @Nullable String recordingId,
        int status) {

    /** Leaves the body out: it may carry an access token. */
    @Override
    public String toString() {
        String played = recordingId == null ? "" : " " + recordingId;
        return verb + " " + method + " (" + apiVersion + ") -> " + status + played;
    }
}
