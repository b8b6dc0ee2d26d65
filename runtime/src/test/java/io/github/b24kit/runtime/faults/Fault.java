package io.github.b24kit.runtime.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RawServer.Script;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One way in which an answer goes wrong.
 *
 * @param row its number in docs/bad-inputs.md
 * @param what what happens, in words
 * @param deadline of the call
 * @param script what the server does with each request
 */
record Fault(int row, String what, Duration deadline, Script script) {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(1500);

    /** The head of an answer up to the headers that make the fault. */
    static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + RawServer.CLOSE;

    /** A fault that must end by itself, long before the deadline. */
    static Fault script(int row, String what, Script script) {
        return new Fault(row, what, LONG, script);
    }

    /** Whole bytes of an answer, right or wrong. */
    static Fault bytes(int row, String what, String answer) {
        return script(row, what, (out, hit) -> write(out, answer));
    }

    /** A well-formed answer of JSON. */
    static Fault body(int row, String what, int status, String body, String... headers) {
        return script(
                row,
                what,
                (out, hit) -> out.write(RawServer.json(status, body, headers).getBytes(UTF_8)));
    }

    /** An answer that has the form of JSON, under a content type of its own. */
    static Fault typed(int row, String what, int status, String type, String body) {
        return bytes(
                row,
                what,
                "HTTP/1.1 " + status + " X\r\n" + RawServer.CLOSE + "Content-Type: " + type + "\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    /** Only the deadline ends this one: begins as told, then says no more. */
    static Fault stall(int row, String what, String beginning) {
        return drip(row, what, beginning, "", 20_000);
    }

    /** Only the deadline ends this one: begins as told, then sends a piece again and again. */
    static Fault drip(int row, String what, String beginning, String piece, int millis) {
        return new Fault(row, what, SHORT, (out, hit) -> {
            write(out, beginning);
            for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); System.nanoTime() < end; ) {
                write(out, piece);
                Thread.sleep(millis);
            }
        });
    }

    static void write(OutputStream out, String text) throws Exception {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    boolean endsByDeadline() {
        return deadline.equals(SHORT);
    }
}
