package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files of several layers that do not fit together. */
class LayerFindingsTest {
    @Test
    void aCorrectionWithoutReason() {
        String findings =
                SpecSources.empty().method("").user("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        result: {type: string}
                        """).findings();
        assertThat(findings).isEqualTo("""
                user/methods/a.b.yaml:2:9: error: method "a.b" is described in an earlier layer: this corrects it; say why with "because: ..." [correction-says-why]
                    2 | method: a.b
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void aCorrectionThatIsNotNeeded() {
        String findings =
                SpecSources.empty().method("""
                        params:
                          x: {type: string, docs: Old.}
                        """).user("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: The page is wrong.
                        result: {type: string}
                        params:
                          x: {type: string, docs: New.}
                        """).findings();
        assertThat(findings).isEqualTo("""
                user/methods/a.b.yaml:6:7: warning: "type" says what is said already; remove it [correction-is-needed]
                    6 |   x: {type: string, docs: New.}
                      |       ^
                1 warning in 1 file
                """);
    }

    @Test
    void aCorrectionOfNothing() {
        String findings =
                SpecSources.empty().method("").user("methods/a.c.yaml", """
                        format: 1
                        method: a.c
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        because: The page is wrong.
                        """).findings();
        assertThat(findings).isEqualTo("""
                user/methods/a.c.yaml:2:9: error: a correction, but no earlier layer describes method "a.c"; did you mean "a.b"? [correction-has-target]
                    2 | method: a.c
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void aMethodDescribedTwice() {
        String findings =
                SpecSources.empty().method("").file("methods/x/a.b.yaml", """
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/x/a.b.yaml:2:9: error: method "a.b" is described twice; the other is at spec/methods/a.b.yaml:2:9: keep one [entry-once]
                    2 | method: a.b
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void methodsThatDifferInCase() {
        String findings =
                SpecSources.empty().method("").file("methods/a.B.yaml", """
                        format: 1
                        method: a.B
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:2:9: error: method "a.b" differs from another only in case; the other is "a.B" at spec/methods/a.B.yaml:2:9 [entry-once]
                    2 | method: a.b
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void aCorrectionInAnotherCase() {
        String findings =
                SpecSources.empty().method("").user("methods/a.B.yaml", """
                        format: 1
                        method: a.B
                        because: The page is wrong.
                        summary: Other.
                        """).findings();
        assertThat(findings).isEqualTo("""
                user/methods/a.B.yaml:2:9: error: method "a.B" differs from another only in case; the other is "a.b" at spec/methods/a.b.yaml:2:9 [entry-once]
                    2 | method: a.B
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void aTypeDescribedTwice() {
        String findings = SpecSources.empty()
                .method("")
                .file("types/a.yaml", """
                        format: 1
                        types:
                          t: {values: [P]}
                        """)
                .file("types/b.yaml", """
                        format: 1
                        types:
                          t: {values: [Q]}
                        """)
                .findings();
        assertThat(findings).isEqualTo("""
                spec/types/b.yaml:3:3: error: type "t" is described twice; the other is at spec/types/a.yaml:3:3: keep one [entry-once]
                    3 |   t: {values: [Q]}
                      |   ^
                1 error in 1 file
                """);
    }

    @Test
    void aFindingInsideAMergedEntryPointsIntoItsOwnLayer() {
        String findings =
                SpecSources.empty().method("""
                        params:
                          x: {type: strng}
                          z: {type: string}
                        """).user("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: The page is wrong.
                        params:
                          z: {type: integr}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:13: error: unknown type "strng"; did you mean "string"? [type-is-known]
                    8 |   x: {type: strng}
                      |             ^
                user/methods/a.b.yaml:5:13: error: unknown type "integr"; did you mean "integer"? [type-is-known]
                    5 |   z: {type: integr}
                      |             ^
                2 errors in 2 files
                """);
    }

    @Test
    void filesWithoutAPlace() {
        String findings = SpecSources.empty()
                .method("")
                .file("entry.yaml", """
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """)
                .file("method/a.c.yaml", """
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """)
                .file("types/t.yml", """
                        format: 1
                        """)
                .file("target/classes/x.yaml", """
                        x""")
                .findings();
        assertThat(findings).isEqualTo("""
                spec/entry.yaml: error: no place for a spec file; files belong into methods/, types/, errors/ or naming.yaml [file-has-place]
                spec/method/a.c.yaml: error: no place for a spec file; files belong into methods/, types/, errors/ or naming.yaml [file-has-place]
                spec/types/t.yml: error: no place for a spec file; name it .yaml [file-has-place]
                3 errors in 3 files
                """);
    }

    @Test
    void noMethods() {
        String findings = SpecSources.empty().file("naming.yaml", """
                        format: 1
                        members: {}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec: error: no method is described; is the spec on the class path? [spec-has-methods]
                1 error in 1 file
                """);
    }
}
