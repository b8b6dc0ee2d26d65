package io.github.b24kit.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not bring its result. The subtypes are all there is, so that a caller can treat each of them.
 *
 * <p>No message holds a token, a webhook address or a value of the request.
 */
public abstract sealed class Bitrix24Exception extends RuntimeException
        permits InvalidRequestException,
                ApiException,
                TransportException,
                DeadlineException,
                UnreadableAnswerException,
                DecodeException,
                IncompleteListException,
                OutcomeUnknownException {
    private final String method;

    Bitrix24Exception(String method, String message, @Nullable Throwable cause) {
        super(method + ": " + message, cause);
        this.method = method;
    }

    /** Wire name of the method that was called. */
    public String method() {
        return method;
    }
}
