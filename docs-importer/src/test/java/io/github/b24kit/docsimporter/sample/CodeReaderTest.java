package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeReaderTest {
    @Test
    void whatIsWrittenOutIsRead() {
        CodeCall call = only("""
                BX24.callMethod(
                    'garden.bed.list',
                    {
                        start: 50,
                        'depth': -1.5, // down
                        open: true,
                        name: "Bed, first",
                        filter: {'>ID': 3, none: null},
                        select: ['ID', 'NAME'],
                    },
                    function(result) { console.log(result.data(), {a: 1}); }
                );
                """);

        assertThat(call.method()).isEqualTo("garden.bed.list");
        assertThat(call.line()).isEqualTo(2);
        assertThat(call.whole()).isTrue();
        assertThat(rows(call))
                .containsExactly(
                        "start NUMBER 4",
                        "depth NUMBER 5",
                        "open BOOLEAN 6",
                        "name TEXT 7",
                        "filter OBJECT 8",
                        "filter.>ID NUMBER 8",
                        "filter.none NULL 8",
                        "select LIST 9",
                        "select TEXT 9");
    }

    @Test
    void theFirstRowMayStandBehindTheParameters() {
        CodeCall started = only("await $b24.callMethod('garden.bed.list', {filter: {id: 3}}, 50);");

        assertThat(started.start()).isEqualTo(new Sample.Numeric(1, "50"));
        assertThat(rows(started)).containsExactly("filter OBJECT 1", "filter.id NUMBER 1");
        assertThat(started.whole()).isTrue();
        assertThat(only("BX24.callMethod('garden.bed.list', {id: 3}, function(r) { go(r, 50); });")
                        .start())
                .isNull();
        assertThat(only("$b24.fetchListMethod('garden.bed.list', {id: 3}, 50);").start())
                .isNull();
    }

    @Test
    void arraysOfPhpAreObjectsByTheirKeys() {
        CodeCall call = only("""
                $result = restCommand('garden.bed.update', Array(
                    'BED_ID' => 39,
                    'FIELDS' => ['NAME' => 'North', 'TAGS' => ['a', 'b']],
                    'NONE' => [],
                ), $auth);
                """);

        assertThat(rows(call))
                .containsExactly(
                        "BED_ID NUMBER 2",
                        "FIELDS OBJECT 3",
                        "FIELDS.NAME TEXT 3",
                        "FIELDS.TAGS LIST 3",
                        "FIELDS.TAGS TEXT 3",
                        "NONE LIST 4");
        assertThat(call.whole()).isTrue();
    }

    @Test
    void whatOnlyRunningTellsIsLeftOut() {
        CodeCall call = only("""
                await $b24.actions.v2.call.make<Bed[]>({
                    method: 'garden.bed.list',
                    params: {id: bedId, ...more, day: new Date(1, 2), name: 'Bed ' + name, text: `of ${day}`, start: 0},
                    requestId: 'x'
                })
                """);

        assertThat(rows(call)).containsExactly("start NUMBER 3");
        assertThat(call.names()).containsExactlyInAnyOrder("id", "day", "name", "text", "start");
        assertThat(call.whole()).isFalse();
    }

    @Test
    void aVariableAloneIsAName() {
        CodeCall call = only("call('garden.bed.list', {bed, fields: {name: 1}})");

        assertThat(call.names()).containsExactlyInAnyOrder("bed", "fields");
        assertThat(rows(call)).containsExactly("fields OBJECT 1", "fields.name NUMBER 1");
    }

    @Test
    void nothingElseIsACall() {
        assertThat(read("call('garden.bed.list', params)")).isEmpty();
        assertThat(read("const name = 'garden.bed.list', other = {a: 1}")).isEmpty();
        assertThat(read("call('garden', {a: 1})")).isEmpty();
        assertThat(read("call('garden.bed.list', ['a'])")).isEmpty();
    }

    /** Code that is cut off, or marks that do not fit, end the reading and nothing more. */
    @Test
    void brokenCodeEnds() {
        assertThat(rows(only("call('garden.bed.list', {a: 1, b: [2"))).contains("a NUMBER 1");
        assertThat(rows(only("call('garden.bed.list', {a: 1, b: [2})"))).contains("a NUMBER 1");
        for (String code : List.of("{", "[", "array(", "{a", "{a:", "-", "[(", "{a: {[(", "{)", "[}", "array(]")) {
            assertThat(read("call('garden.bed.list', " + code)).hasSizeLessThan(2);
        }
        assertThat(read("call('garden.bed.list', {a: " + "[".repeat(200_000))).hasSizeLessThan(2);
    }

    private static List<String> rows(CodeCall call) {
        return call.body().rows().stream()
                .map(row -> row.path() + " " + row.kind() + " " + row.line())
                .toList();
    }

    private static CodeCall only(String code) {
        List<CodeCall> calls = read(code);
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    private static List<CodeCall> read(String code) {
        List<Line> lines = new ArrayList<>();
        code.lines().forEach(text -> lines.add(new Line(lines.size() + 1, text)));
        return CodeReader.read(lines);
    }
}
