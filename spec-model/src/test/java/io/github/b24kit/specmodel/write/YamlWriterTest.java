package io.github.b24kit.specmodel.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the writer prints, against texts written by hand. */
class YamlWriterTest {
    @Test
    void anEntryLooksAsPeopleWriteIt() {
        YamlMap entry = map(
                "format", 1,
                "method", "a.b.list",
                "source", map("repo", "o/r", "commit", "5988e13", "read", "2026-11-23"),
                "scope", List.of("crm", "tasks"),
                "params",
                        map(
                                "id", map("type", "integer", "required", true),
                                "*", map("type", "string"),
                                "fields",
                                        map(
                                                "type",
                                                "object",
                                                "fields",
                                                map(">ID", map("type", "string", "values", List.of("Y", "N", "x"))))),
                "constraints", List.of(map("at-least-one-of", List.of("id", "fields"))),
                "result", map("type", "list<a_b>", "written", "a_b[]"),
                "pages", map("style", "start", "size", 50),
                "errors", List.of(map("code", "100", "status", 400), map("code", "", "status", 400)),
                "examples", List.of(map("title", "All", "request", map())));

        assertThat(YamlWriter.write(entry)).isEqualTo("""
                format: 1
                method: a.b.list
                source:
                  repo: o/r
                  commit: "5988e13"
                  read: "2026-11-23"
                scope: [crm, tasks]

                params:
                  id: {type: integer, required: true}
                  "*": {type: string}
                  fields:
                    type: object
                    fields:
                      ">ID": {type: string, values: ["Y", "N", x]}

                constraints:
                  - at-least-one-of: [id, fields]

                result:
                  type: list<a_b>
                  written: a_b[]

                pages: {style: start, size: 50}

                errors:
                  - {code: "100", status: 400}
                  - {code: "", status: 400}

                examples:
                  - title: All
                    request: {}
                """);
    }

    @Test
    void typesAreSetApart() {
        YamlMap field = map("fields", map("id", map("type", "integer", "written", "int[]")));
        assertThat(YamlWriter.write(map("format", 1, "types", map("a", field, "b", field))))
                .isEqualTo("""
                format: 1

                types:
                  a:
                    fields:
                      id: {type: integer, written: "int[]"}

                  b:
                    fields:
                      id: {type: integer, written: "int[]"}
                """);
    }

    @Test
    void sentencesWithSignsStandOnLinesOfTheirOwn() {
        assertThat(YamlWriter.write(map(
                        "params",
                        map(
                                "a", map("docs", "One, two."),
                                "b", map("docs", "One: two."),
                                "c", map("docs", "First line.\n\nThird line."),
                                "d", map("docs", " begins with a blank\n")))))
                .isEqualTo("""
                params:
                  a:
                    docs: One, two.
                  b: {docs: "One: two."}
                  c:
                    docs: |-
                      First line.

                      Third line.
                  d: {docs: " begins with a blank\\n"}
                """);
    }

    /** 132 characters are a line, 133 are two. */
    @Test
    void longTextsAreFoldedAndLongRowsAreBlocks() {
        String fits = "word ".repeat(24) + "12345";
        assertThat(YamlWriter.write(map("summary", fits)))
                .isEqualTo("summary: " + fits + "\n")
                .hasLineCount(1);
        String more = "word ".repeat(26) + "end";
        assertThat(YamlWriter.write(map("params", map("id", map("type", "text", "docs", more)))))
                .isEqualTo("""
                params:
                  id:
                    type: text
                    docs: >-
                      %s
                      word end
                """.formatted("word ".repeat(24) + "word"));
        String url = "https://example.com/" + "a".repeat(130);
        assertThat(YamlWriter.write(map("docs", url))).isEqualTo("docs: " + url + "\n");
    }

    @Test
    void textsThatReadersTakeForSomethingElseAreQuoted() {
        assertThat(YamlWriter.write(
                        map("x", List.of("no", "0100", "1", "1.0", "null", "", "~", "=", "2024-04-10", "1e3"))))
                .isEqualTo(
                        "x: [\"no\", \"0100\", \"1\", \"1.0\", \"null\", \"\", \"~\", \"=\", \"2024-04-10\", \"1e3\"]\n");
        assertThat(YamlWriter.write(
                        map("x", List.of("Y\\N", "say \"x\"", "it's", "'", "a #b", "a: b", "@x", "!t", "%", "-"))))
                .isEqualTo("x: [Y\\N, say \"x\", it's, \"'\", \"a #b\", \"a: b\", \"@x\", \"!t\", \"%\", \"-\"]\n");
        assertThat(YamlWriter.write(map("x", List.of("a\u200Bb", "\uFEFF", "tab\tx"))))
                .isEqualTo("x: [\"a\\u200bb\", \"\\ufeff\", \"tab\\tx\"]\n");
    }

    @Test
    void numbersFlagsAndNullStandWithoutQuotes() {
        List<YamlValue> values = List.of(
                YamlScalar.number(-7),
                YamlScalar.number(new BigDecimal("1.50")),
                YamlScalar.number(new BigDecimal("0.00")),
                YamlScalar.number(new BigDecimal("1E+3")),
                YamlScalar.flag(false),
                YamlScalar.NULL);
        assertThat(YamlWriter.write(map("x", new YamlList(values)))).isEqualTo("x: [-7, 1.5, 0, 1000, false, null]\n");
        assertThatThrownBy(() -> new YamlScalar("0100", true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new YamlScalar("text", true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsEmptyIsSaid() {
        assertThat(YamlWriter.write(map())).isEqualTo("{}\n");
        assertThat(YamlWriter.write(map("params", map(), "a".repeat(140), List.of())))
                .isEqualTo("params: {}\n" + "a".repeat(140) + ": []\n");
    }

    /** A map from names and values in turn. */
    private static YamlMap map(Object... namesAndValues) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return new YamlMap(entries);
    }

    private static YamlValue value(Object value) {
        if (value instanceof YamlValue done) {
            return done;
        }
        if (value instanceof List<?> list) {
            return new YamlList(list.stream().map(YamlWriterTest::value).toList());
        }
        if (value instanceof Boolean flag) {
            return YamlScalar.flag(flag);
        }
        return value instanceof Integer number ? YamlScalar.number(number) : YamlScalar.text((String) value);
    }
}
