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
    /** Rows of the documented table, in its order. */
    public static final List<DocumentedError> ROWS = List.of();

    @Override
    public List<DocumentedError> meanings() {
        return DocumentedError.matching(code, List.of(), ROWS);
    }
}
