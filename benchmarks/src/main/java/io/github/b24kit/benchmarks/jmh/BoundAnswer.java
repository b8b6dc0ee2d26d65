package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads an answer by Jackson's databind. */
final class BoundAnswer {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addDeserializer(Boolean.class, new YesNo())
                    .addDeserializer(LocalDate.class, new DayOfMoment()))
            .disable(
                    DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectReader READER = MAPPER.readerFor(Body.class);

    private BoundAnswer() {}

    private record Body(
            @Nullable Result result,
            @Nullable Time time,
            @Nullable Long next,
            @Nullable Long total,
            @Nullable String error,
            @JsonProperty("error_description") @Nullable String description) {}

    private record Result(@Nullable Payment payment) {}

    /**
     * Reads the answer of {@code sale.payment.get} or {@code sale.payment.update}.
     *
     * @throws IOException if it is no such answer
     */
    static Answer read(byte[] bytes) throws IOException {
        Body body = READER.readValue(bytes);
        if (body.error() != null) {
            throw new IOException(body.error() + ": " + body.description());
        }
        if (body.result() == null || body.result().payment() == null) {
            throw new IOException("No payment");
        }
        return new Answer(body.result().payment(), body.time(), body.next(), body.total(), bytes);
    }

    private static final class YesNo extends StdScalarDeserializer<Boolean> {
        YesNo() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.getText().equals("Y");
        }
    }

    private static final class DayOfMoment extends StdScalarDeserializer<LocalDate> {
        private static final int DAY = 10;

        DayOfMoment() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw new IOException("No day");
            }
            String text = in.getText();
            return text.length() == DAY
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).toLocalDate();
        }
    }
}
