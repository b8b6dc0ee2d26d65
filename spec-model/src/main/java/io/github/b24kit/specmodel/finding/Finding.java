package io.github.b24kit.specmodel.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something to say about an input, with its place. Diagnostics of the spec, of generation and of comparison are all findings.
 *
 * @param rule id of the rule, such as {@code type-is-known}
 * @param severity how much it matters
 * @param message what is wrong
 * @param location where
 * @param method wire name of the method concerned
 * @param pointer JSON pointer or dotted path inside the entry
 * @param hint what to do
 * @param excerpt the source line, for the caret
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        SourceLocation location,
        @Nullable String method,
        @Nullable String pointer,
        @Nullable String hint,
        @Nullable String excerpt) {
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
