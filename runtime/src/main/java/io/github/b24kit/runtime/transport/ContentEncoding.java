package io.github.b24kit.runtime.transport;

import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes a compression nobody asked for: proxies add it all the same. */
final class ContentEncoding {
    private static final int CHUNK = 8192;

    private ContentEncoding() {}

    static byte[] decode(byte[] body, List<String> encodings, long maxBytes) throws TransportFailure {
        String encoding = String.join(",", encodings).strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> gunzip(body, maxBytes);
            default ->
                throw new TransportFailure(
                        Kind.UNACCEPTABLE, "the answer is compressed in a way that was not asked for", null);
        };
    }

    private static byte[] gunzip(byte[] body, long maxBytes) throws TransportFailure {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (plain.size() + (long) read > maxBytes) {
                    throw CappedBody.tooLarge(maxBytes);
                }
                plain.write(chunk, 0, read);
            }
        } catch (TransportFailure e) {
            throw e;
        } catch (IOException e) {
            throw new TransportFailure(Kind.UNACCEPTABLE, "the answer says it is gzip and is not, or is cut short", e);
        }
        return plain.toByteArray();
    }
}
