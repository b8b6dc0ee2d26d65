package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys and values that the language does not know. */
class FormFindingsTest {
    @Test
    void anUnknownKey() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, requierd: true}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:21: error: unknown key "requierd" of a field; did you mean "required"? [key-is-known]
                    8 |   x: {type: string, requierd: true}
                      |                     ^
                1 error in 1 file
                """);
    }

    @Test
    void anUnknownKeyNearNothing() {
        String findings = SpecSources.empty().method("""
                        errors:
                          - {code: X, colour: red}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:15: error: unknown key "colour" of an error; known here: code, name, status, docs [key-is-known]
                    8 |   - {code: X, colour: red}
                      |               ^
                1 error in 1 file
                """);
    }

    @Test
    void aFlagThatIsNone() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, required: "true"}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:31: error: "required" must be true or false, not the text "true" [value-has-form]
                    8 |   x: {type: string, required: "true"}
                      |                               ^
                1 error in 1 file
                """);
    }

    @Test
    void aTextThatIsANumber() {
        String findings = SpecSources.empty().method("""
                        errors:
                          - {code: 100, name: X}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:12: error: "code" must be a text, not 100; quote it [scalar-is-quoted]
                    8 |   - {code: 100, name: X}
                      |            ^
                1 error in 1 file
                """);
    }

    @Test
    void aTextThatIsNull() {
        String findings = SpecSources.empty().method("""
                        scope: null
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:8: error: "scope" must be a text, not null; quote it [scalar-is-quoted]
                    7 | scope: null
                      |        ^
                1 error in 1 file
                """);
    }

    @Test
    void aWordThatIsNotOffered() {
        String findings = SpecSources.empty().method("""
                        effect: saef
                        params:
                          x: {type: boolean, send: 1}
                          z: {type: string, clear: nothing}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:9: error: "effect" cannot be "saef"; did you mean "safe"? [value-has-form]
                    7 | effect: saef
                      |         ^
                spec/methods/a.b.yaml:9:28: error: "send" cannot be "1"; write yn, json, 01 [value-has-form]
                    9 |   x: {type: boolean, send: 1}
                      |                            ^
                spec/methods/a.b.yaml:10:28: error: "clear" cannot be "nothing"; write null, "", false [value-has-form]
                   10 |   z: {type: string, clear: nothing}
                      |                            ^
                3 errors in 1 file
                """);
    }

    @Test
    void aNumberOutOfBounds() {
        String findings = SpecSources.empty().method("""
                        errors:
                          - {code: A, status: 4000}
                          - {code: B, status: "400"}
                          - {code: C, status: 400.5}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:23: error: "status" must be a whole number from 100 to 599, not 4000 [value-has-form]
                    8 |   - {code: A, status: 4000}
                      |                       ^
                spec/methods/a.b.yaml:9:23: error: "status" must be a whole number from 100 to 599, not the text "400" [value-has-form]
                    9 |   - {code: B, status: "400"}
                      |                       ^
                spec/methods/a.b.yaml:10:23: error: "status" must be a whole number from 100 to 599, not 400.5 [value-has-form]
                   10 |   - {code: C, status: 400.5}
                      |                       ^
                3 errors in 1 file
                """);
    }

    @Test
    void aBlockWhereAListBelongs() {
        String findings = SpecSources.empty().method("""
                        errors: {code: X}
                        params: [x]
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:9: error: "errors" must be a list, not a block of keys [value-has-form]
                    7 | errors: {code: X}
                      |         ^
                spec/methods/a.b.yaml:8:9: error: "params" must be a block of keys, not a list [value-has-form]
                    8 | params: [x]
                      |         ^
                2 errors in 1 file
                """);
    }

    @Test
    void aTextWhereABlockBelongs() {
        String findings = SpecSources.empty().method("""
                        deprecated: true
                        params:
                          x: string
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:13: error: "deprecated" must be a block of keys, not true [value-has-form]
                    7 | deprecated: true
                      |             ^
                spec/methods/a.b.yaml:9:6: error: "x" must be a block of keys, not the text "string" [value-has-form]
                    9 |   x: string
                      |      ^
                2 errors in 1 file
                """);
    }

    @Test
    void aBlockWhereATextBelongs() {
        String findings = SpecSources.empty().method("""
                        scope: {name: crm}
                        permission: [a]
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:8: error: "scope" must be a single value, not a block of keys [value-has-form]
                    7 | scope: {name: crm}
                      |        ^
                spec/methods/a.b.yaml:8:13: error: "permission" must be a single value, not a list [value-has-form]
                    8 | permission: [a]
                      |             ^
                2 errors in 1 file
                """);
    }

    @Test
    void aFormatOfTheFuture() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 2
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:9: error: "format" cannot be "2"; write 1 [value-has-form]
                    1 | format: 2
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void noFormat() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: "format" is missing; start with "format: 1" [format-is-given]
                    1 | method: a.b
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void lateFindingsOfSeveralFilesComeTogether() {
        String findings = SpecSources.empty()
                .method("""
                        batch: maybe
                        """)
                .file("types/t.yaml", """
                        format: 1
                        types:
                          t: {feilds: {}}
                        """)
                .file("errors/common.yaml", """
                        format: 1
                        errors:
                          - {code: A, status: 99}
                        """)
                .findings();
        assertThat(findings).isEqualTo("""
                spec/errors/common.yaml:3:23: error: "status" must be a whole number from 100 to 599, not 99 [value-has-form]
                    3 |   - {code: A, status: 99}
                      |                       ^
                spec/methods/a.b.yaml:7:8: error: "batch" must be true or false, not the text "maybe" [value-has-form]
                    7 | batch: maybe
                      |        ^
                spec/types/t.yaml:3:3: error: type "t" has neither fields nor values; add one [type-has-content]
                    3 |   t: {feilds: {}}
                      |   ^
                spec/types/t.yaml:3:7: error: unknown key "feilds" of a type; did you mean "fields"? [key-is-known]
                    3 |   t: {feilds: {}}
                      |       ^
                4 errors in 3 files
                """);
    }
}
