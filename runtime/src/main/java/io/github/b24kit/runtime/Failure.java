package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.TransportFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One send that brought no result, and what is known about whether the portal ran it. */
record Failure(Bitrix24Exception exception, Kind kind) {
    enum Kind {
        /** Told for good: nothing comes of another try. */
        FINAL,
        /** Certainly not run: may be sent again whatever the effect. */
        NOT_RUN,
        /** Certainly not run, until the portal gives back operating time. */
        NOT_RUN_UNTIL_RESET,
        /** Certainly not run: the token is no longer valid. */
        NOT_RUN_TOKEN_EXPIRED,
        /** Run and broken inside: may be sent again if that does no harm. */
        BROKE_INSIDE,
        /** Run or not, nobody knows. */
        UNKNOWN
    }

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;

    static Failure of(Bitrix24Exception exception) {
        if (exception instanceof ApiException api) {
            return new Failure(api, kind(api));
        }
        if (exception instanceof UnreadableAnswerException unreadable) {
            return new Failure(unreadable, kind(unreadable.status()));
        }
        return new Failure(exception, Kind.FINAL);
    }

    private static Kind kind(ApiException answer) {
        String code = answer.code().code().strip().toUpperCase(Locale.ROOT);
        return switch (code) {
            case "QUERY_LIMIT_EXCEEDED" -> Kind.NOT_RUN;
            case "OPERATION_TIME_LIMIT" -> Kind.NOT_RUN_UNTIL_RESET;
            case "EXPIRED_TOKEN" -> Kind.NOT_RUN_TOKEN_EXPIRED;
            case "INTERNAL_SERVER_ERROR", "ERROR_UNEXPECTED_ANSWER" -> Kind.BROKE_INSIDE;
            case "", "0" -> answer.status() >= SERVER_ERROR ? Kind.UNKNOWN : Kind.FINAL;
            default -> Kind.FINAL;
        };
    }

    /** Of an answer that is not the REST API's: a server before the portal, a login page. */
    private static Kind kind(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return Kind.NOT_RUN;
        }
        boolean refused = status >= CLIENT_ERROR && status < SERVER_ERROR && status != REQUEST_TIMEOUT;
        return refused ? Kind.FINAL : Kind.UNKNOWN;
    }

    static Failure of(Throwable thrown, Operation<?> operation, Duration deadline, Redaction redaction) {
        String method = operation.method();
        Throwable cause = harmless(thrown, redaction);
        if (thrown instanceof TimeoutException) {
            return new Failure(new DeadlineException(method, deadline, cause), Kind.UNKNOWN);
        }
        if (!(thrown instanceof TransportFailure failure)) {
            return new Failure(new TransportException(method, "the transport failed", true, cause), Kind.UNKNOWN);
        }
        String reason = redaction.apply(String.valueOf(failure.getMessage()));
        return switch (failure.kind()) {
            case NOT_SENT -> new Failure(new TransportException(method, reason, false, cause), Kind.NOT_RUN);
            case NOT_TRUSTED -> new Failure(new TransportException(method, reason, false, cause), Kind.FINAL);
            case DEADLINE -> new Failure(new DeadlineException(method, deadline, cause), Kind.UNKNOWN);
            case BROKEN, UNACCEPTABLE -> new Failure(new TransportException(method, reason, true, cause), Kind.UNKNOWN);
        };
    }

    /** The exception itself, unless someone wrote a secret into one of its texts. */
    static Throwable harmless(Throwable thrown, Redaction redaction) {
        StringWriter text = new StringWriter();
        try {
            thrown.printStackTrace(new PrintWriter(text));
        } catch (Exception | Error e) { // a text written in another language throws what it likes
            return new IOException("a cause that cannot tell its text and is left out");
        }
        return redaction.finds(text.toString())
                ? new IOException("a cause whose text held a secret and is left out")
                : thrown;
    }

    /** Whether the call may be sent once more, as far as its effect is concerned. */
    boolean mayRepeat(Effect effect) {
        return switch (kind) {
            case FINAL -> false;
            case NOT_RUN, NOT_RUN_UNTIL_RESET, NOT_RUN_TOKEN_EXPIRED -> true;
            case BROKE_INSIDE, UNKNOWN -> effect != Effect.UNSAFE;
        };
    }

    boolean mayHaveRun() {
        return kind == Kind.UNKNOWN || kind == Kind.BROKE_INSIDE;
    }

    /** When the portal gives operating time back, if it told. */
    @Nullable
    Instant operatingResetAt() {
        if (exception instanceof ApiException api
                && api.raw() instanceof JsonObject body
                && body.get("time") instanceof JsonObject time
                && time.get("operating_reset_at") instanceof JsonNumber seconds
                && seconds.toLong().isPresent()
                && seconds.toLong().getAsLong() > 0
                && seconds.toLong().getAsLong() < Instant.MAX.getEpochSecond()) {
            return Instant.ofEpochSecond(seconds.toLong().getAsLong());
        }
        return null;
    }

    /** What the caller gets in the end. */
    Bitrix24Exception toThrow(Operation<?> operation) {
        return kind == Kind.UNKNOWN && operation.effect() == Effect.UNSAFE
                ? new OutcomeUnknownException(operation.method(), operation.readBack(), exception)
                : exception;
    }
}
