package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.Reading;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a portal tells about the running of a call. Portals leave out parts, so each may be null.
 *
 * @param start begin, in seconds since 1970-01-01T00:00:00Z
 * @param finish end, in seconds since 1970-01-01T00:00:00Z
 * @param duration seconds between the two
 * @param processing seconds spent in the method itself
 * @param dateStart begin, with the portal's offset
 * @param dateFinish end, with the portal's offset
 * @param operating seconds that this method has used up of its allowance
 * @param operatingResetAt when a part of the allowance comes back
 */
public record CallTime(
        @Nullable BigDecimal start,
        @Nullable BigDecimal finish,
        @Nullable BigDecimal duration,
        @Nullable BigDecimal processing,
        @Nullable OffsetDateTime dateStart,
        @Nullable OffsetDateTime dateFinish,
        @Nullable BigDecimal operating,
        @Nullable Instant operatingResetAt) {
    static CallTime of(Reading reading, JsonObject time) {
        Function<String, ValueReader> field = name -> new ValueReader(reading, "/" + name, time.get(name));
        return new CallTime(
                field.apply("start").decimal(),
                field.apply("finish").decimal(),
                field.apply("duration").decimal(),
                field.apply("processing").decimal(),
                field.apply("date_start").dateTime(),
                field.apply("date_finish").dateTime(),
                field.apply("operating").decimal(),
                field.apply("operating_reset_at").timestamp());
    }
}
