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
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small documentation of our own, imported again and again. */
class ImportDocsMojoTest {
    private static final String PAGE = """
            # %1$s a bed garden.bed.%1$s

            > Scope: [`garden`](types.md)

            Goes to **a bed** of the garden.

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **id***
            [`integer`](../types.md) | Which bed ||
            |#

            ## Response Handling

            ### Returned Data

            #|
            || **Name**
            `type` | **Description** ||
            || **result**
            [`%2$s`](../types.md) | Done ||
            |#

            ## Error Handling

            #|
            || **Code** | **Description** ||
            || `STONE` | There is a stone ||
            |#
            """;
    private static final String GET = """
            # Written by bitrix24:import-docs; the next import replaces it. Corrections belong into methods/ and types/.
            format: 1
            method: garden.bed.get
            docs: https://apidocs.bitrix24.com/api-reference/bed/get.html
            source:
              repo: bitrix24/b24restdocs
              path: api-reference/bed/get.md
              commit: "5988ed13"
            scope: garden
            effect: safe
            effect-evidence: inferred

            params:
              id: {type: integer, required: true}

            result:
              type: boolean

            errors:
              - {code: STONE}
            """;

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private ImportDocsMojo mojo;

    @BeforeEach
    void prepare() throws IOException {
        page("get", "boolean");
        page("weed", "boolean");
        mojo = new ImportDocsMojo();
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
        mojo.docs = folder.resolve("docs").toFile();
        mojo.specDirectory = folder.resolve("spec").toFile();
        mojo.report = folder.resolve("report.json").toFile();
        mojo.docsCommit = "5988ed13";
    }

    @Test
    void writesWhatThePagesSay() throws Exception {
        mojo.execute();

        assertThat(spec())
                .containsOnlyKeys(
                        "imported/methods/garden/garden.bed.get.yaml", "imported/methods/garden/garden.bed.weed.yaml");
        assertThat(spec()).containsEntry("imported/methods/garden/garden.bed.get.yaml", GET);
        assertThat(log)
                .containsExactly(
                        "Effects: 1 safe, 1 unsafe; 0 methods told apart by name and page",
                        "Written to " + mojo.report,
                        "2 methods: 2 files added, 0 changed, 0 removed, 0 unchanged: changed");
        JsonNode report = new ObjectMapper().readTree(mojo.report);
        assertThat(report.fieldNames().next()).isEqualTo("outcome");
        assertThat(report.path("outcome").asText()).isEqualTo("changed");
        assertThat(report.path("added")).hasSize(2);
        assertThat(report.at("/effects/safe").asInt()).isEqualTo(1);
    }

    @Test
    void whatThePagesSayInWordsIsWrittenOnDemand() throws Exception {
        mojo.descriptions = true;
        mojo.execute();

        assertThat(spec())
                .containsEntry(
                        "imported/methods/garden/garden.bed.get.yaml",
                        GET.replace("docs: https", "summary: Goes to a bed of the garden.\ndocs: https")
                                .replace("required: true}", "required: true, docs: Which bed}")
                                .replace("type: boolean", "type: boolean\n  docs: Done")
                                .replace("{code: STONE}", "{code: STONE, docs: There is a stone}"));
        mojo.descriptions = false;
        mojo.execute();
        assertThat(spec()).containsEntry("imported/methods/garden/garden.bed.get.yaml", GET);
    }

    @Test
    void aSecondRunWritesNothing() throws Exception {
        mojo.execute();
        Map<String, String> before = spec();
        Map<String, Object> times = times();
        log.clear();
        mojo.execute();

        assertThat(spec()).isEqualTo(before);
        assertThat(times()).isEqualTo(times);
        assertThat(log).endsWith("2 methods: 0 files added, 0 changed, 0 removed, 2 unchanged: unchanged");
        assertThat(new ObjectMapper().readTree(mojo.report).path("outcome").asText())
                .isEqualTo("unchanged");
    }

    @Test
    void whatChangesIsListedAndNothingElseIsWritten() throws Exception {
        mojo.execute();
        log.clear();
        page("get", "string");
        page("dig", "boolean");
        Files.delete(folder.resolve("docs/api-reference/bed/weed.md"));
        mojo.execute();

        assertThat(spec())
                .containsOnlyKeys(
                        "imported/methods/garden/garden.bed.dig.yaml", "imported/methods/garden/garden.bed.get.yaml");
        assertThat(spec())
                .containsEntry(
                        "imported/methods/garden/garden.bed.get.yaml", GET.replace("type: boolean", "type: string"));
        assertThat(log)
                .startsWith(
                        "added    imported/methods/garden/garden.bed.dig.yaml",
                        "changed  imported/methods/garden/garden.bed.get.yaml",
                        "removed  imported/methods/garden/garden.bed.weed.yaml")
                .endsWith("2 methods: 1 files added, 1 changed, 1 removed, 0 unchanged: changed");
    }

    @Test
    void whatIsWrittenByHandStaysAndIsNotImported() throws Exception {
        String own = "format: 1\nmethod: garden.bed.weed\nsummary: Mine.\nresult: {type: any}\n";
        String correction = """
                format: 1
                method: garden.bed.get
                because: Beds are numbered from 1.
                params:
                  id: {required: true, range: {min: 1}}
                """;
        write("spec/methods/garden/garden.bed.weed.yaml", own);
        write("spec/methods/garden/garden.bed.get.yaml", correction);
        mojo.execute();

        assertThat(spec())
                .containsEntry("methods/garden/garden.bed.weed.yaml", own)
                .containsEntry("methods/garden/garden.bed.get.yaml", correction)
                .containsEntry("imported/methods/garden/garden.bed.get.yaml", GET)
                .hasSize(3);
        assertThat(log)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "! " + folder.resolve("spec/methods/garden/garden.bed.get.yaml") + ":5:8: warning: ")
                        .contains("\"required\" says what is said already")
                        .contains("[correction-is-needed]"));
        assertThat(new ObjectMapper().readTree(mojo.report).path("needless")).hasSize(1);
    }

    @Test
    void brokenFilesOfPeopleStopTheImport() throws Exception {
        write("spec/methods/garden/garden.bed.weed.yaml", "format: 1\nmethod: [\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Entries written by hand have problems; nothing was imported.\n")
                .hasMessageContaining("garden.bed.weed.yaml:");
        assertThat(spec()).hasSize(1);
    }

    /** Whatever somebody has done to an imported file, the page decides. */
    @Test
    void brokenImportedFilesAreReplaced() throws Exception {
        mojo.execute();
        String path = "spec/imported/methods/garden/garden.bed.get.yaml";
        write(path, GET.replace("params:", "params: ["));
        mojo.execute();
        assertThat(folder.resolve(path)).hasContent(GET);
    }

    @Test
    void filesOfOthersAreRefused() throws Exception {
        write("spec/imported/methods/garden/mine.yaml", "format: 1\nmethod: mine\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "Cannot import into " + folder.resolve("spec/imported") + ": methods/garden/mine.yaml in ")
                .hasMessageEndingWith("Move it away; nothing was written.");
        assertThat(spec()).hasSize(1);
    }

    @Test
    void aPartOfTheDocumentationIsRefused() throws Exception {
        mojo.execute();
        Map<String, String> before = spec();
        for (String part : List.of("docs/api-reference", "docs/api-reference/bed/get.md")) {
            mojo.docs = folder.resolve(part).toFile();
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("bitrix24.docs: " + mojo.docs + " is not the whole documentation");
            assertThat(new ObjectMapper().readTree(mojo.report).path("outcome").asText())
                    .isEqualTo("bad-input");
        }
        assertThat(spec()).isEqualTo(before);
    }

    @Test
    void theCommitIsThatOfTheCheckoutOrNone() throws Exception {
        mojo.docsCommit = null;
        mojo.execute();
        assertThat(log.get(0)).startsWith("! No commit of the documentation is known");
        assertThat(spec())
                .containsEntry(
                        "imported/methods/garden/garden.bed.get.yaml", GET.replace("  commit: \"5988ed13\"\n", ""));

        write("docs/.git/HEAD", "a1b2c3d4".repeat(5) + "\n");
        mojo.execute();
        assertThat(spec())
                .containsEntry("imported/methods/garden/garden.bed.get.yaml", GET.replace("\"5988ed13\"", "a1b2c3d4"));

        mojo.docsCommit = "main";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("bitrix24.docsCommit is \"main\"");
    }

    @Test
    void aFileIsNoFolderForEntries() throws Exception {
        write("spec", "mine");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("bitrix24.specDirectory is not a folder: ");
    }

    private void page(String verb, String type) throws IOException {
        write("docs/api-reference/bed/" + verb + ".md", PAGE.formatted(verb, type));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> spec() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : specFiles()) {
            contents.put(name(file), Files.readString(file));
        }
        return contents;
    }

    private Map<String, Object> times() throws IOException {
        Map<String, Object> times = new TreeMap<>();
        for (Path file : specFiles()) {
            times.put(name(file), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private List<Path> specFiles() throws IOException {
        try (var all = Files.walk(folder.resolve("spec"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String name(Path file) {
        return folder.resolve("spec").relativize(file).toString().replace('\\', '/');
    }
}
