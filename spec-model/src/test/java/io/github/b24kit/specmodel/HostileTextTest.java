package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are better not kept in a file: characters that nobody sees, and sizes that nobody writes. */
class HostileTextTest {
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
}
