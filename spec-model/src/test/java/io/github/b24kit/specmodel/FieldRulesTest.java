package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules about fields, constraints and examples. */
class FieldRulesTest {
    @Test
    void requiredHasNoDefault() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: string, required: true, default: x}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:37: error: "a" is required and has a default; keep one of the two [required-has-no-default]
                    8 |   a: {type: string, required: true, default: x}
                      |                                     ^
                1 error in 1 file
                """);
    }

    @Test
    void defaultFitsType() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: integer, default: x}
                          b: {type: boolean, send: yn, default: true}
                          c: {type: boolean, default: "Y"}
                          d: {type: string, values: [P, Q], default: R}
                          e: {type: string, default: null}
                          f: {type: date, default: "2026-02-30"}
                          g: {type: datetime, default: "2026-02-03T10:00:00"}
                          h: {type: integer, default: 9223372036854775808}
                          i: {type: list<integer>, default: [1, x]}
                          j: {type: boolean, send: "01", default: 2}
                          k: {type: double, range: {max: 10}, default: 10.5}
                          l: {type: string, length: {max: 2}, default: abc}
                          m: {type: string, pattern: "[a-z]+", default: ABC}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:31: error: the default of "a" must be a whole number, not the text "x" [default-fits-type]
                    8 |   a: {type: integer, default: x}
                      |                               ^
                spec/methods/a.b.yaml:9:41: error: the default of "b" cannot be "true"; the values are Y, N [default-fits-type]
                    9 |   b: {type: boolean, send: yn, default: true}
                      |                                         ^
                spec/methods/a.b.yaml:10:31: error: the default of "c" must be true or false, not the text "Y" [default-fits-type]
                   10 |   c: {type: boolean, default: "Y"}
                      |                               ^
                spec/methods/a.b.yaml:11:46: error: the default of "d" cannot be "R"; the values are P, Q [default-fits-type]
                   11 |   d: {type: string, values: [P, Q], default: R}
                      |                                              ^
                spec/methods/a.b.yaml:12:30: error: the default of "e" is null, which its type does not allow; add "| null" to the type if the page says so [default-fits-type]
                   12 |   e: {type: string, default: null}
                      |                              ^
                spec/methods/a.b.yaml:13:28: error: the default of "f" must be a date such as "2026-01-31", not the text "2026-02-30" [default-fits-type]
                   13 |   f: {type: date, default: "2026-02-30"}
                      |                            ^
                spec/methods/a.b.yaml:14:32: error: the default of "g" must be a time with offset such as "2026-01-31T10:00:00+00:00", not the text "2026-02-03T10:00:00" [default-fits-type]
                   14 |   g: {type: datetime, default: "2026-02-03T10:00:00"}
                      |                                ^
                spec/methods/a.b.yaml:15:31: error: the default of "h" must be a whole number, not 9223372036854775808 [default-fits-type]
                   15 |   h: {type: integer, default: 9223372036854775808}
                      |                               ^
                spec/methods/a.b.yaml:16:41: error: the default of "i" must be a whole number, not the text "x" [default-fits-type]
                   16 |   i: {type: list<integer>, default: [1, x]}
                      |                                         ^
                spec/methods/a.b.yaml:17:43: error: the default of "j" must be 0 or 1, not 2 [default-fits-type]
                   17 |   j: {type: boolean, send: "01", default: 2}
                      |                                           ^
                spec/methods/a.b.yaml:18:48: error: the default of "k" is outside its range [default-fits-type]
                   18 |   k: {type: double, range: {max: 10}, default: 10.5}
                      |                                                ^
                spec/methods/a.b.yaml:19:48: error: the default of "l" has 3 characters, outside its length [default-fits-type]
                   19 |   l: {type: string, length: {max: 2}, default: abc}
                      |                                                ^
                spec/methods/a.b.yaml:20:49: error: the default of "m" does not match "[a-z]+" [default-fits-type]
                   20 |   m: {type: string, pattern: "[a-z]+", default: ABC}
                      |                                                 ^
                13 errors in 1 file
                """);
    }

    @Test
    void boundsInOrder() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: integer, range: {min: 10, max: 9.5}}
                          b: {type: string, length: {min: 2, max: 1}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:35: error: "range" has min 10 above max 9.5; swap them [bounds-in-order]
                    8 |   a: {type: integer, range: {min: 10, max: 9.5}}
                      |                                   ^
                spec/methods/a.b.yaml:9:35: error: "length" has min 2 above max 1; swap them [bounds-in-order]
                    9 |   b: {type: string, length: {min: 2, max: 1}}
                      |                                   ^
                2 errors in 1 file
                """);
    }

    @Test
    void patternCompiles() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: string, pattern: "[a-"}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:30: error: "[a-" is no regular expression: Illegal character range [pattern-compiles]
                    8 |   a: {type: string, pattern: "[a-"}
                      |                              ^
                1 error in 1 file
                """);
    }

    @Test
    void constraintWellFormed() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: string}
                          b: {type: string}
                        constraints:
                          - docs: Nothing.
                          - {at-least-one-of: [a, b], at-most-one-of: [a, b]}
                          - at-least-one-of: [a]
                          - at-least-one-of: [a, a]
                          - require: a
                          - {require: a, when: {b: "Y"}, precedence: first-wins}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:11:5: error: a constraint that demands nothing; write one of at-least-one-of, exactly-one-of, at-most-one-of, all-or-none-of, or require with when [constraint-well-formed]
                   11 |   - docs: Nothing.
                      |     ^
                spec/methods/a.b.yaml:12:5: error: a constraint of two kinds; write one of at-least-one-of, exactly-one-of, at-most-one-of, all-or-none-of, or require with when [constraint-well-formed]
                   12 |   - {at-least-one-of: [a, b], at-most-one-of: [a, b]}
                      |     ^
                spec/methods/a.b.yaml:13:5: error: "at-least-one-of" needs at least two fields; name them [constraint-well-formed]
                   13 |   - at-least-one-of: [a]
                      |     ^
                spec/methods/a.b.yaml:14:26: error: "a" stands twice in "at-least-one-of"; name it once [constraint-well-formed]
                   14 |   - at-least-one-of: [a, a]
                      |                          ^
                spec/methods/a.b.yaml:15:5: error: "require" needs "when" with one field; write when: {FIELD: value} [constraint-well-formed]
                   15 |   - require: a
                      |     ^
                spec/methods/a.b.yaml:16:34: error: "precedence" belongs to a group; remove it [constraint-well-formed]
                   16 |   - {require: a, when: {b: "Y"}, precedence: first-wins}
                      |                                  ^
                6 errors in 1 file
                """);
    }

    @Test
    void constraintNamesExist() {
        String findings = SpecSources.empty().method("""
                        params:
                          PAY_SYSTEM_ID: {type: string}
                          other: {type: object, fields: {x: {type: string}}, constraints: [{at-most-one-of: [x, PAY_SYSTEM_ID]}]}
                        constraints:
                          - at-least-one-of: [PAY_SYSTEM_ID, PAY_SYSTM_ID]
                          - {require: other, when: {X: "Y"}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:9:89: error: a constraint names "PAY_SYSTEM_ID", which is no field beside it; the fields here are x [constraint-names-exist]
                    9 |   other: {type: object, fields: {x: {type: string}}, constraints: [{at-most-one-of: [x, PAY_SYSTEM_ID]}]}
                      |                                                                                         ^
                spec/methods/a.b.yaml:11:38: error: a constraint names "PAY_SYSTM_ID", which is no field beside it; did you mean "PAY_SYSTEM_ID"? [constraint-names-exist]
                   11 |   - at-least-one-of: [PAY_SYSTEM_ID, PAY_SYSTM_ID]
                      |                                      ^
                spec/methods/a.b.yaml:12:29: error: a constraint names "X", which is no field beside it; the fields here are PAY_SYSTEM_ID, other [constraint-names-exist]
                   12 |   - {require: other, when: {X: "Y"}}
                      |                             ^
                3 errors in 1 file
                """);
    }

    @Test
    void naturalKeyExists() {
        String findings = SpecSources.empty().method("""
                        natural-key: fields.xmlid
                        params:
                          fields: {type: object, fields: {xmlId: {type: string}}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:7:14: error: "fields.xmlid" is no parameter; did you mean "fields.xmlId"? [natural-key-exists]
                    7 | natural-key: fields.xmlid
                      |              ^
                1 error in 1 file
                """);
    }

    @Test
    void exampleFitsParameters() {
        String findings = SpecSources.empty().method("""
                        params:
                          id: {type: integer, required: true}
                          fields: {type: object, fields: {paid: {type: boolean, send: yn}, sum: {type: double}}}
                        examples:
                          - title: One
                            request: {fields: {pad: "Y", paid: true, sum: "1"}, more: 1}
                          - title: Two
                            request: [1]
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:12:14: error: "id" is required and missing; add it [example-fits-parameters]
                   12 |     request: {fields: {pad: "Y", paid: true, sum: "1"}, more: 1}
                      |              ^
                spec/methods/a.b.yaml:12:24: error: "fields.pad" is no parameter; did you mean "paid"? [example-fits-parameters]
                   12 |     request: {fields: {pad: "Y", paid: true, sum: "1"}, more: 1}
                      |                        ^
                spec/methods/a.b.yaml:12:40: error: "fields.paid" cannot be "true"; the values are Y, N [example-fits-parameters]
                   12 |     request: {fields: {pad: "Y", paid: true, sum: "1"}, more: 1}
                      |                                        ^
                spec/methods/a.b.yaml:12:51: error: "fields.sum" must be a number, not the text "1" [example-fits-parameters]
                   12 |     request: {fields: {pad: "Y", paid: true, sum: "1"}, more: 1}
                      |                                                   ^
                spec/methods/a.b.yaml:12:57: error: "more" is no parameter [example-fits-parameters]
                   12 |     request: {fields: {pad: "Y", paid: true, sum: "1"}, more: 1}
                      |                                                         ^
                spec/methods/a.b.yaml:14:14: error: a request is a block of parameters, not a list; write request: {name: value} [example-fits-parameters]
                   14 |     request: [1]
                      |              ^
                6 errors in 1 file
                """);
    }

    @Test
    void exampleKeepsConstraints() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: string}
                          b: {type: string}
                          c: {type: object, fields: {p: {type: string}, q: {type: string}}, constraints: [{all-or-none-of: [p, q]}]}
                        constraints:
                          - {at-least-one-of: [a, b], docs: one of the two names it}
                          - {require: b, when: {a: "Y"}}
                          - exactly-one-of: [a, c]
                          - at-most-one-of: [a, c]
                        examples:
                          - title: One
                            request: {}
                          - title: Two
                            request: {a: "Y", c: {p: "1"}}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:18:14: error: the example has 0 of a, c instead of one [example-keeps-constraints]
                   18 |     request: {}
                      |              ^
                spec/methods/a.b.yaml:18:14: error: the example has none of a, b; one of the two names it [example-keeps-constraints]
                   18 |     request: {}
                      |              ^
                spec/methods/a.b.yaml:20:14: error: the example has 2 of a, c instead of one [example-keeps-constraints]
                   20 |     request: {a: "Y", c: {p: "1"}}
                      |              ^
                spec/methods/a.b.yaml:20:14: error: the example has 2 of a, c: at most one may stand [example-keeps-constraints]
                   20 |     request: {a: "Y", c: {p: "1"}}
                      |              ^
                spec/methods/a.b.yaml:20:14: error: the example has no b, which is required when a is so [example-keeps-constraints]
                   20 |     request: {a: "Y", c: {p: "1"}}
                      |              ^
                spec/methods/a.b.yaml:20:26: error: the example has 1 of p, q: all or none may stand [example-keeps-constraints]
                   20 |     request: {a: "Y", c: {p: "1"}}
                      |                          ^
                6 errors in 1 file
                """);
    }
}
