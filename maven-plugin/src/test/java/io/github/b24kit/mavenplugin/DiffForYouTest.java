package io.github.b24kit.mavenplugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parameter is gone: what that does to a project which sends it, and to one which does not. */
class DiffForYouTest {
    private static final String METHOD = """
            format: 1
            method: shop.pay
            summary: Pays.
            docs: https://example.org/pay.html
            source: {repo: o/r, path: pay.md}
            effect: unsafe
            effect-evidence: inferred
            params:
              id: {type: integer, required: true}
            %sresult: {type: boolean}
            """;

    private static final String ACCEPTED = """
            format: 1
            accepted:
              - id: note
                rule: param-*
                method: shop.*
                pointer: /params/note
                reason: Nobody sends it.
                owner: payments
                evidence: https://example.org/12
                expires: "2026-01-31"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSpecs() throws IOException {
        write("base/methods/shop/shop.pay.yaml", METHOD.formatted("  note: {type: string}\n"));
        write("head/methods/shop/shop.pay.yaml", METHOD.formatted(""));
    }

    @Test
    void whatYouUseBreaksYou() throws Exception {
        DiffMojo diff = diff(caller("b24.shop().pay(1, r ->\n r.note(\"x\"));"));
        diff.reports = List.of("json", "markdown", "sarif");
        assertThatThrownBy(diff::execute).isInstanceOf(MojoFailureException.class);
        JsonNode finding = new ObjectMapper()
                .readTree(Files.readString(folder.resolve("reports/report.json")))
                .at("/findings/0");
        assertThat(finding.at("/callForYou").textValue()).isEqualTo("breaking");
        assertThat(finding.at("/usage").textValue()).isEqualTo("used");
        assertThat(finding.at("/code/0").textValue()).isEqualTo("app/App.java:3");
        assertThat(folder.resolve("reports/summary.md")).content().contains("Breaks you", "App.java&#58;3");
        assertThat(folder.resolve("reports/report.sarif")).exists();
    }

    @Test
    void aClientOfSomeMethodsIsReadAsWhatItIs() throws Exception {
        for (String side : List.of("base", "head")) {
            write(side + "/methods/shop/shop.sell.yaml", METHOD.formatted("").replace("shop.pay", "shop.sell"));
        }
        DiffMojo diff = diff(caller("b24.shop().pay(1, r ->\n r.note(\"x\"));"));
        diff.methods = List.of("shop.pay");
        diff.reports = List.of("json");
        assertThatThrownBy(diff::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("reports/report.json")).content().contains("\"app/App.java:3\"");
        diff.methods = List.of("shop.sell");
        assertThatCode(diff::execute).doesNotThrowAnyException();
    }

    @Test
    void whatYouDoNotUseStopsNobody() throws Exception {
        assertThatCode(diff(caller("b24.shop().pay(1);"))::execute).doesNotThrowAnyException();
    }

    @Test
    void withoutCodeWhateverBreaksStopsTheBuild() {
        assertThatThrownBy(diff(null)::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void whatIsAcceptedStopsNobodyUntilTheNight() throws Exception {
        write("bitrix24-accepted.yaml", ACCEPTED);
        DiffMojo diff = diff(null);
        assertThatCode(diff::execute).doesNotThrowAnyException();
        diff.strict = true;
        assertThatThrownBy(diff::execute).hasMessageContaining("strict");
        diff.asOf = "2026-01-31";
        assertThatCode(diff::execute).doesNotThrowAnyException();
    }

    @Test
    void wrongInputIsTold() throws Exception {
        DiffMojo diff = diff(folder.resolve("nowhere"));
        assertThatThrownBy(diff::execute).hasMessageContaining("bitrix24.consumer does not exist");
        DiffMojo formats = diff(null);
        formats.reports = List.of("pdf");
        assertThatThrownBy(formats::execute).hasMessageContaining("bitrix24.reports");
        write("bitrix24-accepted.yaml", ACCEPTED.replace("owner:", "owners:"));
        assertThatThrownBy(diff(null)::execute).hasMessageContaining("bitrix24-accepted.yaml:8:5");
    }

    private DiffMojo diff(Path consumer) {
        DiffMojo diff = new DiffMojo();
        diff.base = folder.resolve("base").toString();
        diff.head = folder.resolve("head").toString();
        diff.consumer = consumer == null ? null : consumer.toFile();
        diff.basedir = folder.toFile();
        diff.reportsDirectory = folder.resolve("reports").toFile();
        return diff;
    }

    private Path caller(String body) throws IOException {
        Api api = SpecReader.read(
                        List.of(new SpecRoot(folder.resolve("base"), SpecRoot.Layer.PACKAGED)), MethodFilter.ALL)
                .api();
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-g", "-d", folder.resolve("classes").toString()));
        for (var file : Generator.generate(api, new GeneratorOptions("b24")).files()) {
            if (file.path().endsWith(".java")) {
                arguments.add(write("sources/" + file.path(), file.content()).toString());
            }
        }
        String source = "package app; class App { void it(b24.Bitrix24 b24) {\n" + body + "}}\n";
        arguments.add(write("sources/app/App.java", source).toString());
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).isZero();
        return folder.resolve("classes");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
