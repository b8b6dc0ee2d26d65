package io.github.b24kit.specmodel.model;

import org.jspecify.annotations.Nullable;

/**
 * A documented literal value.
 *
 * @param value text on the wire
 * @param name Java constant settled by hand
 * @param docs meaning
 * @param deprecated why it should no longer be used
 */
public record EnumValue(
        String value,
        @Nullable String name,
        @Nullable String docs,
        @Nullable Deprecation deprecated) {}
