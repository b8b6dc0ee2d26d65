package io.github.b24kit.mavenplugin;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.write.ModelJson;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the resolved model of the specification as JSON: methods, parameters, result fields, errors and named types. */
@Mojo(name = "model", requiresProject = false, aggregator = true, threadSafe = true)
public final class ModelMojo extends SpecMojo {

    /**
     * File that receives the JSON. Without it the JSON goes to standard output, where Maven may put codes for colours before and after
     * it.
     */
    @Parameter(property = "bitrix24.report")
    private @Nullable File report;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Api api = checkedModel(readSpec());
        StringBuilder json = new StringBuilder();
        ModelJson.write(api, json);
        if (report == null) {
            System.out.print(json);
        } else {
            TextFile.write(report.toPath(), json.toString());
            getLog().info(methods(api.operations().size()) + " written to " + report);
        }
    }
}
