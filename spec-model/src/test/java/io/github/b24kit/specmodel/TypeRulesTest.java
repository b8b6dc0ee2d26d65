package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules about types. */
class TypeRulesTest {
    @Test
    void typeWellFormed() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: "string[]"}
                          b: {type: list<string}
                          c: {type: string |}
                          d: {type: a.b.c}
                          e: {type: "list<>"}
                          f: {type: str-ing}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:20: error: type "string[]" cannot be read: unexpected "["; write list<string> [type-well-formed]
                    8 |   a: {type: "string[]"}
                      |                    ^
                spec/methods/a.b.yaml:9:24: error: type "list<string" cannot be read: ">" is missing [type-well-formed]
                    9 |   b: {type: list<string}
                      |                        ^
                spec/methods/a.b.yaml:10:21: error: type "string |" cannot be read: a type is missing at the end [type-well-formed]
                   10 |   c: {type: string |}
                      |                     ^
                spec/methods/a.b.yaml:11:13: error: type "a.b.c" cannot be read: a type's field is written type.field [type-well-formed]
                   11 |   d: {type: a.b.c}
                      |             ^
                spec/methods/a.b.yaml:12:19: error: type "list<>" cannot be read: a type is missing before ">" [type-well-formed]
                   12 |   e: {type: "list<>"}
                      |                   ^
                spec/methods/a.b.yaml:13:16: error: type "str-ing" cannot be read: unexpected "-" [type-well-formed]
                   13 |   f: {type: str-ing}
                      |                ^
                6 errors in 1 file
                """);
    }

    @Test
    void typeIsKnown() {
        String findings =
                SpecSources.empty().method("""
                        params:
                          a: {type: sale_paysystm.id, docs: x}
                          b: {type: sale_paysystem.idd}
                          c: {type: "list<strng | null>"}
                          d: {type: warehouse}
                          e: {type: list}
                          f: {type: lst<string>}
                        """).file("types/sale.yaml", """
                        format: 1
                        types:
                          sale_paysystem:
                            fields:
                              ID: {type: string}
                          user:
                            partial: true
                            fields:
                              id: {type: integer}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:13: error: unknown type "sale_paysystm.id"; did you mean "sale_paysystem.ID"? [type-is-known]
                    8 |   a: {type: sale_paysystm.id, docs: x}
                      |             ^
                spec/methods/a.b.yaml:9:13: error: unknown type "sale_paysystem.idd"; did you mean "sale_paysystem.ID"? [type-is-known]
                    9 |   b: {type: sale_paysystem.idd}
                      |             ^
                spec/methods/a.b.yaml:10:19: error: unknown type "strng"; did you mean "string"? [type-is-known]
                   10 |   c: {type: "list<strng | null>"}
                      |                   ^
                spec/methods/a.b.yaml:11:13: error: unknown type "warehouse"; describe it in types/ [type-is-known]
                   11 |   d: {type: warehouse}
                      |             ^
                spec/methods/a.b.yaml:12:13: error: unknown type "list"; write list<...> with the type of its elements [type-is-known]
                   12 |   e: {type: list}
                      |             ^
                spec/methods/a.b.yaml:13:13: error: unknown type "lst<...>"; did you mean "list"? [type-is-known]
                   13 |   f: {type: lst<string>}
                      |             ^
                6 errors in 1 file
                """);
    }

    @Test
    void typeIsKnownInResultAndRest() {
        String findings = SpecSources.empty().file("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolaen}
                        rest: {pattern: "UF_*", type: anny}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:6:16: error: unknown type "boolaen"; did you mean "boolean"? [type-is-known]
                    6 | result: {type: boolaen}
                      |                ^
                spec/methods/a.b.yaml:7:31: error: unknown type "anny"; did you mean "any"? [type-is-known]
                    7 | rest: {pattern: "UF_*", type: anny}
                      |                               ^
                2 errors in 1 file
                """);
    }

    @Test
    void typeHasNoCycle() {
        String findings =
                SpecSources.empty().method("").file("types/t.yaml", """
                        format: 1
                        types:
                          a:
                            fields:
                              x: {type: b.w}
                          b:
                            fields:
                              w: {type: c.z}
                          c:
                            fields:
                              z: {type: a.x}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/types/t.yaml:5:17: error: type "b.w" leads back to "a.x"; give one of them a type of its own [type-has-no-cycle]
                    5 |       x: {type: b.w}
                      |                 ^
                spec/types/t.yaml:8:17: error: type "c.z" leads back to "b.w"; give one of them a type of its own [type-has-no-cycle]
                    8 |       w: {type: c.z}
                      |                 ^
                spec/types/t.yaml:11:17: error: type "a.x" leads back to "c.z"; give one of them a type of its own [type-has-no-cycle]
                   11 |       z: {type: a.x}
                      |                 ^
                3 errors in 1 file
                """);
    }

    @Test
    void typeHasContent() {
        String findings =
                SpecSources.empty().method("").file("types/t.yaml", """
                        format: 1
                        types:
                          a: {docs: Nothing.}
                          b: {fields: {x: {type: string}}, values: [P]}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/types/t.yaml:3:3: error: type "a" has neither fields nor values; add one [type-has-content]
                    3 |   a: {docs: Nothing.}
                      |   ^
                spec/types/t.yaml:4:3: error: type "b" has both fields and values; keep one [type-has-content]
                    4 |   b: {fields: {x: {type: string}}, values: [P]}
                      |   ^
                2 errors in 1 file
                """);
    }

    @Test
    void wholeTypeIsComplete() {
        String findings =
                SpecSources.empty().method("""
                        params:
                          a: {type: user.id}
                          b: {type: list<user>}
                        """).file("types/sale.yaml", """
                        format: 1
                        types:
                          sale_paysystem:
                            fields:
                              ID: {type: string}
                          user:
                            partial: true
                            fields:
                              id: {type: integer}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:9:18: error: type "user" is only partly described; describe it whole and remove "partial", or point to one field [whole-type-is-complete]
                    9 |   b: {type: list<user>}
                      |                  ^
                1 error in 1 file
                """);
    }

    @Test
    void fieldsNeedObject() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: string, fields: {x: {type: string}}}
                          b: {type: object, keys: "[A-Z]+"}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:21: error: "fields" says nothing about type "string"; use object, list<object> or map<object> [fields-need-object]
                    8 |   a: {type: string, fields: {x: {type: string}}}
                      |                     ^
                spec/methods/a.b.yaml:9:21: error: "keys" says nothing about type "object"; use map<...> [fields-need-object]
                    9 |   b: {type: object, keys: "[A-Z]+"}
                      |                     ^
                2 errors in 1 file
                """);
    }

    @Test
    void secretIsText() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: integer, secret: true}
                          b: {type: list<string>, secret: true}
                          c: {type: integer, secret: false}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:30: error: "secret" cannot hide a value of type "integer"; mark the texts inside it, or make it personal [secret-is-text]
                    8 |   a: {type: integer, secret: true}
                      |                              ^
                1 error in 1 file
                """);
    }

    @Test
    void sendIsForBooleans() {
        String findings = SpecSources.empty().method("""
                        params:
                          a: {type: string, send: yn}
                        """).findings();
        assertThat(findings).isEqualTo("""
                spec/methods/a.b.yaml:8:27: error: "send" says nothing about type "string"; remove it, or make the type boolean [send-is-for-booleans]
                    8 |   a: {type: string, send: yn}
                      |                           ^
                1 error in 1 file
                """);
    }
}
