package io.github.b24kit.mavenplugin;

import io.github.b24kit.docsimporter.docs.Counts;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.facts.PageFinding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads Bitrix24's documentation and tells what its pages state: methods with parameters, answered fields, errors and the types they
 * share, each with file and line. What could not be read is told, never left out in silence.
 */
@Mojo(name = "read-docs", requiresProject = false, aggregator = true, threadSafe = true)
public final class ReadDocsMojo extends DocsMojo {

    @Override
    void tell(DocsReading reading) throws MojoExecutionException {
        report(json -> FactsJson.write(reading, json));
        reading.findings().stream()
                .filter(finding -> finding.kind().isLoss() || finding.kind() == PageFinding.Kind.OPAQUE_TYPE)
                .forEach(this::warn);
        Counts counts = Counts.of(reading);
        table(counts).forEach(getLog()::info);
        tellWhereTheReportIs(report);
        getLog().info("%s, %s: %s"
                .formatted(
                        number(counts.methods(), "method"),
                        number(reading.findings().size(), "finding"),
                        reading.outcome()));
    }

    private void warn(PageFinding finding) {
        getLog().warn("%s:%d: warning: %s [%s]"
                .formatted(finding.file(), finding.line(), finding.message(), FactsJson.word(finding.kind())));
    }

    private static List<String> table(Counts counts) {
        return List.of(
                row("pages", sum(counts.pages()), kinds(counts.pages())),
                row("methods", counts.methods(), ""),
                row("parameters", counts.parameters(), ""),
                row("fields", counts.fields(), ""),
                row("errors", counts.errors(), ""),
                row("types", counts.types(), ""),
                row("findings", sum(counts.findings()), kinds(counts.findings())));
    }

    private static String row(String what, long number, String kinds) {
        return "%-10s %6d  %s".formatted(what, number, kinds).stripTrailing();
    }

    private static long sum(Map<?, Integer> numbers) {
        return numbers.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static String kinds(Map<? extends Enum<?>, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(each -> FactsJson.word(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
