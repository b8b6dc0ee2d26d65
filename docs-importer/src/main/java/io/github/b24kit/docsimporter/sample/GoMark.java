package io.github.b24kit.docsimporter.sample;

/**
 * Whether a call in Go says that it may be sent again.
 *
 * @param line of the mark, or of the call that has none
 * @param method wire name
 */
public record GoMark(int line, String method, boolean idempotent) {}
