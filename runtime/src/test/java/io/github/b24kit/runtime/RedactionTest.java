package io.github.b24kit.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.b24kit.runtime.json.Json;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret is found however servers and proxies write it, and nothing else is. */
class RedactionTest {
    private static final String SECRET = "Kx7 q/Zz+9~\"<k&8w=\u00e9\ud83d\ude00\\n5";

    static Stream<Arguments> spellings() {
        return Stream.of(
                spelling("as it is", text -> text),
                spelling("upper case", RedactionTest::upperCase),
                spelling("lower case", text -> text.toLowerCase(Locale.ROOT)),
                spelling("form", text -> URLEncoder.encode(text, UTF_8)),
                spelling("form, small digits", RedactionTest::smallDigits),
                spelling("url, %20", text -> URLEncoder.encode(text, UTF_8).replace("+", "%20")),
                spelling("every byte as %", text -> everyByte(text, "%")),
                spelling("% twice", text -> URLEncoder.encode(everyByte(text, "%"), UTF_8)),
                spelling("JSON", text -> inJson(text)),
                spelling("JSON, slashes", text -> inJson(text).replace("/", "\\/")),
                spelling("JSON in JSON", text -> inJson(inJson(text))),
                spelling("JSON, every unit", text -> units(text, unit -> String.format("\\u%04X", unit))),
                spelling(
                        "HTML",
                        text -> text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")),
                spelling("HTML, decimal", text -> points(text, point -> "&#" + point + ";")),
                spelling("HTML, hexadecimal", text -> points(text, point -> "&#x" + Integer.toHexString(point) + ";")),
                spelling("HTML twice", text -> points(text, point -> "&amp;#" + point + ";")),
                spelling("hexadecimal", text -> HexFormat.of().formatHex(text.getBytes(UTF_8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void everySpellingIsFound(String name, UnaryOperator<String> spelling) {
        assertThat(redaction(SECRET).apply("before " + spelling.apply(SECRET) + " after"))
                .as(name)
                .isEqualTo("before *** after");
    }

    @Test
    void base64IsFoundWhereverTheSecretBegins() {
        Redaction redaction = redaction(SECRET);
        for (String before : List.of("", "a", "ab", "abc", "auth=")) {
            byte[] bytes = (before + SECRET + "&more").getBytes(UTF_8);
            for (String encoded : List.of(
                    Base64.getEncoder().encodeToString(bytes),
                    Base64.getUrlEncoder().encodeToString(bytes),
                    URLEncoder.encode(Base64.getEncoder().encodeToString(bytes), UTF_8),
                    Base64.getEncoder().encodeToString(bytes).replace("/", "\\/"))) {
                String left = redaction.apply(encoded);
                assertThat(left).as(encoded).contains("***").hasSizeLessThan(25);
            }
        }
    }

    @Test
    void randomSecretsInRandomMixtures() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String secret = random.ints(8 + random.nextInt(120), 1, 0x250)
                    .filter(point -> "%\\&".indexOf(point) < 0) // unescaped among escapes they mean something else
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            String echo = points(secret, point -> spelled(point, random));
            assertThat(redaction(secret).apply("<" + echo + ">"))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo("<***>");
        }
    }

    private static String spelled(int point, Random random) {
        String text = Character.toString(point);
        return switch (random.nextInt(5)) {
            case 0 -> everyByte(text, "%");
            case 1 -> String.format("\\u%04x", point);
            case 2 -> "&#" + point + ";";
            case 3 -> "&#X" + Integer.toHexString(point) + ";";
            default -> text;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, order 1234567 is not there, order *** is not there",
        "1234567, order 12345678 is not there, order 12345678 is not there",
        "1234, pin=1234&x, pin=***&x",
        "1234, A_1234_B 12345 x1234, A_1234_B 12345 x1234",
        "a/bc, at a%2Fbc., at ***.",
        "123, 123, 123",
        "'', anything, anything"
    })
    void aShortSecretIsFoundWhereItStandsAlone(String secret, String text, String redacted) {
        assertThat(redaction(secret).apply(text)).isEqualTo(redacted);
    }

    @Test
    void aLongSecretIsFoundPieceByPiece() {
        String key = "-----BEGIN KEY-----\n"
                + IntStream.range(0, 4000)
                        .mapToObj(i -> Integer.toString(i * 7919, 36))
                        .collect(Collectors.joining()) + "\n-----END KEY-----";
        Redaction redaction = redaction(key);
        assertThat(redaction.apply("<" + inJson(key) + ">")).isEqualTo("<***>");
        assertThat(redaction.apply(key.substring(0, 100))).startsWith("***").hasSizeLessThan(12);
    }

    @Test
    void aSecretInsideAnotherLeavesNoRest() {
        Redaction both = Redaction.of(List.of(Secret.of("inside-it"), Secret.of("inside-it-and-more")));
        assertThat(both.apply("x inside-it-and-more y inside-it")).isEqualTo("x *** y ***");
    }

    @Test
    void namesAndNumbersOfJsonAreTextsToo() {
        Redaction redaction = redaction("12345678");
        assertThat(redaction.apply(Json.parse("{\"a12345678\":[12345678,1,\"12345678\",null]}")))
                .isEqualTo(Json.parse("{\"a***\":[\"***\",1,\"***\",null]}"));
    }

    @Test
    void aPointerIsSearchedNameByName() {
        Redaction redaction = redaction("c4n4ry/T0ken~1");
        assertThat(redaction.applyToPointer("/result/c4n4ry~1T0ken~01/a~1b~0c/"))
                .isEqualTo("/result/***/a~1b~0c/");
        assertThat(redaction.applyToPointer("")).isEmpty();
    }

    @Test
    void noTextMakesTheSearchSlow() {
        Redaction redaction = redaction(SECRET);
        for (String piece : List.of("%", "%25", "\\", "&amp;", "&#", "\\u00", "Kx7 ", "Kx7 q/Zz+9~\"<k&8")) {
            String text = piece.repeat(4_000_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> redaction.apply(text), piece);
        }
    }

    private static Redaction redaction(String secret) {
        return Redaction.of(List.of(Secret.of(secret)));
    }

    private static Arguments spelling(String name, UnaryOperator<String> spelling) {
        return Arguments.of(name, spelling);
    }

    /** Of the letters whose case servers change: those of ASCII. */
    private static String upperCase(String text) {
        return text.replace("x", "X")
                .replace("q", "Q")
                .replace("z", "Z")
                .replace("k", "K")
                .replace("w", "W");
    }

    private static String smallDigits(String text) {
        return points(text, point -> {
            String encoded = URLEncoder.encode(Character.toString(point), UTF_8);
            return encoded.startsWith("%") ? encoded.toLowerCase(Locale.ROOT) : encoded;
        });
    }

    private static String everyByte(String text, String prefix) {
        return prefix + HexFormat.ofDelimiter(prefix).formatHex(text.getBytes(UTF_8));
    }

    private static String inJson(String text) {
        String json = Json.of(text).toText();
        return json.substring(1, json.length() - 1);
    }

    private static String units(String text, java.util.function.IntFunction<String> each) {
        return text.chars().mapToObj(each).collect(Collectors.joining());
    }

    private static String points(String text, java.util.function.IntFunction<String> each) {
        return text.codePoints().mapToObj(each).collect(Collectors.joining());
    }
}
