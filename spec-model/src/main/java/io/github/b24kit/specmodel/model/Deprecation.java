package io.github.b24kit.specmodel.model;

import org.jspecify.annotations.Nullable;

/**
 * Why something should no longer be used.
 *
 * @param reason in our own words
 * @param since when it was announced
 * @param sunset when it ends
 * @param replacement method or field to use instead
 * @param evidence page that says so
 */
public record Deprecation(
        String reason,
        @Nullable String since,
        @Nullable String sunset,
        @Nullable String replacement,
        @Nullable String evidence) {}
