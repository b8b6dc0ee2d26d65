package io.github.b24kit.mavenplugin;

import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.docs.DocumentationException;
import io.github.b24kit.docsimporter.docs.FactsJson;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.IntConsumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal over the documentation shares: where it lies, reading it, and the JSON file that receives what is told. */
abstract class DocsMojo extends AbstractMojo {

    /** Documentation to read: a checkout of {@code bitrix24/b24restdocs}, English or Russian, a folder of it, or a single page. */
    @Parameter(property = "bitrix24.docs", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    File docs;

    /** File that receives everything as JSON. */
    @Parameter(property = "bitrix24.report")
    @Nullable
    File report;

    /** Whether to do nothing. */
    @Parameter(property = "bitrix24.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
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
        tell(reading);
    }

    /** Tells what the goal is about. */
    abstract void tell(DocsReading reading) throws MojoExecutionException, MojoFailureException;

    /** Refuses a documentation that the goal can do nothing with, before it is read. */
    void check(Documentation documentation) throws DocumentationException, MojoFailureException {}

    /** Reads what the goal needs. */
    DocsReading read(Documentation documentation, IntConsumer progress) throws InterruptedException {
        return DocsReader.read(documentation, progress);
    }

    private DocsReading read() throws MojoExecutionException, MojoFailureException, DocumentationException {
        try {
            Documentation documentation = Documentation.at(docs.toPath());
            check(documentation);
            try (ProgressLine progress =
                    ProgressLine.of(isInteractive(), documentation.pages().size())) {
                return read(documentation, progress);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Reading the documentation was interrupted.", e);
        }
    }

    private boolean isInteractive() {
        return session != null && session.getRequest().isInteractiveMode();
    }

    /** What writes a report. */
    interface Json {
        void to(Writer out) throws IOException;
    }

    final void report(Json json) throws MojoExecutionException {
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

    final void tellWhereTheReportIs(@Nullable File file) {
        if (file != null) {
            getLog().info("Written to " + file);
        }
    }

    static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
