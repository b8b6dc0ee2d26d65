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
            new DocumentedError("QUERY_LIMIT_EXCEEDED", 503, "Too many calls.", true),
            new DocumentedError("ACCESS_DENIED", 403, "No access.", true));

    /** {@code QUERY_LIMIT_EXCEEDED}: Too many calls. HTTP 503. */
    public static final ErrorCode QUERY_LIMIT_EXCEEDED = TABLE.code("QUERY_LIMIT_EXCEEDED");

    /** {@code ACCESS_DENIED}: No access. HTTP 403. */
    public static final ErrorCode ACCESS_DENIED = TABLE.code("ACCESS_DENIED");

    private CommonError() {}
}
