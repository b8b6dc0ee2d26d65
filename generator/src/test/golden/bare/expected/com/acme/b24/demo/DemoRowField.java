// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.query.Field;
import io.github.b24kit.runtime.request.Encode;
import javax.annotation.processing.Generated;

/**
 * Fields of {@link com.acme.b24.demo.DemoRow}, by which lists of them are filtered, sorted and selected.
 *
 * <p>One that is not documented is {@code Field.named(...)}.
 */
@Generated("io.github.b24kit.generator")
public final class DemoRowField {
    /** Field {@code ID}. */
    public static final Field<Long> ID = Field.of("ID", value -> Encode.integer(value));

    /** Field {@code PARTS}. */
    public static final Field<Json> PARTS = Field.of("PARTS", value -> value);

    private DemoRowField() {}
}
