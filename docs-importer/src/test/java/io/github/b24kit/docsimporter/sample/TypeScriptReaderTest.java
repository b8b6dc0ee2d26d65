package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Reason;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeScriptReaderTest {
    @Test
    void declaredTypesBecomeRows() {
        assertThat(rows("""
                        import type { ISODate } from 'sdk' // it's the shape: type X = {
                        type State = 'Y' | 'N'
                        interface Item {
                          id: number; name?: string | null,
                          readonly since: ISODate
                          state: State
                          [field: string]: unknown
                        }
                        type Answer = {
                          items: Item[]
                          byId: Record<string, Array<{ value: string; 'a-b': number[][] }>>
                          /* either */
                          either:
                            | { left: boolean }
                            | false
                            | undefined
                          states: (State | null)[]
                          pair: [string, number]
                          parent: Item | null
                        }
                        const r = await $b24.actions.v2.call.make<Answer>({method: 'a.b'})"""))
                .containsExactly(
                        "120 result object",
                        "109 result.items object[]",
                        "103 result.items.id number",
                        "103 result.items.name string optional nullable",
                        "104 result.items.since ISODate",
                        "105 result.items.state 'Y'|'N'",
                        "106 result.items.* unknown",
                        "110 result.byId object",
                        "110 result.byId.* object[]",
                        "110 result.byId.*.value string",
                        "110 result.byId.*.a-b number[][]",
                        "112 result.either object|false optional",
                        "113 result.either.left boolean",
                        "116 result.states 'Y'[]|'N'[]|null[]",
                        "117 result.pair string[]|number[]",
                        "118 result.parent object nullable",
                        "103 result.parent.id number",
                        "103 result.parent.name string optional nullable",
                        "104 result.parent.since ISODate",
                        "105 result.parent.state 'Y'|'N'",
                        "106 result.parent.* unknown");
    }

    @Test
    void typeMayStandInTheCall() {
        assertThat(rows("await b.call.make<{\n  result: Other | -1\n}>({})"))
                .containsExactly("100 result object", "101 result.result Other|-1");
        assertThat(rows("await b.call.make<boolean | null>({})")).containsExactly("100 result boolean nullable");
    }

    @Test
    void typeThatHoldsItselfEnds() {
        assertThat(rows("type Node = { inner: Node[] }\ntype Alias = Alias | string\nx.make<Node | Alias>({})"))
                .containsExactly("102 result object|string", "100 result.inner object[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    x.make({})                             | NO_TYPE
                    x.call({})                             | NO_CALL
                    type A = B & C; x.make<A>({})          | OTHER_TYPE
                    type A = keyof B; x.make<A>({})        | OTHER_TYPE
                    type A = Partial<B>; x.make<A>({})     | OTHER_TYPE
                    type A = (b: C) => D; x.make<A>({})    | OTHER_TYPE
                    type A = {                             | OTHER_TYPE
                    interface A extends B {}               | OTHER_TYPE
                    x.make<A & B>({})                      | OTHER_TYPE
                    """)
    void whatIsNotReadHasReason(String code, Reason reason) {
        assertThat(TypeScriptReader.read(Fences.lines(code))).containsExactly(new Unread<>(reason, 100));
    }

    @Test
    void deepTypesEndWithAReason() {
        assertThat(TypeScriptReader.read(Fences.lines("x.make<" + "{a:".repeat(5000))))
                .containsExactly(new Unread<>(Reason.OTHER_TYPE, 100));
    }

    private static List<String> rows(String code) {
        List<Reading<ResultType>> types = TypeScriptReader.read(Fences.lines(code));
        assertThat(types).hasSize(1);
        return ((Read<ResultType>) types.get(0))
                .value().rows().stream()
                        .map(row -> row.line() + " " + row.path() + " " + String.join("|", row.types())
                                + (row.optional() ? " optional" : "")
                                + (row.nullable() ? " nullable" : ""))
                        .toList();
    }
}
