package io.github.b24kit.mavenplugin;

import io.github.b24kit.generator.openapi.OpenApi;
import io.github.b24kit.specmodel.model.Api;
import java.io.File;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the specification as an OpenAPI document, for Swagger UI, mock servers, fuzzers and other generators. */
@Mojo(name = "openapi", requiresProject = false, aggregator = true, threadSafe = true)
public final class OpenApiMojo extends SpecMojo {

    /** File that receives the document: YAML if its name ends in {@code .yaml} or {@code .yml}, JSON otherwise. */
    @Parameter(property = "bitrix24.openapi", required = true)
    @SuppressWarnings("NullAway.Init") // Maven demands it
    private File openapi;

    /** Version of OpenAPI, 3.1 or 3.0; the latter leaves out what it has no words for. */
    @Parameter(property = "bitrix24.openapiVersion", defaultValue = "3.1")
    @SuppressWarnings("NullAway.Init") // has a default
    private String openapiVersion;

    /** The release that the document names as its own version. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private String release;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        OpenApi.Version version = OpenApi.Version.named(openapiVersion)
                .orElseThrow(() ->
                        new MojoFailureException("bitrix24.openapiVersion is 3.1 or 3.0, not " + openapiVersion + "."));
        Api api = checkedModel(readSpec());
        TextFile.write(openapi.toPath(), document(api, version));
        getLog().info(methods(api.operations().size()) + " written to " + openapi);
    }

    private String document(Api api, OpenApi.Version version) throws MojoFailureException {
        String name = openapi.getName().toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        try {
            return yaml ? OpenApi.yaml(api, version, release) : OpenApi.json(api, version, release);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
