package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Bodies of recorded answers. */
final class Recorded {
    private Recorded() {}

    /** The successful answer of a method. */
    static byte[] answer(String method) {
        String place = "/META-INF/bitrix24/recordings/" + method + "/" + method + ".success.json";
        try (InputStream in = Recorded.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("No recording at " + place);
            }
            return new JsonMapper()
                    .readTree(in)
                    .at("/response/bodyText")
                    .textValue()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
