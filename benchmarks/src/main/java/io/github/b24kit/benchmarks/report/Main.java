package io.github.b24kit.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Merges what the benchmarks have written into {@code report.json} and {@code report.md}. */
public final class Main {
    private static final ObjectMapper JSON = new JsonMapper();

    private Main() {}

    /** The folder for both files, then the files to merge. */
    public static void main(String[] args) throws IOException {
        List<Path> parts = Arrays.stream(args).skip(1).map(Path::of).toList();
        ObjectNode report = merged(parts);
        report.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        report.set("machine", JSON.valueToTree(Machine.facts()));
        Path folder = Files.createDirectories(Path.of(args[0]));
        String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        Files.writeString(folder.resolve("report.json"), json + "\n");
        String text = ReportText.of(report);
        Files.writeString(folder.resolve("report.md"), text);
        System.out.println(text);
    }

    /** Ratios in the order of their limits, and everything that was measured. */
    static ObjectNode merged(List<Path> parts) throws IOException {
        ObjectNode given = JSON.createObjectNode();
        ObjectNode measured = JSON.createObjectNode();
        for (Path part : parts) {
            if (!Files.isRegularFile(part)) {
                throw new IllegalStateException(
                        part + " is missing: its benchmarks did not come to their end. Look above for the reason.");
            }
            JsonNode root = JSON.readTree(part.toFile());
            given.setAll((ObjectNode) root.get("ratios"));
            measured.setAll((ObjectNode) root.get("measured"));
        }
        ObjectNode report = JSON.createObjectNode();
        ObjectNode ratios = report.putObject("ratios");
        for (String name : Limits.all().keySet()) {
            if (given.has(name)) {
                ratios.set(name, given.get(name));
            }
        }
        report.set("measured", measured);
        return report;
    }
}
