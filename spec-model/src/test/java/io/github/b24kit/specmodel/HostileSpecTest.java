package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.b24kit.specmodel.finding.FindingPrinter;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that are better not kept in a file: characters that nobody sees, and sizes that nobody writes. */
class HostileSpecTest {
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
    void aLongNameIsCutInMessages() {
        String name = "x".repeat(5_000);
        String findings = SpecSources.empty()
                .method("params:\n  a: &" + name + " {type: " + name + "}\n  b: *" + name + "\n")
                .findings();
        assertThat(findings.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(700));
        assertThat(findings)
                .contains("an anchor \"&xxx")
                .contains("an alias \"*xxx")
                .contains("unknown type \"xxx");
    }

    @Test
    void aLongListOfWhatIsKnownIsCut() {
        String values = IntStream.range(0, 5_000).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        String findings = SpecSources.empty()
                .method("params:\n  a: {type: string, default: x, values: [" + values + "]}\n")
                .findings();
        assertThat(findings.lines().findFirst().orElseThrow())
                .hasSizeLessThan(700)
                .contains("the values are v0, v1,")
                .endsWith("… [default-fits-type]");
    }

    @Test
    void aNumberOfManyDigitsIsNoWork() {
        String digits = "1:2".repeat(100_000) + "9".repeat(300_000);
        String findings = inTime(() -> SpecSources.empty()
                .method("params:\n  a: {type: integer, default: " + digits + "}\n")
                .findings());
        assertThat(findings)
                .contains(
                        "is not a text for every YAML reader; quote a text, and write a number in plain digits [scalar-is-quoted]");
    }

    @Test
    void findingsEndSomewhere() {
        String many = "NO, ".repeat(12_000);
        SpecResult result = inTime(() -> SpecSources.empty()
                .method("params:\n  a: {type: string, values: [" + many + "x]}\n")
                .read());
        assertThat(result.findings()).hasSize(10_001);
        assertThat(result.findings().get(10_000).message()).isEqualTo("more than 10000 findings");
        assertThat(result.hasErrors()).isTrue();
        assertThat(FindingPrinter.print(result.findings()).lines())
                .hasSize(200 * 3 + 2)
                .endsWith("... and 9801 more", "10001 errors in 1 file");
    }

    @Test
    void patternsThatNeverEndAreNotTried() {
        String text = "a".repeat(40);
        StringBuilder params = new StringBuilder("params:\n");
        String deep = "(".repeat(20_000) + "a" + ")".repeat(20_000);
        List<String> patterns = List.of("(a+)+$", "(a|a)*$", "(a*)*$", "a*a*a*a*a*a*a*a*a*a*a*a*b", "(.*a){30}", deep);
        for (String pattern : patterns) {
            params.append(
                    "  f%d: {type: string, default: %s, pattern: \"%s\"}\n".formatted(params.length(), text, pattern));
        }
        String findings =
                inTime(() -> SpecSources.empty().method(params.toString()).findings());
        assertThat(findings.lines().filter(line -> line.endsWith("[pattern-is-safe]")))
                .hasSize(patterns.size());
        assertThat(findings).endsWith(patterns.size() + " errors in 1 file\n");
    }

    @Test
    void aPatternThatIsOnlySlowIsGivenUp() {
        String findings = inTime(() -> SpecSources.empty()
                .method("params:\n  a: {type: string, default: %s, pattern: \"a*a*a*a*a*a*b\"}\n"
                                .formatted("a".repeat(900))
                        + "  b: {type: string, default: %s, pattern: \"(,a?)*\"}\n"
                                .formatted("\"" + ",".repeat(9_000) + "\""))
                .findings());
        assertThat(findings)
                .contains("the default of \"a\" takes too long to be held against \"a*a*a*a*a*a*b\"")
                .contains("the default of \"b\" is too long to be held against \"(,a?)*\"");
    }

    @Test
    void aRestOfManyStarsIsNoWork() {
        String rest = "rest: {type: any, pattern: \"" + "*a".repeat(30) + "*b\"}\n";
        String request = "{" + "a".repeat(60) + ": 1, " + "a".repeat(60) + "b: 1}";
        String findings = inTime(() -> SpecSources.empty()
                .method(rest + "examples:\n  - {title: One, request: " + request + "}\n")
                .findings());
        assertThat(findings)
                .startsWith("spec/methods/a.b.yaml:9:28: error: \"aaa")
                .endsWith("\n1 error in 1 file\n");
    }

    @Test
    void referencesThatFanOutAreFollowedOnce() {
        StringBuilder types = new StringBuilder("format: 1\ntypes:\n");
        for (int i = 0; i < 40; i++) {
            String type = i < 39 ? "t%1$d.a | t%1$d.b".formatted(i + 1) : "integer";
            types.append("  t%1$d: {fields: {a: {type: %2$s}, b: {type: %2$s}}}\n".formatted(i, type));
        }
        SpecSources sources = SpecSources.empty().file("types/t.yaml", types.toString());
        String findings = inTime(
                () -> sources.method("params: {x: {type: t0.a, default: y}}\n").findings());
        assertThat(findings).contains("the default of \"x\" fits none of its types");
    }

    @Test
    void referencesThatNeverEndAreRefused() {
        String findings = inTime(() -> SpecSources.empty()
                .method("")
                .file("types/t.yaml", chain(2_000, "t%d.a"))
                .findings());
        assertThat(findings)
                .contains("spec/types/t.yaml:3:27: error: type \"t1.a\" leads through more than 50 other fields");
    }

    @Test
    void typesMayLeadIntoEachOtherDeeperThanTheStack() {
        SpecResult result = inTime(() -> SpecSources.empty()
                .method("params: {x: {type: t0}}\n")
                .file("types/t.yaml", chain(20_000, "list<t%d>"))
                .filtered(List.of("a.b"))
                .read());
        assertThat(result.findings()).isEmpty();
        assertThat(result.api().types()).hasSize(20_000);
    }

    @Test
    void aLargeSpecIsReadInTime() {
        SpecSources sources = SpecSources.empty().method("");
        for (int file = 0; file < 10; file++) {
            StringBuilder types = new StringBuilder("format: 1\ntypes:\n");
            for (int type = 0; type < 20; type++) {
                types.append("  t%d_%d:\n    fields:\n".formatted(file, type));
                for (int field = 0; field < 50; field++) {
                    types.append("      field%d: {type: %s, docs: Something.}\n"
                            .formatted(field, field % 5 == 4 ? "t%d_%d.field0".formatted(9 - file, type) : "string"));
                }
            }
            sources.file("types/m" + file + ".yaml", types.toString());
        }
        SpecResult result = inTime(sources::read);
        assertThat(result.findings()).isEmpty();
        assertThat(result.api().types()).hasSize(200);
    }

    /** Types of one field each, which points to the next one. */
    private static String chain(int length, String type) {
        StringBuilder types = new StringBuilder("format: 1\ntypes:\n");
        for (int i = 0; i < length; i++) {
            String text = i + 1 < length ? type.formatted(i + 1) : "string";
            types.append("  t%d: {fields: {a: {type: \"%s\"}}}\n".formatted(i, text));
        }
        return types.toString();
    }

    /** Far more than needed, and far less than what each of these once took. */
    private static <T> T inTime(Supplier<T> reading) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), reading::get);
    }
}
