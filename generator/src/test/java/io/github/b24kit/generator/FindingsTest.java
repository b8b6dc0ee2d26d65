package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    @TempDir
    Path spec;

    @Test
    void methodsThatMeetStopTheBuild() throws IOException {
        method("a.b_c", "params: {}", "result: {type: boolean}");
        method("a.bC", "params: {}", "result: {type: boolean}");
        GeneratorResult result = generate();
        assertThat(result.files()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::rule, Finding::severity, Finding::message)
                .contains(tuple(
                        "no-name-collision", Severity.ERROR, "methods \"a.bC\" and \"a.b_c\" both become class ABC"));
    }

    @Test
    void fieldsThatMeetAreNumberedWithAWarning() throws IOException {
        method("a.b", "params:", "  SORT: {type: string, docs: One.}", "  sort: {type: string, docs: Two.}", BOOL);
        GeneratorResult result = generate();
        assertThat(source(result, "com/acme/a/AB.java")).contains("sort(String sort)", "sort_2(String sort_2)");
        assertThat(result.findings()).hasSize(1);
        Finding finding = result.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location().line()).isEqualTo(6);
        assertThat(finding.hint()).isEqualTo("settle it in naming.yaml: a.b#sort: <Java name>");
    }

    @Test
    void aNameSettledByHandWins() throws IOException {
        method("a.b", "params:", "  SORT: {type: string, docs: One.}", "  sort: {type: string, docs: Two.}", BOOL);
        Files.writeString(spec.resolve("naming.yaml"), "format: 1\nmembers: {\"a.b#sort\": order}\n");
        GeneratorResult result = generate();
        assertThat(result.findings()).isEmpty();
        assertThat(source(result, "com/acme/a/AB.java")).contains("sort(String sort)", "order(String order)");
    }

    @Test
    void aNameOfAFieldOfTheResultIsSettledAtTheKeyThatTheFindingNames() throws IOException {
        String result = "result: {type: object, fields: {SORT: {type: string}, sort: {type: string}}}";
        method("a.b", "params: {}", result);
        assertThat(generate().findings())
                .extracting(Finding::hint)
                .containsExactly("settle it in naming.yaml: a.b#result.sort: <Java name>");
        Files.writeString(spec.resolve("naming.yaml"), "format: 1\nmembers: {\"a.b#result.sort\": order}\n");
        assertThat(generate().findings()).isEmpty();
        assertThat(source(generate(), "com/acme/a/AB.java")).contains("@Nullable String order");
    }

    /** Users cannot settle what is not theirs, and {@code failOnWarning} would stop their builds. */
    @Test
    void thePackagedSpecGivesNoWarning() {
        SpecResult packaged =
                SpecReader.read(SpecRoot.onClassPath(FindingsTest.class.getClassLoader()), MethodFilter.ALL);
        assertThat(packaged.findings()).isEmpty();
        GeneratorResult result =
                Generator.generate(Objects.requireNonNull(packaged.api()), new GeneratorOptions("com.acme"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).hasSizeGreaterThan(1600);
    }

    @Test
    void aRecordTooWideForJavaIsAnError() throws IOException {
        StringBuilder fields = new StringBuilder("result:\n  type: object\n  fields:\n");
        for (int i = 0; i < 251; i++) {
            fields.append("    f").append(i).append(": {type: string, docs: Field.}\n");
        }
        method("a.b", "params: {}", fields.toString());
        GeneratorResult result = generate();
        assertThat(result.files()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("fits-into-java");
        assertThat(result.findings().get(0).message()).contains("251", "250");
    }

    @Test
    void nothingButWhatMethodsNeedIsGenerated() throws IOException {
        Files.createDirectories(spec.resolve("types"));
        Files.writeString(spec.resolve("types/a.yaml"), """
                format: 1
                types:
                  a_used: {docs: U., fields: {x: {type: string, docs: X.}}}
                  a_unused: {docs: U., fields: {x: {type: string, docs: X.}}}
                """);
        method("a.b", "params: {}", "result: {type: a_used}");
        assertThat(generate().files())
                .extracting(file -> file.path().replaceAll(".*/", ""))
                .contains("AUsed.java")
                .doesNotContain("AUnused.java", "AUsedInput.java");
    }

    static Stream<Arguments> tooBig() {
        String words = "holds more values, error codes or rules than a Java class can";
        return Stream.of(
                Arguments.of("class AB.Error " + words, "params: {}\nerrors:\n" + rows(1000, "  - {code: E%d}\n")),
                Arguments.of(
                        "class AB.X " + words,
                        "params:\n  x: {type: string, values: [" + rows(3000, "V%d, ") + "W]}\n"),
                Arguments.of("class AB " + words, "params:\n" + rows(2000, "  p%d: {type: string}\n")),
                Arguments.of(
                        "class AB " + words,
                        "params:\n" + rows(72, "  p%d: {type: any}\n") + "constraints:\n" + pairs(72)),
                Arguments.of(
                        "member vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv... of class AB.Builder would have a name of"
                                + " 70000 characters; 240 are allowed",
                        "params:\n  ? " + "v".repeat(70_000) + "\n  : {type: string}\n"),
                Arguments.of(
                        "member VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV... of class AB.X would have a name of"
                                + " 70000 characters; 240 are allowed",
                        "params:\n  x: {type: string, values: [" + "v".repeat(70_000) + "]}\n"),
                Arguments.of(
                        "class AB.Averylongnameofanobject.Averylongnameofanobject1.Avery... would have a file name of 251"
                                + " characters; 240 are allowed",
                        "params: " + nested(11) + "\n"));
    }

    /** What the compiler would refuse in words of its own: "code too large", "too long for the constant pool". */
    @ParameterizedTest
    @MethodSource
    void tooBig(String message, String body) throws IOException {
        method("a.b", body, BOOL);
        GeneratorResult result = generate();
        assertThat(result.files()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).containsOnly("fits-into-java");
        assertThat(result.findings().get(0).message()).startsWith(message);
        assertThat(result.findings().get(0).hint()).isNotBlank();
        assertThat(result.findings().get(0).location().file()).endsWith("a.b.yaml");
    }

    @Test
    void whatFitsJustBarelyCompiles(@TempDir Path classes) throws IOException {
        method(
                "a.b",
                "params:",
                "  x: {type: string, values: [" + rows(2040, "V%d, ") + "W]}",
                rows(1000, "  p%d: {type: string}\n") + BOOL,
                "errors:\n" + rows(900, "  - {code: E%d}\n"));
        GeneratorResult result = generate();
        assertThat(result.findings()).isEmpty();
        assertThat(new Compilation(classes).add(result.files()).problems()).isEmpty();
    }

    private static String rows(int count, String format) {
        return IntStream.range(0, count).mapToObj(i -> format.formatted(i)).collect(Collectors.joining());
    }

    /** A constraint for every two of some parameters. */
    private static String pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, i)
                        .mapToObj(j -> "  - {at-most-one-of: [p%d, p%d]}\n".formatted(j, i))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String nested(int depth) {
        String object = "{x: {type: string}}";
        for (int i = depth - 1; i >= 0; i--) {
            object = "{averylongnameofanobject" + (i == 0 ? "" : i) + ": {type: object, fields: " + object + "}}";
        }
        return object;
    }

    @Test
    void aMethodOfTheOldVersionMayBeginWithV3() throws IOException {
        method("v3.methods.get", "params: {}", BOOL);
        method("v3.a.get", "params: {}", BOOL);
        Path folder = Files.createDirectories(spec.resolve("methods/a"));
        Files.writeString(
                folder.resolve("a.get.v3.yaml"),
                "format: 1\nmethod: a.get\napi: v3\nsummary: A method.\nparams: {}\n" + BOOL + "\n");
        GeneratorResult result = generate();
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).extracting(OutputFile::path).doesNotHaveDuplicates();
        assertThat(source(result, "com/acme/v3/V3Methods.java"))
                .contains("AMethods a()")
                .doesNotContain("V3Get");
        assertThat(source(result, "com/acme/v3/V3Methods_2.java")).contains("V3AMethods a()");
        assertThat(source(result, "com/acme/Bitrix24.java")).contains("V3Methods_2 v3_()", "V3Methods v3()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java",
                "java.lang",
                "javax.annotation.processing",
                "io.github.b24kit.runtime",
                "io.github.b24kit.runtime.json",
                "org.jspecify.annotations"
            })
    void aPackageOfSomebodyElseIsRefused(String name) {
        assertThatThrownBy(() -> new GeneratorOptions(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not yours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil",
                "com..acme",
                "",
                "com.class",
                "com acme",
                "com.acme;",
                "com.\u0441",
                "com.$x",
                "\u043f.b24",
                "com.1a",
                ".com",
                "com.",
                "com.true",
                "_"
            })
    void aPackageNameIsOne(String name) {
        assertThatThrownBy(() -> new GeneratorOptions(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("packageName");
    }

    private static final String BOOL = "result: {type: boolean}";

    private void method(String name, String... lines) throws IOException {
        Path folder = Files.createDirectories(spec.resolve("methods/" + name.split("\\.", -1)[0]));
        String head = "format: 1\nmethod: " + name + "\nsummary: A method.\n";
        Files.writeString(folder.resolve(name + ".yaml"), head + String.join("\n", lines) + "\n");
    }

    private GeneratorResult generate() {
        return Generator.generate(
                GoldenCase.read(List.of(new SpecRoot(spec, SpecRoot.Layer.USER))), new GeneratorOptions("com.acme"));
    }

    private static String source(GeneratorResult result, String path) {
        return result.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
