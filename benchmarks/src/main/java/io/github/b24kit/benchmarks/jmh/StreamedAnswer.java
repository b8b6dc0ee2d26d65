package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads an answer by Jackson's streaming API: the baseline of {@code decode}. */
final class StreamedAnswer {
    private static final JsonFactory JSON = new JsonFactory();

    private StreamedAnswer() {}

    /**
     * Reads the answer of {@code sale.payment.get} or {@code sale.payment.update}.
     *
     * @throws IOException if it is no such answer
     */
    static Answer read(byte[] body) throws IOException {
        Payment payment = null;
        Time time = null;
        Long next = null;
        Long total = null;
        String error = null;
        String description = "";
        try (JsonParser in = JSON.createParser(body)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("No object");
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                switch (name) {
                    case "result" -> payment = result(in);
                    case "time" -> time = time(in);
                    case "next" -> next = StreamedPayment.whole(in);
                    case "total" -> total = StreamedPayment.whole(in);
                    case "error" -> error = in.getText();
                    case "error_description" -> description = in.getText();
                    default -> in.skipChildren();
                }
            }
        }
        if (error != null) {
            throw new IOException(error + ": " + description);
        }
        if (payment == null) {
            throw new IOException("No payment");
        }
        return new Answer(payment, time, next, total, body);
    }

    private static @Nullable Payment result(JsonParser in) throws IOException {
        Payment payment = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            if (name.equals("payment")) {
                payment = StreamedPayment.read(in);
            } else {
                in.skipChildren();
            }
        }
        return payment;
    }

    private static Time time(JsonParser in) throws IOException {
        BigDecimal start = null;
        BigDecimal finish = null;
        BigDecimal duration = null;
        BigDecimal processing = null;
        OffsetDateTime dateStart = null;
        OffsetDateTime dateFinish = null;
        BigDecimal operating = null;
        Instant operatingResetAt = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "start" -> start = StreamedPayment.decimal(in);
                case "finish" -> finish = StreamedPayment.decimal(in);
                case "duration" -> duration = StreamedPayment.decimal(in);
                case "processing" -> processing = StreamedPayment.decimal(in);
                case "date_start" -> dateStart = StreamedPayment.moment(in);
                case "date_finish" -> dateFinish = StreamedPayment.moment(in);
                case "operating" -> operating = StreamedPayment.decimal(in);
                case "operating_reset_at" -> operatingResetAt = Instant.ofEpochSecond(in.getLongValue());
                default -> in.skipChildren();
            }
        }
        return new Time(start, finish, duration, processing, dateStart, dateFinish, operating, operatingResetAt);
    }
}
