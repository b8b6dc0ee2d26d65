package io.github.b24kit.mavenplugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffMojoTest {
    private static final String ENTRY = """
            format: 1
            method: acme.bonus.%s
            docs: https://example.com/bonus
            summary: Tells the bonus.
            scope: acme
            effect: safe
            params:
              contactId: {type: integer, required: true, docs: Whose.}
            %sresult: {type: integer, docs: How many.}
            """;

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private DiffMojo mojo;

    @BeforeEach
    void prepare() throws IOException {
        mojo = new DiffMojo();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                log.add("! " + line);
            }
        });
        entry("base", "get", "  day: {type: date, docs: Which day.}\n");
        entry("head", "get", "");
        entry("head", "list", "");
        mojo.base = folder.resolve("base").toString();
        mojo.head = folder.resolve("head").toString();
        mojo.asOf = "2026-08-21";
        mojo.report = folder.resolve("report/diff.json").toFile();
    }

    @Test
    void whatBreaksComesFirstAndFails() throws Exception {
        change("head", "acme.bonus.get", "type: integer, required", "type: date, required");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The contract changed for the worse, and bitrix24.failOn is breaking."
                        + " 1 breaking, 1 dangerous, 1 info: breaking");

        assertThat(log.get(0)).isEqualTo("1 breaking, 1 dangerous, 1 info: breaking");
        assertThat(log.get(1))
                .startsWith("! breaking  acme.bonus.get /params/contactId: ")
                .endsWith("[param-type-changed; undetermined] " + mojo.head + "/methods/acme/acme.bonus.get.yaml:8:15");
        assertThat(log.get(2)).startsWith("! dangerous acme.bonus.get /params/day: ");
        assertThat(log.get(3)).startsWith("info      acme.bonus.list: ");
        assertThat(log.get(4)).isEqualTo("Written to " + mojo.report);
        assertThat(log.get(5)).isEqualTo("1 breaking, 1 dangerous, 1 info: breaking");
    }

    @Test
    void theReportHasTheStatusFirstAndKeysInAFixedOrder() throws Exception {
        mojo.execute();

        String text = Files.readString(mojo.report.toPath());
        assertThat(text)
                .startsWith("{\n\"status\": \"dangerous\",\n\"counts\": {\"breaking\":0,\"dangerous\":1,\"info\":1}");
        JsonNode finding = new ObjectMapper().readTree(text).get("findings").get(0);
        List<String> keys = new ArrayList<>();
        finding.fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "rule", "call", "read", "cause", "reason", "method", "api", "type", "methods", "pointer",
                        "from", "to", "message", "base", "head");
        assertThat(finding.get("rule").textValue()).isEqualTo("param-removed");
        assertThat(finding.get("call").textValue()).isEqualTo("dangerous");
        assertThat(finding.get("cause").textValue()).isEqualTo("undetermined");
        assertThat(finding.get("api").textValue()).isEqualTo("v2");
        assertThat(finding.get("base").textValue()).endsWith("base/methods/acme/acme.bonus.get.yaml:9:3");
        mojo.execute();
        assertThat(Files.readString(mojo.report.toPath())).isEqualTo(text);
    }

    @Test
    void theGateIsAdjustable() throws Exception {
        mojo.execute();
        mojo.failOn = "dangerous";
        assertThatThrownBy(mojo::execute).hasMessageContaining("bitrix24.failOn is dangerous");
        change("head", "acme.bonus.get", "type: integer, required", "type: date, required");
        mojo.failOn = "never";
        mojo.execute();
        mojo.failOn = "sometimes";
        refused("bitrix24.failOn is \"sometimes\", but it can be breaking, dangerous or never, and leave out causes:"
                + " !provider-change, !documentation-correction, !first-documented, !undetermined.");
    }

    @Test
    void theGateLeavesOutCauses() throws Exception {
        change("head", "acme.bonus.get", "type: integer, required", "type: date, required");
        mojo.failOn = "breaking, !undetermined";
        mojo.execute();
        mojo.failOn = "breaking,!first-documented";
        assertThatThrownBy(mojo::execute).hasMessageContaining("bitrix24.failOn is breaking,!first-documented");
        mojo.failOn = "!first-documented";
        refused("bitrix24.failOn is \"!first-documented\", but it can be breaking");
    }

    @Test
    void onlyMethodsThatAreAskedForAreTold() throws Exception {
        mojo.methods = List.of("acme.bonus.list");
        mojo.execute();
        assertThat(log.get(0)).isEqualTo("0 breaking, 0 dangerous, 1 info: clean");

        mojo.methods = List.of("acme.malus.*");
        refused("No method of either side matches bitrix24.methods=[acme.malus.*]");
    }

    @Test
    void theSameFolderTwiceIsCleanAndSaysSo() throws Exception {
        mojo.base = mojo.head;
        mojo.execute();
        assertThat(log)
                .contains(
                        "! bitrix24.base and bitrix24.head are the same, so nothing can differ.",
                        "0 breaking, 0 dangerous, 0 info: clean");
    }

    @Test
    void aSideThatIsNothingIsNamedWithItsParameter() throws Exception {
        mojo.head = folder.resolve("gone").toString();
        refused("bitrix24.head: \"" + mojo.head + "\" does not exist. Give a folder with a spec");

        mojo.head = Files.createDirectories(folder.resolve("empty")).toString();
        refused("bitrix24.head: " + mojo.head + " holds neither entries of a spec nor pages.");

        Files.createDirectories(folder.resolve("base/api-reference"));
        refused("bitrix24.base: " + mojo.base + " holds both");
    }

    @Test
    void aBrokenSpecIsShownWithItsLine() throws Exception {
        change("base", "acme.bonus.get", "type: date", "type: dat");
        refused("bitrix24.base: the spec of " + mojo.base + " has errors:");
        assertThat(new ObjectMapper().readTree(mojo.report).get("error").textValue())
                .contains("acme.bonus.get.yaml:9:15: error: unknown type \"dat\"");
    }

    @Test
    void coordinatesNeedMaven() throws Exception {
        mojo.base = "org.acme:spec:1.0";
        refused("bitrix24.base: coordinates can be resolved inside Maven only.");
    }

    @Test
    void aDayIsADay() throws Exception {
        mojo.asOf = "21.08.2026";
        refused("bitrix24.asOf is \"21.08.2026\", but a day is written as 2026-08-21.");
    }

    private void refused(String why) throws IOException {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(why);
        JsonNode report = new ObjectMapper().readTree(mojo.report);
        assertThat(report.fieldNames().next()).isEqualTo("status");
        assertThat(report.get("status").textValue()).isEqualTo("bad-input");
        assertThat(report.get("error").textValue()).startsWith(why);
        assertThat(report.get("findings")).isEmpty();
    }

    private void entry(String side, String verb, String params) throws IOException {
        Path file = file(side, "acme.bonus." + verb);
        Files.createDirectories(file.getParent());
        Files.writeString(file, ENTRY.formatted(verb, params));
    }

    private void change(String side, String method, String from, String to) throws IOException {
        Path file = file(side, method);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private Path file(String side, String method) {
        return folder.resolve(side).resolve("methods/acme/" + method + ".yaml");
    }
}
