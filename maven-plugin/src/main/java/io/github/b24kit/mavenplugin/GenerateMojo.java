package io.github.b24kit.mavenplugin;

import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.generator.GeneratorResult;
import io.github.b24kit.generator.output.Changes;
import io.github.b24kit.generator.output.OutputFolder;
import io.github.b24kit.specmodel.model.Api;
import java.io.File;
import java.io.IOException;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates typed Java request classes, validators, result records and the client's root class from the specification, and adds them to
 * the build. Files that did not change are left alone; files of methods that are gone are removed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SpecMojo {

    /** Java package of the generated root class {@code Bitrix24}; each module of the API gets a package below it. */
    @Parameter(property = "bitrix24.packageName", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private String packageName;

    /** Folder that receives the generated sources. Only files listed in its own manifest are ever changed or removed. */
    @Parameter(
            property = "bitrix24.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/bitrix24")
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private File outputDirectory;

    /** Which sources the generated ones join: {@code compile}, {@code test} or {@code none}. */
    @Parameter(property = "bitrix24.addTo", defaultValue = "compile")
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private String addTo;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        addSourceRoot(); // even when skipped: what an earlier run generated still belongs to the build
        if (isSkipped()) {
            return;
        }
        if (!SourceVersion.isName(packageName)) {
            throw new MojoFailureException("bitrix24.packageName is not a Java package name: \"" + packageName
                    + "\". Use one such as com.example.bitrix24.");
        }
        Api api = checkedModel(readSpec());
        GeneratorResult result = Generator.generate(api, new GeneratorOptions(packageName));
        tell(result.findings());
        try {
            Changes changes = OutputFolder.write(outputDirectory.toPath(), result.files());
            getLog().info(summary(api.operations().size(), changes));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot write the generated sources to " + outputDirectory + ": " + e.getMessage(), e);
        }
    }

    private void addSourceRoot() throws MojoFailureException {
        switch (addTo) {
            case "compile" -> project.addCompileSourceRoot(outputDirectory.getPath());
            case "test" -> project.addTestCompileSourceRoot(outputDirectory.getPath());
            case "none" -> getLog().debug("The generated sources join no build.");
            default ->
                throw new MojoFailureException("bitrix24.addTo is \"" + addTo + "\"; it takes compile, test or none.");
        }
    }

    private static String summary(int methods, Changes changes) {
        return "%d %s: %d files written, %d unchanged, %d removed"
                .formatted(
                        methods,
                        methods == 1 ? "method" : "methods",
                        changes.written().size(),
                        changes.unchanged().size(),
                        changes.pruned().size());
    }
}
