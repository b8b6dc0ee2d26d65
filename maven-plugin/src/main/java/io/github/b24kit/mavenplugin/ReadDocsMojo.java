package io.github.b24kit.mavenplugin;

import io.github.b24kit.docsimporter.docs.Counts;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.docs.DocumentationException;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.facts.PageFinding;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads Bitrix24's documentation and tells what its pages state: methods with parameters, answered fields, errors and the types they
 * share, each with file and line. What could not be read is told, never left out in silence.
 */
@Mojo(name = "read-docs", requiresProject = false, aggregator = true, threadSafe = true)
public final class ReadDocsMojo extends AbstractMojo {

    /** Documentation to read: a checkout of {@code bitrix24/b24restdocs}, English or Russian, a folder of it, or a single page. */
    @Parameter(property = "bitrix24.docs", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    File docs;

    /** File that receives all facts and findings as JSON. */
    @Parameter(property = "bitrix24.report")
    @Nullable
    File report;

    /** Whether to do nothing. */
    @Parameter(property = "bitrix24.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("bitrix24.skip is set: nothing to do.");
            return;
        }
        DocsReading reading;
        try {
            reading = read();
        } catch (DocumentationException e) {
            report(json -> FactsJson.write(e, json));
            throw new MojoFailureException("bitrix24.docs: " + e.getMessage(), e);
        }
        report(json -> FactsJson.write(reading, json));
        reading.findings().stream()
                .filter(finding -> finding.kind().isLoss() || finding.kind() == PageFinding.Kind.OPAQUE_TYPE)
                .forEach(this::warn);
        Counts counts = Counts.of(reading);
        table(counts).forEach(getLog()::info);
        if (report != null) {
            getLog().info("Written to " + report);
        }
        getLog().info("%s, %s: %s"
                .formatted(
                        number(counts.methods(), "method"),
                        number(reading.findings().size(), "finding"),
                        reading.outcome()));
    }

    private DocsReading read() throws MojoExecutionException, DocumentationException {
        try {
            Documentation documentation = Documentation.at(docs.toPath());
            try (ProgressLine progress =
                    ProgressLine.of(isInteractive(), documentation.pages().size())) {
                return DocsReader.read(documentation, progress);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Reading the documentation was interrupted.", e);
        }
    }

    private boolean isInteractive() {
        return session != null && session.getRequest().isInteractiveMode();
    }

    private interface Json {
        void to(Writer out) throws IOException;
    }

    private void report(Json json) throws MojoExecutionException {
        if (report == null) {
            return;
        }
        StringWriter text = new StringWriter();
        try {
            json.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no failures of this kind
        }
        TextFile.write(report.toPath(), text.toString());
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

    private static String number(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
