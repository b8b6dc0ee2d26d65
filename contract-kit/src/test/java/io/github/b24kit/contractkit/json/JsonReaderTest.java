package io.github.b24kit.contractkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.contractkit.json.JsonDocument.Place;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader(3);

    @Test
    void keepsOrderAndSpelling() throws JsonReadException {
        String text = "{\"b\":1.0,\"a\":[12345678901234567890,null,true,false,\"\\u00e9\"],\"A\":-0e7}";

        assertThat(reader.read(text).toText())
                .isEqualTo("{\"b\":1.0,\"a\":[12345678901234567890,null,true,false,\"é\"],\"A\":-0e7}");
    }

    @Test
    void knowsWhereEachValueStarts() throws JsonReadException {
        JsonDocument document = reader.readLocated("{\n  \"a\": {\n    \"b/c\": [7]\n  }\n}");

        assertThat(document.place(new Pointer("/a/b~1c/0"))).isEqualTo(new Place(3, 13));
        assertThat(document.place(new Pointer("/a/missing"))).isEqualTo(new Place(2, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,"a":2}    | has the same key twice in one object  | 8
            {"a":1} x        | is not JSON from here on              | 9
            {"a":1} 2        | goes on after its value               | 9
            [[[[1]]]]        | is nested deeper than 3               | 4
            {"a":NaN}        | is not JSON from here on              | 9
            {"a":            | is not JSON from here on              | 6
            ["\\ud800"]      | holds half a surrogate pair           | 2
            ``               | holds no value                        | 1
            """)
    void refusesWhatALenientReaderWouldBend(String text, String reason, int column) {
        JsonReadException refusal = catchThrowableOfType(JsonReadException.class, () -> reader.read(text));

        assertThat(refusal).hasMessage(reason);
        assertThat(refusal.place()).isEqualTo(new Place(1, column));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = "\"é\"".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(JsonReadException.class, () -> JsonReader.decode(latin1)))
                .hasMessage("is not UTF-8");
    }

    @Test
    void neverShowsTheText() {
        assertThat(catchThrowableOfType(JsonReadException.class, () -> reader.read("{\"token\":s3cr3t}")))
                .hasMessageNotContaining("s3cr3t")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "1,1.0,true",
        "100,1e2,true",
        "0,-0,true",
        "1,2,false",
        "1e999999999999,1e999999999999,true",
        "1e999999999999,1,false"
    })
    void comparesNumbersByValue(String one, String other, boolean same) {
        assertThat(new JsonNumber(one).sameNumber(new JsonNumber(other))).isEqualTo(same);
    }

    @Test
    void findsPlacesByPointer() throws JsonReadException {
        JsonValue value = reader.read("{\"a/b\":{\"~\":[10,20]},\"\":5}");

        assertThat(new Pointer("/a~1b/~0/1").in(value)).isEqualTo(new JsonNumber("20"));
        assertThat(new Pointer("/").in(value)).isEqualTo(new JsonNumber("5"));
        assertThat(new Pointer("/a~1b/~0/01").in(value)).isNull();
        assertThat(new Pointer("/a~1b/~0/2").in(value)).isNull();
        assertThat(Pointer.isPointer("a")).isFalse();
        assertThat(Pointer.isPointer("/~2")).isFalse();
        assertThat(((JsonObject) value).without("").toText()).isEqualTo("{\"a/b\":{\"~\":[10,20]}}");
    }
}
