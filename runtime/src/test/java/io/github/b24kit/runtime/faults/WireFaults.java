package io.github.b24kit.runtime.faults;

import static io.github.b24kit.runtime.faults.Fault.HEAD;
import static io.github.b24kit.runtime.faults.Fault.bytes;
import static io.github.b24kit.runtime.faults.Fault.drip;
import static io.github.b24kit.runtime.faults.Fault.script;
import static io.github.b24kit.runtime.faults.Fault.stall;
import static io.github.b24kit.runtime.faults.Fault.typed;
import static io.github.b24kit.runtime.faults.Fault.write;
import static io.github.b24kit.runtime.transport.RawServer.CLOSE;

import io.github.b24kit.runtime.transport.RawServer.Reset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Connections, lengths, compression and size: faults below JSON. */
final class WireFaults {
    private static final String GOOD = "{\"result\":{\"id\":7}}";
    private static final byte[] GZIP = gzip(GOOD.getBytes(StandardCharsets.UTF_8));

    /** Ten kilobytes that hold ten megabytes. */
    private static final byte[] ZEROS = gzip(new byte[10_000_000]);

    static final List<Fault> ALL = List.of(
            stall(36, "no answer at all", ""),
            stall(36, "half a status line, then nothing", "HTTP/1.1 20"),
            stall(36, "headers, then nothing", HEAD + "Content-Length: 100\r\n\r\n"),
            drip(36, "a byte now and then, in the headers", HEAD + "X-Slow: ", "x", 50),
            drip(36, "a byte now and then, in the body", HEAD + "Content-Length: 100000\r\n\r\n", " ", 50),
            script(36, "\"go on\" (100) without end", (out, hit) -> {
                while (true) {
                    write(out, "HTTP/1.1 100 Continue\r\n\r\n");
                }
            }),
            bytes(37, "100 bytes declared, 19 sent", HEAD + "Content-Length: 100\r\n\r\n" + GOOD),
            bytes(37, "a chunk cut short", HEAD + "Transfer-Encoding: chunked\r\n\r\n50\r\n" + GOOD),
            bytes(37, "the last chunk missing", HEAD + "Transfer-Encoding: chunked\r\n\r\n13\r\n" + GOOD + "\r\n"),
            bytes(37, "a chunk of no size", HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + GOOD + "\r\n0\r\n\r\n"),
            bytes(
                    37,
                    "a chunk of endless size",
                    HEAD + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + GOOD),
            bytes(38, "no length, body cut", HEAD + "\r\n{\"result\":{\"i"),
            bytes(38, "no length, no body", HEAD + "\r\n"),
            bytes(38, "no content (204)", "HTTP/1.1 204 No Content\r\n" + CLOSE + "\r\n"),
            bytes(
                    39,
                    "two lengths, the short one first",
                    HEAD + "Content-Length: 2\r\nContent-Length: 19\r\n\r\n" + GOOD),
            bytes(
                    39,
                    "two lengths, the right one first",
                    HEAD + "Content-Length: 19\r\nContent-Length: 2\r\n\r\n" + GOOD),
            bytes(39, "the same length twice", HEAD + "Content-Length: 19\r\nContent-Length: 19\r\n\r\n" + GOOD),
            bytes(39, "a negative length", HEAD + "Content-Length: -19\r\n\r\n" + GOOD),
            bytes(39, "a length that is no number", HEAD + "Content-Length: x\r\n\r\n" + GOOD),
            bytes(39, "a status that is no number", "HTTP/1.1 ok\r\n\r\n"),
            bytes(39, "no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"),
            gzipped(40, "gzip nobody asked for", GZIP),
            gzipped(40, "said to be gzip, is not", GOOD.getBytes(StandardCharsets.UTF_8)),
            gzipped(40, "gzip cut short", Arrays.copyOf(GZIP, GZIP.length - 9)),
            bytes(
                    40,
                    "a compression nobody asked for",
                    HEAD + "Content-Encoding: br\r\nContent-Length: 19\r\n\r\n" + GOOD),
            script(41, "10 MB of gzip that hold 10 GB", (out, hit) -> {
                write(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: " + 1000L * ZEROS.length + "\r\n\r\n");
                for (int i = 0; i < 1000; i++) {
                    out.write(ZEROS); // members may follow each other without end
                }
            }),
            script(42, "1 GB of JSON, declared", (out, hit) -> {
                write(out, HEAD + "Content-Length: 1000000000\r\n\r\n[");
                flood(out);
            }),
            script(42, "JSON without end", (out, hit) -> {
                write(out, HEAD + "\r\n[");
                flood(out);
            }),
            script(42, "a header of 1 MB", (out, hit) -> {
                write(out, HEAD + "X-Long: " + "x".repeat(1_000_000) + "\r\n\r\n" + GOOD);
            }),
            script(42, "headers without end", (out, hit) -> {
                write(out, HEAD);
                for (int i = 0; ; i++) {
                    write(out, "X-" + i + ": " + "x".repeat(1000) + "\r\n");
                }
            }),
            typed(51, "a login page", 200, "text/html", "<html><body>Log in</body></html>"),
            typed(
                    51,
                    "a proxy's page, bad gateway",
                    502,
                    "text/html",
                    "<html><h1>502 Bad Gateway</h1><hr>nginx</html>"),
            typed(51, "a proxy's page, no such place", 404, "text/html", "<html><h1>404</h1></html>"),
            typed(51, "a proxy's page, too many requests", 429, "text/html", "<html>slow down</html>"),
            typed(52, "JSON as text/html", 200, "text/html", GOOD),
            redirect("to another site", "https://evil.example/rest/1/c0dec0de/shop.probe.get"),
            redirect("to a portal of the vendor", "https://other.bitrix24.com/rest/1/c0dec0de/shop.probe.get"),
            redirect("to plain http", "http://portal.bitrix24.com/rest/1/c0dec0de/shop.probe.get"),
            redirect("to nowhere", ""),
            script(58, "a reset after the request", (out, hit) -> {
                throw new Reset();
            }),
            script(58, "a reset inside the answer", (out, hit) -> {
                write(out, HEAD + "Content-Length: 100\r\n\r\n{");
                throw new Reset();
            }),
            bytes(58, "the connection closed after the request", ""));

    private WireFaults() {}

    private static Fault gzipped(int row, String what, byte[] body) {
        return script(row, what, (out, hit) -> {
            write(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.write(body);
        });
    }

    private static Fault redirect(String where, String location) {
        return bytes(
                56,
                "a redirect " + where,
                "HTTP/1.1 302 Found\r\n" + CLOSE + "Location: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static void flood(java.io.OutputStream out) throws IOException {
        byte[] piece = "{\"a\":1},".repeat(8192).getBytes(StandardCharsets.UTF_8);
        while (true) {
            out.write(piece);
        }
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
