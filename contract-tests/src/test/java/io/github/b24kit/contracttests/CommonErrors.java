package io.github.b24kit.contracttests;

import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.sample.api.CommonError;
import java.util.List;

/** The errors that any method may answer, typed from the pages. */
final class CommonErrors {
    /**
     * A row.
     *
     * @param code as the page writes it
     * @param status as the page says
     * @param constant the generated constant
     */
    record Row(String code, int status, ErrorCode constant) {
        String caseId() {
            return "common." + code;
        }
    }

    static final List<Row> ROWS = List.of(
            new Row("INTERNAL_SERVER_ERROR", 500, CommonError.INTERNAL_SERVER_ERROR),
            new Row("ERROR_UNEXPECTED_ANSWER", 500, CommonError.ERROR_UNEXPECTED_ANSWER),
            new Row("QUERY_LIMIT_EXCEEDED", 503, CommonError.QUERY_LIMIT_EXCEEDED),
            new Row("ERROR_BATCH_METHOD_NOT_ALLOWED", 405, CommonError.ERROR_BATCH_METHOD_NOT_ALLOWED),
            new Row("ERROR_BATCH_LENGTH_EXCEEDED", 400, CommonError.ERROR_BATCH_LENGTH_EXCEEDED),
            new Row("NO_AUTH_FOUND", 401, CommonError.NO_AUTH_FOUND),
            new Row("INVALID_REQUEST", 400, CommonError.INVALID_REQUEST),
            new Row("OVERLOAD_LIMIT", 503, CommonError.OVERLOAD_LIMIT),
            new Row("ACCESS_DENIED", 403, CommonError.ACCESS_DENIED),
            new Row("INVALID_CREDENTIALS", 403, CommonError.INVALID_CREDENTIALS),
            new Row("ERROR_MANIFEST_IS_NOT_AVAILABLE", 404, CommonError.ERROR_MANIFEST_IS_NOT_AVAILABLE),
            new Row("insufficient_scope", 403, CommonError.INSUFFICIENT_SCOPE),
            new Row("expired_token", 401, CommonError.EXPIRED_TOKEN),
            new Row("user_access_error", 403, CommonError.USER_ACCESS_ERROR),
            new Row("PORTAL_DELETED", 500, CommonError.PORTAL_DELETED),
            new Row("OPERATION_TIME_LIMIT", 429, CommonError.OPERATION_TIME_LIMIT),
            new Row("METHOD_CONFIRM_WAITING", 401, CommonError.METHOD_CONFIRM_WAITING));

    private CommonErrors() {}

    /** Adds them all to the one method of a scope that is asked for them. */
    static <R> MethodContract<R> addTo(MethodContract<R> contract) {
        ROWS.forEach(row -> contract.fails(row.caseId(), row.constant(), row.code(), row.status()));
        return contract;
    }
}
