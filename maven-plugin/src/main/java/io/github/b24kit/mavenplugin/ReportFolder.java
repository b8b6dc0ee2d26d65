package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.report.Report;
import io.github.b24kit.contractkit.report.ReportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A folder that receives a report in each of several formats.
 *
 * @param formats words of {@link ReportFormat}, or {@code json}
 */
record ReportFolder(Path folder, List<String> formats) {
    private static final String JSON = "json";

    /** @throws MojoFailureException if a format is not known */
    static ReportFolder of(@Nullable File folder, @Nullable List<String> formats) throws MojoFailureException {
        List<String> words = formats == null
                ? List.of()
                : formats.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        try {
            words.stream().filter(word -> !word.equals(JSON)).forEach(ReportFormat::of);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("bitrix24.reports: " + e.getMessage(), e);
        }
        return new ReportFolder(folder == null ? Path.of("target") : folder.toPath(), words);
    }

    /** Writes all of them. */
    void write(Report report, Supplier<String> json) throws MojoExecutionException {
        for (String word : formats) {
            if (word.equals(JSON)) {
                TextFile.write(folder.resolve("report.json"), json.get());
            } else {
                ReportFormat format = ReportFormat.of(word);
                TextFile.write(folder.resolve(format.file()), format.write(report));
            }
        }
    }
}
