package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names settled by hand are refused where they stand, in naming.yaml. */
class JavaNameIsLegalTest {
    @Test
    void isToldWhereTheNameStands() {
        assertThat(findings("class")).isEqualTo("""
                spec/naming.yaml:2:23: error: "class" cannot be a Java name; begin with a small letter, go on with letters, digits and _, \
                and take no word of Java [java-name-is-legal]
                    2 | members: {"a.b#SORT": "class"}
                      |                       ^
                1 error in 1 file
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order", "a-b", "1a", "", "_", "\\u0441", "true", "record x", "x; static int pwned"})
    void whatJavaOrAClassOfOursWouldTakeForSomethingElseIsRefused(String name) {
        assertThat(findings(name)).contains("naming.yaml:2:23: error: ", "[java-name-is-legal]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "record", "a_1", "hashCode"})
    void aLegalNameIsNot(String name) {
        assertThat(findings(name)).isEmpty();
    }

    private static String findings(String name) {
        return SpecSources.empty()
                .method("params: {SORT: {type: string}}\n")
                .file("naming.yaml", "format: 1\nmembers: {\"a.b#SORT\": \"" + name + "\"}\n")
                .findings();
    }
}
