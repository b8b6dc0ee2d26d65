package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.Reading;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonLimits;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonReadException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Turns the body of an answer into a response or an exception. The body decides, never the status alone: portals answer errors under
 * 200.
 */
record Decoder(DriftMode mode, DriftListener listener, JsonLimits limits, Redaction redaction) {
    private static final int EXCERPT = 200;

    /** As much of a body as is looked at for the excerpt: blanks are left out of it. */
    private static final int EXCERPT_FROM = 20_000;

    <R> Response<R> decode(Operation<R> operation, int status, byte[] bytes) {
        return decode(operation, status, body(operation, status, bytes), bytes);
    }

    /** As {@link #decode(Operation, int, byte[])}, of a body that has been read. */
    <R> Response<R> decode(Operation<R> operation, int status, JsonObject body, byte[] bytes) {
        PortalError error = PortalError.in(body);
        if (error != null) {
            throw error.exception(operation, status, body, redaction);
        }
        Json result = body.get("result");
        if (result == null) {
            throw unreadable(operation, status, "it has neither result nor error", bytes);
        }
        // The many forms of what stands around the result are known and no news.
        Reading quiet = new Reading(operation.method(), ZoneOffset.UTC, DriftListener.NONE, DecodeException::new);
        CallTime time = body.get("time") instanceof JsonObject times ? CallTime.of(quiet, times) : null;
        OffsetDateTime started = time == null ? null : time.dateStart();
        Reading reading = new Reading(
                operation.method(),
                started == null ? null : started.getOffset(),
                mode == DriftMode.OFF ? DriftListener.NONE : this::onDrift,
                this::broken);
        return new Response<>(
                result(operation, reading, result),
                time,
                new ValueReader(quiet, "/next", body.get("next")).integer(),
                new ValueReader(quiet, "/total", body.get("total")).integer(),
                status,
                body);
    }

    private JsonObject body(Operation<?> operation, int status, byte[] bytes) {
        Json body;
        try {
            body = Json.parse(bytes, limits);
        } catch (JsonReadException e) {
            throw unreadable(operation, status, e.reason() + " at offset " + e.offset(), bytes);
        }
        if (body instanceof JsonObject object) {
            return object;
        }
        throw unreadable(operation, status, "it is JSON, but no object", bytes);
    }

    UnreadableAnswerException unreadable(Operation<?> operation, int status, String reason, byte[] bytes) {
        return new UnreadableAnswerException(
                operation.method(), status, reason, operation.isSecret() ? "" : excerpt(bytes));
    }

    private String excerpt(byte[] bytes) {
        String body = new String(bytes, 0, Math.min(bytes.length, 2 * EXCERPT_FROM), StandardCharsets.UTF_8);
        String text = redaction
                .beginning(body, EXCERPT_FROM)
                .replaceAll("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ")
                .strip();
        int end = Math.min(text.length(), EXCERPT);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    @SuppressWarnings("NullAway") // R itself says whether null is a result; nullable() stands beside such an R
    private static <R> R result(Operation<R> operation, Reading reading, Json result) {
        ValueReader reader = operation.at().find(reading, result);
        R read = operation.result().apply(reader);
        return operation.isNullable() ? read : reader.require(read);
    }

    void onDrift(Drift drift) {
        if (mode != DriftMode.OFF) {
            tell(harmless(drift));
        }
        if (mode == DriftMode.STRICT) {
            throw broken(drift);
        }
    }

    private DecodeException broken(Drift drift) {
        return new DecodeException(harmless(drift));
    }

    /** Names in an answer are the portal's words as much as values are. */
    private Drift harmless(Drift drift) {
        return new Drift(drift.method(), redaction.applyToPointer(drift.pointer()), drift.documented(), drift.seen());
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private void tell(Drift drift) {
        try {
            listener.onDrift(drift);
        } catch (Exception e) {
            // Documented by DriftListener: the answer is worth more than its report.
        }
    }
}
