package io.github.b24kit.mavenplugin;

import io.github.b24kit.docsimporter.contradiction.Contradiction;
import io.github.b24kit.docsimporter.contradiction.ContradictionCounts;
import io.github.b24kit.docsimporter.contradiction.Contradictions;
import io.github.b24kit.docsimporter.contradiction.ContradictionsJson;
import io.github.b24kit.docsimporter.contradiction.ContradictionsMarkdown;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.page.Words;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists where Bitrix24's documentation contradicts itself: tables, examples, TypeScript types, sentences and the types that pages share,
 * field by field, each with both lines. No portal is needed.
 */
@Mojo(name = "contradictions", requiresProject = false, aggregator = true, threadSafe = true)
public final class ContradictionsMojo extends DocsMojo {

    /** File that receives the contradictions as text for people: by kind, then by page. */
    @Parameter(property = "bitrix24.markdown")
    @Nullable
    File markdown;

    /** Whether a contradiction fails the build. Both files are written before. */
    @Parameter(property = "bitrix24.failOnContradiction", defaultValue = "false")
    boolean failOnContradiction;

    @Override
    void tell(DocsReading reading) throws MojoExecutionException, MojoFailureException {
        List<Contradiction> found = new Contradictions(Words.packaged(), reading.types()).of(reading.methods());
        report(json -> ContradictionsJson.write(found, json));
        if (markdown != null) {
            TextFile.write(markdown.toPath(), ContradictionsMarkdown.of(found));
        }
        ContradictionCounts.of(found)
                .forEach((kind, count) -> getLog().info("%-30s %6d on %s"
                        .formatted(FactsJson.word(kind), count.found(), number(count.pages(), "page"))));
        tellWhereTheReportIs(report);
        tellWhereTheReportIs(markdown);
        String sum = number(reading.methods().size(), "method") + ", " + number(found.size(), "contradiction") + " on "
                + number(ContradictionCounts.pages(found), "page") + ": " + ContradictionsJson.outcome(found);
        if (failOnContradiction && !found.isEmpty()) {
            throw new MojoFailureException("bitrix24.failOnContradiction is set. " + sum);
        }
        getLog().info(sum);
    }
}
