package io.github.b24kit.mavenplugin;

import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.write.FindingsJson;
import java.io.File;
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
        boolean clean = result.findings().stream().noneMatch(this::stopsTheBuild);
        String outcome = clean ? "clean" : "bad-input";
        if (report != null) {
            StringBuilder json = new StringBuilder();
            FindingsJson.write(outcome, result.findings(), json);
            TextFile.write(report.toPath(), json.toString());
        }
        tell(result.findings());
        int methods = result.api() == null ? 0 : result.api().operations().size();
        getLog().info("%d %s, %s: %s"
                .formatted(
                        methods,
                        methods == 1 ? "method" : "methods",
                        FindingPrinter.count(result.findings()),
                        outcome));
    }
}
