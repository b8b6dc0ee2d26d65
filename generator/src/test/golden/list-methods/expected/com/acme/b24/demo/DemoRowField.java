// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.query.Field;
import io.github.b24kit.runtime.request.Encode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/**
 * Fields of {@link com.acme.b24.demo.DemoRow}, by which lists of them are filtered, sorted and selected.
 *
 * <p>One that is not documented is {@code Field.named(...)}.
 */
@Generated("io.github.b24kit.generator")
public final class DemoRowField {
    /** Which. */
    public static final Field<Long> ID = Field.of("ID", value -> Encode.integer(value));

    /** Whether it is paid. */
    public static final Field<Boolean> PAID = Field.of("paid", value -> Encode.yesNo(value));

    /** How much. */
    public static final Field<BigDecimal> SUM = Field.of("sum", value -> Encode.number(value));

    /** When it was changed. */
    public static final Field<OffsetDateTime> CHANGED_AT = Field.of("changedAt", value -> Encode.dateTime(value));

    /** Its state. */
    public static final Field<DemoRow.State> STATE = Field.of("state", value -> Encode.string(value.value()));

    /** Words about it. */
    public static final Field<String> TAGS = Field.of("tags", value -> Encode.string(value));

    /** Whose it is. */
    public static final Field<Long> OWNER = Field.of("owner", value -> Encode.integer(value));

    /** What it holds. */
    public static final Field<Json> PARTS = Field.of("parts", value -> value);

    /**
     * What it was.
     * @deprecated Nobody reads it.
     */
    @Deprecated
    public static final Field<String> OLD = Field.of("old", value -> Encode.string(value));

    private DemoRowField() {}
}
