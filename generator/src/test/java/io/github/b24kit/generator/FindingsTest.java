package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"../../evil", "com..acme", "", "com.class", "com acme", "com.acme;", "com.\u0441"})
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
