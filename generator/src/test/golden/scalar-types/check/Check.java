import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Every scalar goes out and comes back in its own form. */
final class Check {
    static void check() {
        String json = "{\"string\":\"s\",\"text\":\"t\",\"char\":\"c\",\"integer\":5,\"double\":1000,"
                + "\"date\":\"2026-01-31\",\"datetime\":\"2026-01-31T23:00:00+03:00\",\"timestamp\":7,"
                + "\"file\":[\"a.txt\",\"YQ==\"],\"any\":true}";
        equal(json, sent(DemoCall.of(r -> r.string("s")
                .text("t")
                .char_("c")
                .integer(5)
                .double_(new BigDecimal("1E+3"))
                .date(LocalDate.of(2026, 1, 31))
                .datetime(OffsetDateTime.parse("2026-01-31T23:00:00+03:00"))
                .timestamp(Instant.ofEpochSecond(7))
                .file(JsonArray.of(Json.of("a.txt"), Json.of("YQ==")))
                .any(Json.of(true)))));
        var result = DemoCall.OPERATION.decode(("{\"result\":" + json + "}").getBytes()).result();
        equal("s", result.string());
        equal("t", result.text());
        equal("c", result.char_());
        equal(5L, result.integer());
        equal(new BigDecimal("1000"), result.double_());
        equal(LocalDate.of(2026, 1, 31), result.date());
        equal(OffsetDateTime.parse("2026-01-31T23:00:00+03:00"), result.datetime());
        equal(Instant.ofEpochSecond(7), result.timestamp());
        equal("[\"a.txt\",\"YQ==\"]", result.file().toText());
        equal("true", result.any().toText());
        equal("[/date, /datetime, /double, /integer, /string, /timestamp]", violations(DemoCall.of(r -> r.extra("string", 1)
                .extra("integer", "x")
                .extra("double", true)
                .extra("date", "31.01.2026")
                .extra("datetime", "2026-01-31 10:00")
                .extra("timestamp", "now"))));
    }

    private Check() {}
}
