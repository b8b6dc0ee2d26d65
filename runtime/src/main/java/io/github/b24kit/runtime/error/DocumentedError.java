package io.github.b24kit.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * One row of a documented error table.
 *
 * @param code the code; empty where the documentation gives none
 * @param status documented HTTP status, null if none is documented
 * @param meaning what happened
 * @param common whether any method may answer it
 */
public record DocumentedError(String code, @Nullable Integer status, String meaning, boolean common) {}
