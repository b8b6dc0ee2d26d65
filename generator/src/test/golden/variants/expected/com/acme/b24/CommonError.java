// Generated from errors/common.yaml. Changes are lost.
package com.acme.b24;

import io.github.b24kit.runtime.error.ErrorTable;
import javax.annotation.processing.Generated;

/** Error codes that any method may answer. */
@Generated("io.github.b24kit.generator")
public final class CommonError {
    /** What is documented of them. */
    public static final ErrorTable TABLE = ErrorTable.common();

    private CommonError() {}
}
