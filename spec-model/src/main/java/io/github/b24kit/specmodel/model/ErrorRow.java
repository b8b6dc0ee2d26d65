package io.github.b24kit.specmodel.model;

import io.github.b24kit.specmodel.finding.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A row of an error table.
 *
 * @param code text of the code; {@code ""} where the page gives none
 * @param name Java constant for a code that is no name by itself; once per code
 * @param status documented HTTP status
 * @param docs meaning in our own words
 * @param location where it stands in the spec
 */
public record ErrorRow(
        String code,
        @Nullable String name,
        @Nullable Integer status,
        @Nullable String docs,
        SourceLocation location) {}
