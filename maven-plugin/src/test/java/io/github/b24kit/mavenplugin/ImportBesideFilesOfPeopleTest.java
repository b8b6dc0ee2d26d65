package io.github.b24kit.mavenplugin;

import static io.github.b24kit.mavenplugin.GardenImport.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people have written, or done to files of the import, where the import writes. */
class ImportBesideFilesOfPeopleTest {
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
    void whatIsWrittenByHandStaysAndIsNotImported() throws Exception {
        String own = "format: 1\nmethod: garden.bed.weed\nsummary: Mine.\nresult: {type: any}\n";
        String correction = """
                format: 1
                method: garden.bed.get
                because: Beds are numbered from 1.
                params:
                  id: {required: true, range: {min: 1}}
                """;
        garden.write("spec/methods/garden/garden.bed.weed.yaml", own);
        garden.write("spec/methods/garden/garden.bed.get.yaml", correction);
        mojo.execute();

        assertThat(garden.spec())
                .containsEntry("methods/garden/garden.bed.weed.yaml", own)
                .containsEntry("methods/garden/garden.bed.get.yaml", correction)
                .containsEntry("imported/methods/garden/garden.bed.get.yaml", GET)
                .hasSize(3);
        assertThat(garden.log)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "! " + folder.resolve("spec/methods/garden/garden.bed.get.yaml") + ":5:8: warning: ")
                        .contains("\"required\" says what is said already")
                        .contains("[correction-is-needed]"));
        assertThat(new ObjectMapper().readTree(mojo.report).path("needless")).hasSize(1);
    }

    @Test
    void brokenFilesOfPeopleStopTheImport() throws Exception {
        garden.write("spec/methods/garden/garden.bed.weed.yaml", "format: 1\nmethod: [\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Entries written by hand have problems; nothing was imported.\n")
                .hasMessageContaining("garden.bed.weed.yaml:");
        assertThat(garden.spec()).hasSize(1);
    }

    /** Whatever somebody has done to an imported file, the page decides. */
    @Test
    void brokenImportedFilesAreReplaced() throws Exception {
        mojo.execute();
        String path = "spec/imported/methods/garden/garden.bed.get.yaml";
        garden.write(path, GET.replace("params:", "params: ["));
        mojo.execute();
        assertThat(folder.resolve(path)).hasContent(GET);
    }

    @Test
    void filesOfOthersAreRefused() throws Exception {
        garden.write("spec/imported/methods/garden/mine.yaml", "format: 1\nmethod: mine\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "Cannot import into " + folder.resolve("spec/imported") + ": methods/garden/mine.yaml in ")
                .hasMessageEndingWith("Move it away; nothing was written.");
        assertThat(garden.spec()).hasSize(1);
    }

    @Test
    void aFileIsNoFolderForEntries() throws Exception {
        garden.write("spec", "mine");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("bitrix24.specDirectory is not a folder: ");
    }
}
