package io.github.b24kit.contracttests.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Secrets that no file may hold. All of them begin alike, so that one search finds what any test has planted. */
final class Canary {
    /** How every planted secret begins, here and in the tests of other modules. */
    static final String MARK = "c4n4ry";

    static final String CODE = MARK + "Webh00k17";
    static final String TOKEN = MARK + "/T0ken+~ 5\"17";
    static final String KEY = MARK + "-k3y";

    private Canary() {}

    /** The mark as it is found in a text, written in any of the ways that texts travel. */
    static List<String> spellings() {
        byte[] bytes = MARK.getBytes(StandardCharsets.US_ASCII);
        String hex = HexFormat.of().formatHex(bytes);
        List<String> spellings = new ArrayList<>(List.of(
                MARK,
                MARK.toUpperCase(Locale.ROOT),
                hex,
                hex.toUpperCase(Locale.ROOT),
                escaped("%", HexFormat.of(), bytes),
                escaped("%", HexFormat.of().withUpperCase(), bytes),
                escaped("\\u00", HexFormat.of(), bytes)));
        for (int before = 0; before < 3; before++) {
            String encoded =
                    Base64.getEncoder().encodeToString(("?".repeat(before) + MARK).getBytes(StandardCharsets.US_ASCII));
            int whole = (before + MARK.length()) * 8 / 6; // letters that no byte after the mark has a part in
            spellings.add(encoded.substring((before * 8 + 5) / 6, whole));
        }
        return spellings;
    }

    private static String escaped(String sign, HexFormat digits, byte[] bytes) {
        return sign + digits.withDelimiter(sign).formatHex(bytes);
    }
}
