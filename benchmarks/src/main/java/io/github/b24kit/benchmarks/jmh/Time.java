package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a portal tells about the running of a call: the components of the runtime's {@code CallTime}. */
public record Time(
        @Nullable BigDecimal start,
        @Nullable BigDecimal finish,
        @Nullable BigDecimal duration,
        @Nullable BigDecimal processing,
        @JsonProperty("date_start") @Nullable OffsetDateTime dateStart,
        @JsonProperty("date_finish") @Nullable OffsetDateTime dateFinish,
        @Nullable BigDecimal operating,
        @JsonProperty("operating_reset_at") @Nullable Instant operatingResetAt) {}
