// Generated from errors/common.yaml. Changes are lost.
package com.acme.b24;

import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Error codes that any method may answer.
 * @param code text of the code, documented or not
 */
@Generated("io.github.b24kit.generator")
public record CommonError(String code) implements ErrorCode {
    /** {@code QUERY_LIMIT_EXCEEDED}: Too many calls. HTTP 503. */
    public static final CommonError QUERY_LIMIT_EXCEEDED = new CommonError("QUERY_LIMIT_EXCEEDED");

    /** {@code ACCESS_DENIED}: No access. HTTP 403. */
    public static final CommonError ACCESS_DENIED = new CommonError("ACCESS_DENIED");

    /** Rows of the documented table, in its order. */
    public static final List<DocumentedError> ROWS = List.of(
            new DocumentedError("QUERY_LIMIT_EXCEEDED", 503, "Too many calls.", true),
            new DocumentedError("ACCESS_DENIED", 403, "No access.", true));

    @Override
    public List<DocumentedError> meanings() {
        return DocumentedError.matching(code, List.of(), ROWS);
    }
}
