package io.github.b24kit.runtime.faults;

import static io.github.b24kit.runtime.faults.Fault.HEAD;
import static io.github.b24kit.runtime.faults.Fault.body;
import static io.github.b24kit.runtime.faults.Fault.bytes;
import static io.github.b24kit.runtime.faults.Fault.script;
import static io.github.b24kit.runtime.faults.Fault.write;
import static io.github.b24kit.runtime.transport.RawServer.CLOSE;

import io.github.b24kit.runtime.transport.RawServer;
import java.time.Instant;
import java.util.List;

/** Answers that arrive whole and are wrong inside: JSON, types, envelopes, limits. */
final class AnswerFaults {
    private static final String GOOD = "{\"result\":{\"id\":7}}";
    private static final String LIMIT = "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}";

    static final List<Fault> ALL = List.of(
            body(43, "nesting of 1,001", 200, nested(1_001)),
            body(43, "nesting of 100,000", 200, nested(100_000)),
            body(44, "error and result, each twice", 200, "{\"error\":\"A\",\"result\":1,\"error\":\"\",\"result\":2}"),
            body(44, "a field twice", 200, "{\"result\":{\"id\":7,\"id\":8}}"),
            body(45, "text after the end", 200, GOOD + " xyz"),
            body(45, "two documents", 200, GOOD + GOOD),
            body(45, "a byte order mark", 200, "\ufeff" + GOOD),
            body(45, "two byte order marks", 200, "\ufeff\ufeff" + GOOD),
            body(45, "NaN", 200, "{\"result\":{\"id\":NaN}}"),
            body(45, "half a surrogate pair", 200, "{\"result\":{\"kind\":\"\\ud83d\"}}"),
            script(45, "bytes that are not UTF-8", (out, hit) -> {
                write(out, HEAD + "Content-Length: 22\r\n\r\n{\"result\":{\"kind\":\"");
                out.write(0xff);
                write(out, "\"}}");
            }),
            probe(46, "1e400 for an integer", "id", "1e400"),
            probe(46, "a number of 19 digits", "id", "9007199254740993123"),
            probe(46, "a number of 64 bits and more", "id", "9223372036854775808"),
            probe(46, "1.0 for an integer", "id", "1.0"),
            probe(46, "5.9 for an integer", "id", "5.9"),
            probe(46, "1e400 for a number", "sum", "1e400"),
            probe(46, "an exponent out of all bounds", "sum", "1e99999999999"),
            probe(47, "\"5\" for an integer", "id", "\"5\""),
            probe(47, "an empty text for an integer", "id", "\"\""),
            probe(47, "null for an integer", "id", "null"),
            probe(48, "PHP's empty list for a map", "map", "[]"),
            probe(48, "a list for a map", "map", "[1]"),
            probe(49, "false for an object", "inner", "false"),
            probe(49, "false for a day", "day", "false"),
            probe(50, "a value nobody documented", "kind", "\"new\""),
            probe(50, "a field nobody documented", "extra", "1"),
            body(50, "null for a result that is never null", 200, "{\"result\":null}"),
            body(53, "an error under 200", 200, "{\"error\":\"NOT_FOUND\",\"error_description\":\"no\"}"),
            body(53, "a result under 400", 400, GOOD),
            body(53, "an error of no name", 400, "{\"error\":\"\",\"error_description\":\"no\"}"),
            body(53, "an error 0", 400, "{\"error\":0,\"error_description\":\"no\"}"),
            body(53, "an error 0 under 500", 500, "{\"error\":0}"),
            body(53, "broken inside", 500, "{\"error\":\"INTERNAL_SERVER_ERROR\"}"),
            body(53, "neither result nor error", 200, "{\"time\":{}}"),
            body(53, "JSON that is no object", 200, "[]"),
            body(54, "too many requests, always", 503, LIMIT),
            thenGood(54, "too many requests, three times", 3, "X-Note: a"),
            thenGood(54, "come back in 99,999 seconds", 1, "Retry-After: 99999"),
            thenGood(54, "come back in -1 seconds", 1, "Retry-After: -1"),
            thenGood(54, "come back at a date", 1, "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT"),
            body(54, "blocked by hand", 503, "{\"error\":\"OVERLOAD_LIMIT\"}"),
            body(55, "operating time used up, no end told", 429, "{\"error\":\"OPERATION_TIME_LIMIT\"}"),
            operating("operating time used up for an hour", 3600, 99),
            operating("operating time given back", -5, 1),
            body(53, "a token that is no longer valid", 401, "{\"error\":\"expired_token\"}"),
            bytes(
                    53,
                    "an empty answer, forbidden",
                    "HTTP/1.1 403 Forbidden\r\n" + CLOSE + "Content-Length: 0\r\n\r\n"));

    private AnswerFaults() {}

    private static Fault probe(int row, String what, String field, String value) {
        return body(row, what, 200, "{\"result\":{\"" + field + "\":" + value + "}}");
    }

    private static String nested(int depth) {
        return "{\"result\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    private static Fault thenGood(int row, String what, int refusals, String header) {
        return script(
                row,
                what,
                (out, hit) ->
                        write(out, hit <= refusals ? RawServer.json(503, LIMIT, header) : RawServer.json(200, GOOD)));
    }

    private static Fault operating(String what, int secondsToReset, int refusals) {
        return script(55, what, (out, hit) -> {
            long reset = Instant.now().getEpochSecond() + secondsToReset;
            String limit = "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":{\"operating_reset_at\":" + reset + "}}";
            write(out, hit <= refusals ? RawServer.json(429, limit) : RawServer.json(200, GOOD));
        });
    }
}
