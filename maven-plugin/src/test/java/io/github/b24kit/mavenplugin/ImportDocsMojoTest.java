package io.github.b24kit.mavenplugin;

import static io.github.b24kit.mavenplugin.GardenImport.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small documentation of our own, imported again and again. */
class ImportDocsMojoTest {
    @TempDir
    Path folder;

    private GardenImport garden;
    private ImportDocsMojo mojo;

    @BeforeEach
    void prepare() throws IOException {
        garden = new GardenImport(folder);
        mojo = garden.mojo;
    }

    @Test
    void writesWhatThePagesSay() throws Exception {
        mojo.execute();

        assertThat(garden.spec())
                .containsOnlyKeys(
                        "imported/methods/garden/garden.bed.get.yaml", "imported/methods/garden/garden.bed.weed.yaml");
        assertThat(garden.spec()).containsEntry("imported/methods/garden/garden.bed.get.yaml", GET);
        assertThat(garden.log)
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

        assertThat(garden.spec())
                .containsEntry(
                        "imported/methods/garden/garden.bed.get.yaml",
                        GET.replace("docs: https", "summary: Goes to a bed of the garden.\ndocs: https")
                                .replace("required: true}", "required: true, docs: Which bed}")
                                .replace("type: boolean", "type: boolean\n  docs: Done")
                                .replace("{code: STONE}", "{code: STONE, docs: There is a stone}"));
        mojo.descriptions = false;
        mojo.execute();
        assertThat(garden.spec()).containsEntry("imported/methods/garden/garden.bed.get.yaml", GET);
    }

    @Test
    void aSecondRunWritesNothing() throws Exception {
        mojo.execute();
        Map<String, String> before = garden.spec();
        Map<String, Object> times = garden.times();
        garden.log.clear();
        mojo.execute();

        assertThat(garden.spec()).isEqualTo(before);
        assertThat(garden.times()).isEqualTo(times);
        assertThat(garden.log).endsWith("2 methods: 0 files added, 0 changed, 0 removed, 2 unchanged: unchanged");
        assertThat(new ObjectMapper().readTree(mojo.report).path("outcome").asText())
                .isEqualTo("unchanged");
    }

    @Test
    void whatChangesIsListedAndNothingElseIsWritten() throws Exception {
        mojo.execute();
        garden.log.clear();
        garden.page("get", "string");
        garden.page("dig", "boolean");
        Files.delete(folder.resolve("docs/api-reference/bed/weed.md"));
        mojo.execute();

        assertThat(garden.spec())
                .containsOnlyKeys(
                        "imported/methods/garden/garden.bed.dig.yaml", "imported/methods/garden/garden.bed.get.yaml");
        assertThat(garden.spec())
                .containsEntry(
                        "imported/methods/garden/garden.bed.get.yaml", GET.replace("type: boolean", "type: string"));
        assertThat(garden.log)
                .startsWith(
                        "added    imported/methods/garden/garden.bed.dig.yaml",
                        "changed  imported/methods/garden/garden.bed.get.yaml",
                        "removed  imported/methods/garden/garden.bed.weed.yaml")
                .endsWith("2 methods: 1 files added, 1 changed, 1 removed, 0 unchanged: changed");
    }

    @Test
    void theCommitIsThatOfTheCheckoutOrNone() throws Exception {
        mojo.docsCommit = null;
        mojo.execute();
        assertThat(garden.log.get(0)).startsWith("! No commit of the documentation is known");
        assertThat(garden.spec())
                .containsEntry(
                        "imported/methods/garden/garden.bed.get.yaml", GET.replace("  commit: \"5988ed13\"\n", ""));

        garden.write("docs/.git/HEAD", "a1b2c3d4".repeat(5) + "\n");
        mojo.execute();
        assertThat(garden.spec())
                .containsEntry("imported/methods/garden/garden.bed.get.yaml", GET.replace("\"5988ed13\"", "a1b2c3d4"));

        mojo.docsCommit = "main";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("bitrix24.docsCommit is \"main\"");
    }

    @Test
    void aPartOfTheDocumentationIsRefused() throws Exception {
        mojo.execute();
        Map<String, String> before = garden.spec();
        for (String part : List.of("docs/api-reference", "docs/api-reference/bed/get.md")) {
            mojo.docs = folder.resolve(part).toFile();
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("bitrix24.docs: " + mojo.docs + " is not the whole documentation");
            assertThat(new ObjectMapper().readTree(mojo.report).path("outcome").asText())
                    .isEqualTo("bad-input");
        }
        assertThat(garden.spec()).isEqualTo(before);
    }
}
