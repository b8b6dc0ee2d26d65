// Generated from errors/common.yaml. Changes are lost.
package com.acme.b24;

import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import javax.annotation.processing.Generated;

/** Error codes that any method may answer. */
@Generated("io.github.b24kit.generator")
public final class CommonError {
    /** What is documented of them. */
    public static final ErrorTable TABLE = ErrorTable.common(
            new DocumentedError("INTERNAL_SERVER_ERROR", 500, "The server failed inside. Its administrator or Bitrix24 support can help.", true),
            new DocumentedError("ERROR_UNEXPECTED_ANSWER", 500, "The server failed inside and gave an answer nobody expected. Its administrator or Bitrix24 support can help.", true),
            new DocumentedError("QUERY_LIMIT_EXCEEDED", 503, "Requests come faster than the portal allows.", true),
            new DocumentedError("ERROR_BATCH_METHOD_NOT_ALLOWED", 405, "This method cannot be called inside batch.", true),
            new DocumentedError("ERROR_BATCH_LENGTH_EXCEEDED", 400, "The parameters of the batch are too long.", true),
            new DocumentedError("NO_AUTH_FOUND", 401, "The access token or the webhook code is not valid.", true),
            new DocumentedError("INVALID_REQUEST", 400, "Methods can be called through HTTPS only.", true),
            new DocumentedError("OVERLOAD_LIMIT", 503, "The portal's REST API was blocked by hand because of overload. Only Bitrix24 support can lift the block.", true),
            new DocumentedError("ACCESS_DENIED", 403, "The REST API belongs to commercial plans only.", true),
            new DocumentedError("INVALID_CREDENTIALS", 403, "The user behind the access token or webhook lacks permissions that the method needs.", true),
            new DocumentedError("ERROR_MANIFEST_IS_NOT_AVAILABLE", 404, "The manifest cannot be had.", true),
            new DocumentedError("insufficient_scope", 403, "The webhook's token does not carry the privileges that the request needs.", true),
            new DocumentedError("expired_token", 401, "The lifetime of the access token is over.", true),
            new DocumentedError("user_access_error", 403, "The user has no access to the application. It is installed, but the portal's administrator opened it to certain users only.", true),
            new DocumentedError("PORTAL_DELETED", 500, "Visitors cannot reach the site because its public part is closed. On premises it is opened again in the settings of the main module, by switching off the temporary closure of the public part.", true),
            new DocumentedError("OPERATION_TIME_LIMIT", 429, "The method has used up its share of running time for this application or webhook. It is blocked until the time counted against it drops, at the earliest at operating_reset_at of the last successful answer.", true),
            new DocumentedError("METHOD_CONFIRM_WAITING", 401, "An administrator still has to confirm that this method may be called with this token.", true));

    /**
     * {@code INTERNAL_SERVER_ERROR}: The server failed inside. Its administrator or Bitrix24 support can help. HTTP
     * 500.
     */
    public static final ErrorCode INTERNAL_SERVER_ERROR = TABLE.code("INTERNAL_SERVER_ERROR");

    /**
     * {@code ERROR_UNEXPECTED_ANSWER}: The server failed inside and gave an answer nobody expected. Its administrator
     * or Bitrix24 support can help. HTTP 500.
     */
    public static final ErrorCode ERROR_UNEXPECTED_ANSWER = TABLE.code("ERROR_UNEXPECTED_ANSWER");

    /** {@code QUERY_LIMIT_EXCEEDED}: Requests come faster than the portal allows. HTTP 503. */
    public static final ErrorCode QUERY_LIMIT_EXCEEDED = TABLE.code("QUERY_LIMIT_EXCEEDED");

    /** {@code ERROR_BATCH_METHOD_NOT_ALLOWED}: This method cannot be called inside batch. HTTP 405. */
    public static final ErrorCode ERROR_BATCH_METHOD_NOT_ALLOWED = TABLE.code("ERROR_BATCH_METHOD_NOT_ALLOWED");

    /** {@code ERROR_BATCH_LENGTH_EXCEEDED}: The parameters of the batch are too long. HTTP 400. */
    public static final ErrorCode ERROR_BATCH_LENGTH_EXCEEDED = TABLE.code("ERROR_BATCH_LENGTH_EXCEEDED");

    /** {@code NO_AUTH_FOUND}: The access token or the webhook code is not valid. HTTP 401. */
    public static final ErrorCode NO_AUTH_FOUND = TABLE.code("NO_AUTH_FOUND");

    /** {@code INVALID_REQUEST}: Methods can be called through HTTPS only. HTTP 400. */
    public static final ErrorCode INVALID_REQUEST = TABLE.code("INVALID_REQUEST");

    /**
     * {@code OVERLOAD_LIMIT}: The portal's REST API was blocked by hand because of overload. Only Bitrix24 support can
     * lift the block. HTTP 503.
     */
    public static final ErrorCode OVERLOAD_LIMIT = TABLE.code("OVERLOAD_LIMIT");

    /** {@code ACCESS_DENIED}: The REST API belongs to commercial plans only. HTTP 403. */
    public static final ErrorCode ACCESS_DENIED = TABLE.code("ACCESS_DENIED");

    /**
     * {@code INVALID_CREDENTIALS}: The user behind the access token or webhook lacks permissions that the method needs.
     * HTTP 403.
     */
    public static final ErrorCode INVALID_CREDENTIALS = TABLE.code("INVALID_CREDENTIALS");

    /** {@code ERROR_MANIFEST_IS_NOT_AVAILABLE}: The manifest cannot be had. HTTP 404. */
    public static final ErrorCode ERROR_MANIFEST_IS_NOT_AVAILABLE = TABLE.code("ERROR_MANIFEST_IS_NOT_AVAILABLE");

    /**
     * {@code insufficient_scope}: The webhook's token does not carry the privileges that the request needs. HTTP 403.
     */
    public static final ErrorCode INSUFFICIENT_SCOPE = TABLE.code("insufficient_scope");

    /** {@code expired_token}: The lifetime of the access token is over. HTTP 401. */
    public static final ErrorCode EXPIRED_TOKEN = TABLE.code("expired_token");

    /**
     * {@code user_access_error}: The user has no access to the application. It is installed, but the portal's
     * administrator opened it to certain users only. HTTP 403.
     */
    public static final ErrorCode USER_ACCESS_ERROR = TABLE.code("user_access_error");

    /**
     * {@code PORTAL_DELETED}: Visitors cannot reach the site because its public part is closed. On premises it is
     * opened again in the settings of the main module, by switching off the temporary closure of the public part. HTTP
     * 500.
     */
    public static final ErrorCode PORTAL_DELETED = TABLE.code("PORTAL_DELETED");

    /**
     * {@code OPERATION_TIME_LIMIT}: The method has used up its share of running time for this application or webhook.
     * It is blocked until the time counted against it drops, at the earliest at operating_reset_at of the last
     * successful answer. HTTP 429.
     */
    public static final ErrorCode OPERATION_TIME_LIMIT = TABLE.code("OPERATION_TIME_LIMIT");

    /**
     * {@code METHOD_CONFIRM_WAITING}: An administrator still has to confirm that this method may be called with this
     * token. HTTP 401.
     */
    public static final ErrorCode METHOD_CONFIRM_WAITING = TABLE.code("METHOD_CONFIRM_WAITING");

    private CommonError() {}
}
