package io.github.b24kit.mavenplugin;

import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.write.FindingsJson;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the specification with your own entries and corrections laid over it, and prints every finding as a compiler does. */
@Mojo(name = "check", requiresProject = false, aggregator = true, threadSafe = true)
public final class CheckMojo extends SpecMojo {

    /** File that receives the findings as JSON. It is written before a failing check ends the build. */
    @Parameter(property = "bitrix24.report")
    private @Nullable File report;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        SpecResult result = readSpec();
        List<Finding> findings = allFindings(result);
        String outcome = findings.stream().noneMatch(this::stopsTheBuild) ? "clean" : "bad-input";
        if (report != null) {
            StringBuilder json = new StringBuilder();
            FindingsJson.write(outcome, findings, json);
            TextFile.write(report.toPath(), json.toString());
        }
        tell(findings);
        int methods = result.api() == null ? 0 : result.api().operations().size();
        getLog().info("%s, %s: %s".formatted(methods(methods), FindingPrinter.count(findings), outcome));
    }

    /** What a check finds is what would keep generation or the compiler from working, so it generates, and writes nothing. */
    private static List<Finding> allFindings(SpecResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        if (result.api() != null) {
            GeneratorOptions anyPackage = new GeneratorOptions("checked");
            findings.addAll(Generator.generate(result.api(), anyPackage).findings());
            findings.sort(Comparator.comparing(Finding::location));
        }
        return findings;
    }
}
