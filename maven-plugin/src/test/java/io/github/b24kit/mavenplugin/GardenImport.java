package io.github.b24kit.mavenplugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A documentation of two pages, and their import into a spec beside it. */
final class GardenImport {
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

    /** The entry of {@code garden.bed.get}. */
    static final String GET = """
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

    final ImportDocsMojo mojo = new ImportDocsMojo();
    final List<String> log = new ArrayList<>();
    private final Path folder;

    GardenImport(Path folder) throws IOException {
        this.folder = folder;
        page("get", "boolean");
        page("weed", "boolean");
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

    /** Writes the page of the method {@code garden.bed.<verb>}, which answers that type. */
    void page(String verb, String type) throws IOException {
        write("docs/api-reference/bed/" + verb + ".md", PAGE.formatted(verb, type));
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What stands under the spec folder, by path. */
    Map<String, String> spec() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : specFiles()) {
            contents.put(name(file), Files.readString(file));
        }
        return contents;
    }

    /** When each file of the spec folder was written. */
    Map<String, Object> times() throws IOException {
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
