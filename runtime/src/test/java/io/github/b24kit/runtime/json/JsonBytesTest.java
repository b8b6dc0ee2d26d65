package io.github.b24kit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are read as their text is, or refused with the same words and the same place. */
class JsonBytesTest {
    private static final String DOCUMENT =
            "{\"result\":{\"name\":\"caf\u00e9 \ud83d\ude00\",\"list\":[1,-2.50,1e3,true,false,null,\"\"],"
                    + "\"\u0438\u043c\u044f\":\"\\u0438\\ud83d\\ude00\",\"empty\":{},\"map\":{\"a\":\"b\\n\",\"c\":0}},\"time\":{\"start\":1.5}}";

    private static final String MARK = "\ufeff";
    private static final String SPOILERS = "{}[]\",:\\u0dD9 -e.x\u0000\u001f\ufeff\u00e9";
    private static final String DIGITS = "00123456789--+..eE x\u0663";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    @RepeatedTest(20)
    void spoiltDocuments(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder(DOCUMENT);
            for (int spoilt = random.nextInt(4); spoilt > 0 && !text.isEmpty(); spoilt--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.setLength(at);
                }
            }
            String whole = text.toString();
            if (JsonString.isWhole(whole)) {
                String plain = whole.startsWith(MARK) ? whole.substring(1) : whole;
                assertThat(read(whole.getBytes(StandardCharsets.UTF_8)))
                        .as(whole)
                        .isEqualTo(read(plain));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\u0000}",
                "{\u0000}\u0000",
                "{\u0000\"\u0000a\u0000",
                "\ufeff{}",
                "{",
                "{}",
                "{} ",
                "{}x",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}"
            })
    void oddDocuments(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read(text.startsWith(MARK) ? text.substring(1) : text));
    }

    @RepeatedTest(20)
    void numbersByTheirGrammar(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
            }
            boolean expected = NUMBER.matcher(text).matches();
            JsonNumber number;
            try {
                number = new JsonNumber(text.toString());
            } catch (IllegalArgumentException e) {
                number = null;
            }
            assertThat(number != null).as(text.toString()).isEqualTo(expected);
            if (number != null) {
                assertThat(number.isInteger())
                        .as(number.text())
                        .isEqualTo(number.text().matches("-?[0-9]+"));
            }
        }
    }

    private static Object read(String text) {
        try {
            return Json.parse(text);
        } catch (JsonReadException e) {
            return e.getMessage();
        }
    }

    private static Object read(byte[] bytes) {
        try {
            return Json.parse(bytes);
        } catch (JsonReadException e) {
            return e.getMessage();
        }
    }
}
