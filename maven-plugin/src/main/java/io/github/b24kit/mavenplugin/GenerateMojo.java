package io.github.b24kit.mavenplugin;

import io.github.b24kit.generator.Fingerprint;
import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.generator.GeneratorResult;
import io.github.b24kit.generator.output.Changes;
import io.github.b24kit.generator.output.OutputFolder;
import io.github.b24kit.generator.output.RefusedOutputException;
import io.github.b24kit.specmodel.model.Api;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
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

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        addSourceRoot(); // even when skipped: what an earlier run generated still belongs to the build
        if (isSkipped()) {
            return;
        }
        GeneratorOptions options = options();
        demandOwnFolder();
        Optional<Fingerprint> fingerprint = Fingerprint.of(roots(), patterns(), options);
        if (fingerprint.isPresent() && isUpToDate(fingerprint.get())) {
            return;
        }
        Api api = checkedModel(readSpec());
        GeneratorResult result = Generator.generate(api, options);
        tell(result.findings());
        try {
            Path folder = outputDirectory.toPath();
            Changes changes = fingerprint.isPresent()
                    ? OutputFolder.write(
                            folder, result.files(), fingerprint.get().text())
                    : OutputFolder.write(folder, result.files());
            getLog().info(summary(api.operations().size(), changes));
        } catch (RefusedOutputException e) {
            throw new MojoExecutionException("Cannot generate into " + outputDirectory + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot write the generated sources to " + outputDirectory + ": " + e
                            + ". Its files are as they were. Check permissions and free space.",
                    e);
        }
    }

    /** Whoever wants warnings to fail the build wants to be told of them, changes or not. */
    private boolean isUpToDate(Fingerprint fingerprint) {
        if (warningsFail()) {
            return false;
        }
        try {
            Optional<Changes> none = OutputFolder.unchanged(outputDirectory.toPath(), fingerprint.text());
            none.ifPresent(changes -> getLog().info("Nothing to generate: %d files are up to date"
                    .formatted(changes.unchanged().size())));
            return none.isPresent();
        } catch (IOException generatingTellsWhy) {
            return false;
        }
    }

    private GeneratorOptions options() throws MojoFailureException {
        try {
            return new GeneratorOptions(packageName);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("bitrix24." + e.getMessage(), e);
        }
    }

    /** Two executions in one folder would remove each other's files. */
    private void demandOwnFolder() throws MojoFailureException {
        Path folder = realPath(outputDirectory.toPath().toAbsolutePath().normalize());
        @SuppressWarnings("unchecked") // Maven's, of the old style
        Map<Object, Object> context = getPluginContext();
        Object other = context.putIfAbsent("bitrix24.outputDirectory " + folder, execution.getExecutionId());
        if (other != null && !other.equals(execution.getExecutionId())) {
            throw new MojoFailureException("The executions " + other + " and " + execution.getExecutionId()
                    + " both generate into " + outputDirectory + ". Give one of them an outputDirectory of its own.");
        }
    }

    /** The folder without links, as far as it is there already. */
    private static Path realPath(Path folder) {
        Path parent = folder.getParent();
        if (Files.exists(folder) || parent == null) {
            try {
                return folder.toRealPath();
            } catch (IOException unreadable) {
                return folder; // writing to it will say what is wrong
            }
        }
        return realPath(parent).resolve(folder.getFileName());
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
        return "%s: %d files written, %d unchanged, %d removed"
                .formatted(
                        methods(methods),
                        changes.written().size(),
                        changes.unchanged().size(),
                        changes.pruned().size());
    }
}
