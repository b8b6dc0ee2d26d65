package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules about an entry as a whole, its errors and names. */
class EntryRulesTest {
    @Test
    void fileNamedAfterMethod() {
        String findings = SpecSources.empty().file("methods/a.c.yaml", """
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.c.yaml:2:9: error: file "a.c.yaml" describes "a.b"; name it "a.b.yaml" [file-named-after-method]
                    2 | method: a.b
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void fileOfAV3Twin() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        api: v3
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:2:9: error: file "a.b.yaml" describes "a.b"; name it "a.b.v3.yaml" [file-named-after-method]
                    2 | method: a.b
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void methodNameWithALookAlike() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: \u0430.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:2:9: error: method name "\u0430.b" is not made of segments [A-Za-z0-9_]+ with dots between; character 1 is U+0430 CYRILLIC SMALL LETTER A [method-name-well-formed]
                    2 | method: \u0430.b
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void methodNameWithAPath() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: ../../evil
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:2:11: error: method name "../../evil" is not made of segments [A-Za-z0-9_]+ with dots between; character 3 is U+002F SOLIDUS [method-name-well-formed]
                    2 | method: ../../evil
                      |           ^
                1 error in 1 file
                """);
    }

    @Test
    void methodNameThatEndsWithADot() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: a.
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:2:9: error: method name "a." is not made of segments [A-Za-z0-9_]+ with dots between; write it as the portal does: crm.item.get [method-name-well-formed]
                    2 | method: a.
                      |         ^
                1 error in 1 file
                """);
    }

    @Test
    void anAuthoredEntryThatExplainsNothing() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:2:9: error: "docs" is missing; add it [entry-is-complete]
                    2 | method: a.b
                      |         ^
                spec/methods/a.b.yaml:2:9: error: "result" is missing; add it [entry-is-complete]
                    2 | method: a.b
                      |         ^
                spec/methods/a.b.yaml:2:9: error: "source" is missing; add it [entry-is-complete]
                    2 | method: a.b
                      |         ^
                spec/methods/a.b.yaml:2:9: error: "summary" is missing; add it [entry-is-complete]
                    2 | method: a.b
                      |         ^
                4 errors in 1 file
                """);
    }

    @Test
    void noMethod() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        summary: Does it.
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:1:1: error: "method" is missing; name the method [entry-is-complete]
                    1 | format: 1
                      | ^
                1 error in 1 file
                """);
    }

    @Test
    void incompleteParts() {
        String findings = SpecSources.empty().method("""
                        params:
                          x: {docs: Something.}
                        rest: {type: any}
                        errors:
                          - {status: 400}
                        examples:
                          - {request: {x: "1"}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:6: error: "type" is missing; add it [entry-is-complete]
                    8 |   x: {docs: Something.}
                      |      ^
                spec/methods/a.b.yaml:9:7: error: "pattern" is missing; add it [entry-is-complete]
                    9 | rest: {type: any}
                      |       ^
                spec/methods/a.b.yaml:11:5: error: "code" is missing; add it [entry-is-complete]
                   11 |   - {status: 400}
                      |     ^
                spec/methods/a.b.yaml:13:5: error: "title" is missing; add it [entry-is-complete]
                   13 |   - {request: {x: "1"}}
                      |     ^
                4 errors in 1 file
                """);
    }

    @Test
    void docsUrlHttps() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: http://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:4:7: error: "http://example.org/a-b.html" is no https address; write the address of the page [docs-url-https]
                    4 | docs: http://example.org/a-b.html
                      |       ^
                1 error in 1 file
                """);
    }

    @Test
    void numericErrorHasName() {
        String findings = SpecSources.empty().method("""
                        errors:
                          - {code: "100"}
                          - {code: "0", name: NOT_FOUND}
                          - {code: "0", name: OTHER}
                          - {code: ACCESS_DENIED}
                          - {code: ""}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:12: error: error "100" has no name; add one, such as name: NOT_FOUND [numeric-error-has-name]
                    8 |   - {code: "100"}
                      |            ^
                spec/methods/a.b.yaml:10:23: error: error "0" has its name on an earlier row; remove it here [numeric-error-has-name]
                   10 |   - {code: "0", name: OTHER}
                      |                       ^
                2 errors in 1 file
                """);
    }

    @Test
    void errorNameOnce() {
        String findings = SpecSources.empty().method("""
                        errors:
                          - {code: "100", name: MISSING}
                          - {code: "200", name: MISSING}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:9:25: error: "MISSING" is the name of "100" already; choose another [error-name-once]
                    9 |   - {code: "200", name: MISSING}
                      |                         ^
                1 error in 1 file
                """);
    }

    @Test
    void nameIsConstant() {
        String findings =
                SpecSources.empty().method("""
                        params:
                          a: {type: string, values: {"1": {name: one-two}}}
                        errors:
                          - {code: "100", name: missing}
                        """).file("types/t.yaml", """
                        format: 1
                        types:
                          t: {values: {"2": {name: 2nd}}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:42: error: "one-two" is no name of a constant; write ONE_TWO [name-is-constant]
                    8 |   a: {type: string, values: {"1": {name: one-two}}}
                      |                                          ^
                spec/methods/a.b.yaml:10:25: error: "missing" is no name of a constant; write MISSING [name-is-constant]
                   10 |   - {code: "100", name: missing}
                      |                         ^
                spec/types/t.yaml:3:28: error: "2nd" is no name of a constant; use A-Z, 0-9 and _ [name-is-constant]
                    3 |   t: {values: {"2": {name: 2nd}}}
                      |                            ^
                3 errors in 2 files
                """);
    }

    @Test
    void deprecationSaysWhy() {
        String findings = SpecSources.empty().method("""
                        deprecated: {since: "2024"}
                        params:
                          a: {type: string, values: {"P": {deprecated: {reason: " "}}}, deprecated: {evidence: x.md}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:13: error: deprecated without a reason; add reason: ... [deprecation-says-why]
                    7 | deprecated: {since: "2024"}
                      |             ^
                spec/methods/a.b.yaml:9:48: error: deprecated without a reason; add reason: ... [deprecation-says-why]
                    9 |   a: {type: string, values: {"P": {deprecated: {reason: " "}}}, deprecated: {evidence: x.md}}
                      |                                                ^
                spec/methods/a.b.yaml:9:77: error: deprecated without a reason; add reason: ... [deprecation-says-why]
                    9 |   a: {type: string, values: {"P": {deprecated: {reason: " "}}}, deprecated: {evidence: x.md}}
                      |                                                                             ^
                3 errors in 1 file
                """);
    }

    @Test
    void replacementExists() {
        String findings = SpecSources.empty().method("""
                        deprecated: {reason: Old., replacement: a.c}
                        params:
                          old: {type: string, deprecated: {reason: Old., replacement: nwe}}
                          older: {type: string, deprecated: {reason: Old., replacement: x.y.z}}
                          new: {type: string}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:41: warning: the replacement "a.c" is no method; did you mean "a.b"? [replacement-exists]
                    7 | deprecated: {reason: Old., replacement: a.c}
                      |                                         ^
                spec/methods/a.b.yaml:9:63: error: the replacement "nwe" is no field beside it; did you mean "new"? [replacement-exists]
                    9 |   old: {type: string, deprecated: {reason: Old., replacement: nwe}}
                      |                                                               ^
                spec/methods/a.b.yaml:10:65: warning: the replacement "x.y.z" is no method; describe it, or say it in the reason [replacement-exists]
                   10 |   older: {type: string, deprecated: {reason: Old., replacement: x.y.z}}
                      |                                                                 ^
                1 error, 2 warnings in 1 file
                """);
    }

    @Test
    void namingTargetExists() {
        String findings =
                SpecSources.empty().method("""
                        params:
                          SORT: {type: string}
                        """).file("naming.yaml", """
                        format: 1
                        members:
                          "a.b#SRT": order
                          "a.b#SORT": order
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/naming.yaml:3:3: warning: "a.b#SRT" names nothing; did you mean "a.b#SORT"? [naming-target-exists]
                    3 |   "a.b#SRT": order
                      |   ^
                1 warning in 1 file
                """);
    }
}
