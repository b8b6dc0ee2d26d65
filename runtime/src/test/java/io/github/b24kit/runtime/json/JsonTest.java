package io.github.b24kit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":1,\"result\":2,\"error\":3} | a name repeats inside one object",
                "[{\"a\":{\"b\":1,\"b\":1}}] | a name repeats inside one object",
                "{\"result\":1} xyz | not JSON",
                "{\"result\":1} {} | text after the end of the JSON document",
                "1 2 | text after the end of the JSON document",
                "NaN | not JSON",
                "[Infinity] | not JSON",
                "[01] | not JSON",
                "[1.] | not JSON",
                "[+1] | not JSON",
                "{'a':1} | not JSON",
                "{a:1} | not JSON",
                "[1,] | not JSON",
                "// note | not JSON",
                "[\"\\ud800\"] | half a surrogate pair",
                "[\"x\\udc00\"] | half a surrogate pair",
                "[1 | the JSON document ends too early",
                "{\"a\": | the JSON document ends too early",
                "{\"result\":{\"a\":\"b | the JSON document ends too early",
                "'' | nothing but blanks instead of a JSON document",
                "'  ' | nothing but blanks instead of a JSON document"
            })
    void refuses(String text, String reason) {
        JsonReadException refused = catchThrowableOfType(JsonReadException.class, () -> Json.parse(text));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.getMessage()).startsWith(reason + " at offset ");
    }

    @Test
    void tellsWhereItStopped() {
        assertThat(catchThrowableOfType(JsonReadException.class, () -> Json.parse("{\"a\":1,\"b\":!}"))
                        .offset())
                .isBetween(10L, 13L);
    }

    @Test
    void skipsAByteOrderMarkOfBytesOnly() {
        byte[] bytes = "\uFEFF{\"result\":true}".getBytes(StandardCharsets.UTF_8);
        assertThat(Json.parse(bytes).toText()).isEqualTo("{\"result\":true}");
        assertThatThrownBy(() -> Json.parse("\uFEFF{}")).isInstanceOf(JsonReadException.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] windows1251 = {'"', (byte) 0xCF, (byte) 0xF0, '"'};
        byte[] encodedSurrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
        byte[] cut = {'"', 'a', '"', (byte) 0xE2, (byte) 0x82};
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16BE);
        for (byte[] bytes : new byte[][] {windows1251, encodedSurrogate, overlong, cut, utf16}) {
            assertThatThrownBy(() -> Json.parse(bytes)).isInstanceOf(JsonReadException.class);
        }
    }

    @Test
    void valuesAreCounted() {
        String most = "[" + "0,".repeat(1_999_998) + "0]"; // the list is a value too
        assertThat(((JsonArray) Json.parse(most)).items()).hasSize(1_999_999);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> Json.parse("[" + "0,".repeat(1_999_999) + "0]"))
                .extracting(JsonReadException::reason)
                .isEqualTo("more than 2000000 values");
    }

    @Test
    void boundsDepth() {
        assertThat(Json.parse("[".repeat(200) + "]".repeat(200))).isNotNull();
        for (int depth : new int[] {201, 1_001, 100_000}) {
            assertThat(catchThrowableOfType(
                                    JsonReadException.class, () -> Json.parse("[".repeat(depth) + "]".repeat(depth)))
                            .reason())
                    .isEqualTo("values nest deeper than 200");
        }
        byte[] deep = ("{\"a\":".repeat(1000) + "1" + "}".repeat(1000)).getBytes(StandardCharsets.UTF_8);
        Json value = Json.parse(deep, new JsonLimits(1000));
        assertThat(value.toText()).hasSize(6001);
        assertThat(value).isEqualTo(Json.parse(value.toBytes(), new JsonLimits(1000)));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonLimits(1001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "-0",
                "1e400",
                "1E+2",
                "200640400001",
                "123456789012345678901234567890",
                "0.30000000000000004"
            })
    void keepsTheTextOfNumbers(String number) {
        assertThat(Json.parse("[" + number + "]").toText()).isEqualTo("[" + number + "]");
        assertThat(new JsonNumber(number).toBigDecimal()).isEqualByComparingTo(new BigDecimal(number));
    }

    @Test
    void readsWholeNumbersWithoutLoss() {
        assertThat(new JsonNumber("9223372036854775807").toLong()).hasValue(Long.MAX_VALUE);
        assertThat(new JsonNumber("9223372036854775808").toLong()).isEmpty();
        assertThat(new JsonNumber("5.0").toLong()).hasValue(5);
        assertThat(new JsonNumber("5.9").toLong()).isEmpty();
        assertThat(new JsonNumber("1e999999999").toLong()).isEmpty();
        assertThat(new JsonNumber("1e99999999999").toLong()).isEmpty();
    }

    @Test
    void refusesNumbersNobodyMeans() {
        assertThatThrownBy(() -> Json.parse("1".repeat(1001))).isInstanceOf(JsonReadException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of(new BigDecimal("1e999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber("0x10"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber("1 "));
        assertThat(Json.of(new BigDecimal("1e3")).toText()).isEqualTo("1000");
    }

    @Test
    void refusesTextsThatUtf8CannotCarry() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of("a\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of("\ude00", JsonNull.INSTANCE));
        assertThat(Json.of("\ud83d\ude00").toBytes()).hasSize(6);
    }

    @Test
    void keepsOrderAndDoesNotLetItDecideEquality() {
        JsonObject object = JsonObject.of("b", Json.of(1), "a", Json.of(2)).with("c", JsonNull.INSTANCE);
        assertThat(object.toText()).isEqualTo("{\"b\":1,\"a\":2,\"c\":null}");
        assertThat(object.with("b", Json.of(3)).toText()).isEqualTo("{\"b\":3,\"a\":2,\"c\":null}");
        assertThat(object.without("a", "zz").toText()).isEqualTo("{\"b\":1,\"c\":null}");
        assertThat(object).isEqualTo(Json.parse("{\"a\":2,\"c\":null,\"b\":1}"));
        assertThat(object).isNotEqualTo(Json.parse("{\"a\":2.0,\"c\":null,\"b\":1}"));
    }

    @Test
    void isImmutable() {
        Map<String, Json> members = new LinkedHashMap<>(Map.of("a", Json.of(1)));
        JsonObject object = JsonObject.of(members);
        members.put("b", Json.of(2));
        assertThat(object.names()).containsExactly("a");
        assertThatThrownBy(() -> object.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void printsShapesOnly() {
        Json value =
                Json.parse("{\"id\":4711,\"name\":\"Anna\",\"rows\":[1,2],\"on\":true,\"no\":null,\"map\":{\"x\":[]}}");
        assertThat(value)
                .hasToString("{id: number, name: string, rows: [2 values], on: boolean, no: null, map: {x: []}}");
    }
}
