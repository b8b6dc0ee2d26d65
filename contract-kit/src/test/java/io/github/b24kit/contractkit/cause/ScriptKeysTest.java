package io.github.b24kit.contractkit.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptKeysTest {
    @Test
    void keysOfObjectsAndArraysAreRead() {
        assertThat(read("js", "call('a.b', {id: 1, \"bed\": {'seed-a': [ {kind: 'pea, bean: x'} ]}}); // not: this"))
                .containsExactly("id", "bed", "bed.seed-a", "bed.seed-a.kind");
        assertThat(read("php", "$b->call('a.b', ['id' => 1, 'bed' => Array('kind' => \"pea\")]); A::b();"))
                .containsExactly("id", "bed", "bed.kind");
    }

    @Test
    void whatSamplesWrapParametersInIsNoStep() {
        assertThat(read("ts", "make({method: 'a.b', params: {bed: {kind: 'pea'}}})"))
                .contains("bed", "bed.kind");
    }

    @Test
    void otherSamplesAreNotRead() {
        assertThat(read("json", "{\"bed\": {\"kind\": 1}}")).isEmpty();
    }

    @Test
    void whatNeverEndsIsReadToTheEnd() {
        assertThat(read("js", "{id: 1, /* bed: {kind: 2}")).containsExactly("id");
        assertThat(read("js", "}}}]) {id: 'a")).containsExactly("id");
    }

    private static List<String> read(String language, String code) {
        ScriptKeys keys = ScriptKeys.of("a.md", "# A\n\n```" + language + "\n" + code + "\n```\n");
        return Stream.of("id", "bed", "kind", "bed.seed-a", "bed.kind", "bed.seed-a.kind", "bean", "not", "A", "a.b")
                .filter(keys::has)
                .toList();
    }
}
