package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.report.Reports;
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

    /** Reports to write: {@code json}, {@code console}, {@code junit}, {@code sarif}, {@code github}, {@code markdown}, {@code html}. */
    @Parameter(property = "bitrix24.reports")
    private @Nullable List<String> reports;

    /** Folder that receives the reports. */
    @Parameter(property = "bitrix24.reportsDirectory", defaultValue = "${project.build.directory}/bitrix24-contract")
    private @Nullable File reportsDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        ReportFolder folder = ReportFolder.of(reportsDirectory, reports);
        SpecResult result = readSpec();
        List<Finding> findings = allFindings(result);
        String outcome = findings.stream().noneMatch(this::stopsTheBuild) ? "clean" : "bad-input";
        if (report != null) {
            TextFile.write(report.toPath(), json(outcome, findings));
        }
        folder.write(Reports.ofFindings(findings), () -> json(outcome, findings));
        tell(findings);
        int methods = result.api() == null ? 0 : result.api().operations().size();
        getLog().info("%s, %s: %s".formatted(methods(methods), FindingPrinter.count(findings), outcome));
    }

    private static String json(String outcome, List<Finding> findings) {
        StringBuilder json = new StringBuilder();
        FindingsJson.write(outcome, findings, json);
        return json.toString();
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
