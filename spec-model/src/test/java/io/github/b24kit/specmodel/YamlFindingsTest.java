package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** YAML that readers understand differently, or not at all. */
class YamlFindingsTest {
    @Test
    void aliasesAndAnchors() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: &x {type: string}
                          z: *x
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:6: error: an anchor &x; remove it, or quote the text [yaml-is-plain]
                    8 |   x: &x {type: string}
                      |      ^
                spec/methods/a.b.yaml:9:6: error: "z" must be a block of keys, not the text "*x" [value-has-form]
                    9 |   z: *x
                      |      ^
                spec/methods/a.b.yaml:9:6: error: an alias *x; write the value out, or quote it [yaml-is-plain]
                    9 |   z: *x
                      |      ^
                3 errors in 1 file
                """);
    }

    @Test
    void aListThatHoldsItself() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        &a [*a]
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: the file must be a block of keys, not a list; start with "format: 1" [file-says-something]
                    1 | &a [*a]
                      | ^
                spec/methods/a.b.yaml:1:1: error: an anchor &a; remove it, or quote the text [yaml-is-plain]
                    1 | &a [*a]
                      | ^
                spec/methods/a.b.yaml:1:5: error: an alias *a; write the value out, or quote it [yaml-is-plain]
                    1 | &a [*a]
                      |     ^
                3 errors in 1 file
                """);
    }

    @Test
    void aKeyThatStandsTwice() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string}
                          z: {type: string}
                          x: {type: integer}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:10:3: error: key "x" stands twice; the first is in line 8: keep one [key-once]
                   10 |   x: {type: integer}
                      |   ^
                1 error in 1 file
                """);
    }

    @Test
    void aTopLevelKeyThatStandsTwice() {
        String findings = SpecSources.empty().method("""
                        summary: Again.
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:1: error: key "summary" stands twice; the first is in line 3: keep one [key-once]
                    7 | summary: Again.
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void aTagOfAClass() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        !!javax.script.ScriptEngineManager [x]
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: the file must be a block of keys, not a list; start with "format: 1" [file-says-something]
                    1 | !!javax.script.ScriptEngineManager [x]
                      | ^
                spec/methods/a.b.yaml:1:1: error: a tag "tag:yaml.org,2002:javax.script.ScriptEngineManager"; quote it [yaml-is-plain]
                    1 | !!javax.script.ScriptEngineManager [x]
                      | ^
                2 errors in 1 file
                """);
    }

    @Test
    void aTextThatLooksLikeATag() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, docs: !STATUS: done}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:27: error: a tag "!STATUS:"; quote it [yaml-is-plain]
                    8 |   x: {type: string, docs: !STATUS: done}
                      |                           ^
                1 error in 1 file
                """);
    }

    @Test
    void wordsThatOtherReadersTakeForFlags() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, values: [NO, ON, OFF, y, Yes]}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:30: error: "NO" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    8 |   x: {type: string, values: [NO, ON, OFF, y, Yes]}
                      |                              ^
                spec/methods/a.b.yaml:8:34: error: "ON" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    8 |   x: {type: string, values: [NO, ON, OFF, y, Yes]}
                      |                                  ^
                spec/methods/a.b.yaml:8:38: error: "OFF" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    8 |   x: {type: string, values: [NO, ON, OFF, y, Yes]}
                      |                                      ^
                spec/methods/a.b.yaml:8:43: error: "y" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    8 |   x: {type: string, values: [NO, ON, OFF, y, Yes]}
                      |                                           ^
                spec/methods/a.b.yaml:8:46: error: "Yes" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    8 |   x: {type: string, values: [NO, ON, OFF, y, Yes]}
                      |                                              ^
                5 errors in 1 file
                """);
    }

    @Test
    void numbersAndDatesThatOtherReadersChange() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, default: 010}
                          t: {type: string, default: 12:30:45}
                          z: {type: string, default: 1.10}
                          d: {type: string, default: 2024-01-01}
                          e: {type: string, default: 1e3}
                          h: {type: string, default: 0x1F}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:30: error: "010" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    8 |   x: {type: string, default: 010}
                      |                              ^
                spec/methods/a.b.yaml:9:30: error: "12:30:45" is not a text for every YAML reader; quote it [scalar-is-quoted]
                    9 |   t: {type: string, default: 12:30:45}
                      |                              ^
                spec/methods/a.b.yaml:10:30: error: "1.10" is not a text for every YAML reader; quote it [scalar-is-quoted]
                   10 |   z: {type: string, default: 1.10}
                      |                              ^
                spec/methods/a.b.yaml:11:30: error: "2024-01-01" is not a text for every YAML reader; quote it [scalar-is-quoted]
                   11 |   d: {type: string, default: 2024-01-01}
                      |                              ^
                spec/methods/a.b.yaml:12:30: error: "1e3" is not a text for every YAML reader; quote it [scalar-is-quoted]
                   12 |   e: {type: string, default: 1e3}
                      |                              ^
                spec/methods/a.b.yaml:13:30: error: "0x1F" is not a text for every YAML reader; quote it [scalar-is-quoted]
                   13 |   h: {type: string, default: 0x1F}
                      |                              ^
                6 errors in 1 file
                """);
    }

    @Test
    void keysThatAreNoTexts() {
        String findings = SpecSources.empty().method("""
                        params:
                          null: {type: string}
                          true: {type: string}
                          1: {type: string}
                          on: {type: string}
                          [a]: {type: string}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:3: error: key "null" is not a text for every YAML reader; quote it [key-is-text]
                    8 |   null: {type: string}
                      |   ^
                spec/methods/a.b.yaml:9:3: error: key "true" is not a text for every YAML reader; quote it [key-is-text]
                    9 |   true: {type: string}
                      |   ^
                spec/methods/a.b.yaml:10:3: error: key "1" is not a text for every YAML reader; quote it [key-is-text]
                   10 |   1: {type: string}
                      |   ^
                spec/methods/a.b.yaml:11:3: error: key "on" is not a text for every YAML reader; quote it [key-is-text]
                   11 |   on: {type: string}
                      |   ^
                spec/methods/a.b.yaml:12:3: error: a key must be a text, not a list [key-is-text]
                   12 |   [a]: {type: string}
                      |   ^
                5 errors in 1 file
                """);
    }

    @Test
    void aTab() {
        String findings = SpecSources.empty().method("""
                        params:
                        \tx: {type: string}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:1: error: a tab; remove it [character-is-visible]
                    8 |  x: {type: string}
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void invisibleCharacters() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, docs: "a\u0000\u0007b"}
                          t: {type: string, docs: a\u202eb}
                          z: {type: string, docs: a\u200bb}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:29: error: an invisible character U+0000; remove it [character-is-visible]
                    8 |   x: {type: string, docs: "a??b"}
                      |                             ^
                spec/methods/a.b.yaml:9:28: error: an invisible character U+202E; remove it [character-is-visible]
                    9 |   t: {type: string, docs: a?b}
                      |                            ^
                spec/methods/a.b.yaml:10:28: error: an invisible character U+200B; remove it [character-is-visible]
                   10 |   z: {type: string, docs: a?b}
                      |                            ^
                3 errors in 1 file
                """);
    }

    @Test
    void twoDocuments() {
        String findings = SpecSources.empty().method("""
                        ---
                        format: 1
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:1: error: a second document; one file holds one document: split it [yaml-is-plain]
                    7 | ---
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void anEmptyFile() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", "").findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml: error: the file is empty; write an entry or remove it [file-says-something]
                1 error in 1 file
                """);
    }

    @Test
    void onlyAComment() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        # nothing
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml: error: the file is empty; write an entry or remove it [file-says-something]
                1 error in 1 file
                """);
    }

    @Test
    void aScalarRoot() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        just a text
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: the file must be a block of keys, not the text "just a text"; start with "format: 1" [file-says-something]
                    1 | just a text
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void aListRoot() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        - a
                        - b
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: the file must be a block of keys, not a list; start with "format: 1" [file-says-something]
                    1 | - a
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void aDirective() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        %YAML 1.1
                        ---
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: a YAML directive; remove it [yaml-is-plain]
                    1 | %YAML 1.1
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void aColonInAText() {
        String findings = SpecSources.empty().method("""
                        params:
                          x:
                            type: string
                            docs: One: two.
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:10:14: error: not YAML: mapping values are not allowed here; quote the text, or write it as a block after | [yaml-well-formed]
                   10 |     docs: One: two.
                      |              ^
                1 error in 1 file
                """);
    }

    @Test
    void anUnclosedBracket() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:9:1: error: not YAML: expected ',' or '}', but got <stream end>; close the bracket, or quote a text that holds commas, brackets or colons [yaml-well-formed]
                    9 |\s
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void aKeyWithoutValue() {
        String findings = SpecSources.empty().method("""
                        params:
                          x:
                            type: string
                            docs:
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:10:10: error: a key without value; give one: null and "" must be written [scalar-is-quoted]
                   10 |     docs:
                      |          ^
                1 error in 1 file
                """);
    }

    @Test
    void aCharacterThatStartsNothing() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {type: string, docs: @x}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:27: error: not YAML: found character '@' that cannot start any token. (Do not use @ for indentation); quote the text, or write it as a block after | [yaml-well-formed]
                    8 |   x: {type: string, docs: @x}
                      |                           ^
                1 error in 1 file
                """);
    }

    @Test
    void aKeyThatLooksLikeABlock() {
        String findings = SpecSources.empty().method("""
                        params:
                          >ID: {type: string}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:4: error: not YAML: expected chomping or indentation indicators, but found I(73); quote it [yaml-well-formed]
                    8 |   >ID: {type: string}
                      |    ^
                1 error in 1 file
                """);
    }
}
