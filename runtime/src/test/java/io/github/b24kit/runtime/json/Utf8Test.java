package io.github.b24kit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The JDK's decoder refuses exactly the same bytes. */
class Utf8Test {
    private static final String CHARACTERS =
            "aZ\"{}\u007f\u0080\u00e9\u07ff\u0800\u20ac\ud7ff\ue000\uffff\ud83d\ude00\udbff\udfff";

    @Test
    void everyBeginningOfACharacter() {
        for (int first = 0; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                agrees(new byte[] {(byte) first, (byte) second});
                for (int third : new int[] {0x00, 0x7F, 0x80, 0xBF, 0xC0}) {
                    agrees(new byte[] {(byte) first, (byte) second, (byte) third});
                    agrees(new byte[] {(byte) first, (byte) second, (byte) third, (byte) 0x80});
                }
            }
        }
    }

    @RepeatedTest(20)
    void spoiltTexts(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                int at = CHARACTERS.offsetByCodePoints(
                        0, random.nextInt(CHARACTERS.codePointCount(0, CHARACTERS.length())));
                text.appendCodePoint(random.nextBoolean() ? 'x' : CHARACTERS.codePointAt(at));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            agrees(bytes);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
                agrees(bytes);
            }
        }
    }

    @Test
    void beginsWhereItIsTold() {
        assertThat(Utf8.is(new byte[] {(byte) 0xFF, 'a'}, 1)).isTrue();
        assertThat(Utf8.is(new byte[] {(byte) 0xFF, 'a'}, 0)).isFalse();
    }

    private static void agrees(byte[] bytes) {
        boolean expected;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            expected = true;
        } catch (CharacterCodingException e) {
            expected = false;
        }
        assertThat(Utf8.is(bytes, 0)).as("%s", (Object) bytes).isEqualTo(expected);
    }
}
