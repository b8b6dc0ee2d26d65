package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    @Test
    void rowsHaveDottedPathsWithoutStepsForElements() {
        JsonText json = read("""
                {
                  "result": {
                    "total": 2,
                    "rows": [
                      {"id": 1, "tags": ["a"], "note": null},
                      {"id": "2",
                       "open": true}
                    ]
                  }
                }""");

        assertThat(json.strict()).isTrue();
        assertThat(rows(json))
                .containsExactly(
                        "101 result OBJECT",
                        "102 result.total NUMBER",
                        "103 result.rows LIST",
                        "104 result.rows OBJECT element",
                        "104 result.rows.id NUMBER",
                        "104 result.rows.tags LIST",
                        "104 result.rows.tags TEXT element",
                        "104 result.rows.note NULL",
                        "105 result.rows.id TEXT",
                        "106 result.rows.open BOOLEAN");
    }

    @Test
    void valuesAreFoundByPath() {
        Sample body = read("{\"a\": [{\"b.c\": 1.50}, {\"b\": {\"c\": 2}}], \"a\": 3}")
                .values()
                .get(0);

        assertThat(body.at("a.b.c")).containsExactly(new Sample.Numeric(100, "1.50"), new Sample.Numeric(100, "2"));
        assertThat(body.at("a").get(1)).isEqualTo(new Sample.Numeric(100, "3"));
        assertThat(body.at("a.x")).isEmpty();
        assertThat(((Sample.Obj) body).repeated())
                .extracting(Sample.Member::name)
                .containsExactly("a");
    }

    @Test
    void libertiesOfPagesAreTaken() {
        JsonText json = read("""
                // one
                {
                  a: 'x', /* two
                  lines */ "b": "y
                z",
                  "c": [1, 2, ],
                }""");

        assertThat(json.strict()).isFalse();
        assertThat(json.shortened()).isFalse();
        assertThat(rows(json)).containsExactly("102 a TEXT", "103 b TEXT", "105 c LIST", "105 c NUMBER element");
    }

    @Test
    void dotsMayStandForWhatIsLeftOut() {
        JsonText json = read("""
                {
                  ...,
                  "a": {...},
                  "b": [..., "it's ...", ...],
                  "c": [1, ..., 9],
                  ... // it's more
                  "d": {"e": 1, …}
                }""");

        assertThat(json.shortened()).isTrue();
        assertThat(rows(json))
                .containsExactly(
                        "102 a OBJECT",
                        "103 b LIST",
                        "103 b TEXT element",
                        "104 c LIST",
                        "104 c NUMBER element",
                        "106 d OBJECT",
                        "106 d.e NUMBER");
        assertThat(json.values().get(0).at("b").get(0))
                .isEqualTo(new Sample.Array(103, List.of(new Sample.Text(103, "it's ..."))));
    }

    @Test
    void severalValuesMayStandTogether() {
        JsonText json = read("{\"a\": 1}\n\n{\"a\": 2}\n");

        assertThat(json.values()).extracting(Sample::line).containsExactly(100, 102);
    }

    @Test
    void whatIsNotReadHasReasonAndLine() {
        assertThat(unread("{\"a\": 1,\n\"b\": }")).isEqualTo("NO_JSON 101");
        assertThat(unread("{\"a\": 1,")).isEqualTo("NO_JSON 100");
        assertThat(unread("Array\n(\n    [0] => 1\n)")).isEqualTo("PHP_DUMP 100");
        assertThat(unread("[\n  'a' => 1,\n]")).isEqualTo("PHP_DUMP 101");
        assertThat(unread("// nothing")).isEqualTo("EMPTY 100");
        assertThat(unread("")).isEqualTo("EMPTY 0");
        assertThat(unread("[".repeat(5000))).isEqualTo("TOO_BIG 100");
    }

    private static List<String> rows(JsonText json) {
        return Fences.rows(json.values().get(0));
    }

    private static JsonText read(String text) {
        return ((Read<JsonText>) JsonReader.read(Fences.lines(text))).value();
    }

    private static String unread(String text) {
        Unread<JsonText> unread = (Unread<JsonText>) JsonReader.read(Fences.lines(text));
        return unread.reason() + " " + unread.line();
    }
}
