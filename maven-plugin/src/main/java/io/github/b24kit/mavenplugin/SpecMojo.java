package io.github.b24kit.mavenplugin;

import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.model.Api;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal over the specification shares: where the spec lies, which methods are meant, and how findings are told. */
abstract class SpecMojo extends AbstractMojo {
    private static final String DEFAULT_SPEC_DIRECTORY = "src/main/bitrix24";

    /**
     * Folder with your own spec entries and corrections (methods/, types/, errors/, naming.yaml). They are laid over the packaged
     * specification. The default folder may be absent.
     */
    @Parameter(property = "bitrix24.specDirectory", defaultValue = "${basedir}/" + DEFAULT_SPEC_DIRECTORY)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private File specDirectory;

    /**
     * Methods to take, such as {@code crm.item.payment.*}; a pattern that begins with {@code !} takes methods out again. All methods if
     * empty.
     */
    @Parameter(property = "bitrix24.methods")
    private @Nullable List<String> methods;

    /** Whether a warning fails the build as an error does. */
    @Parameter(property = "bitrix24.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Folder of the project, or where Maven was started. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private File basedir;

    /** Whether to do nothing. */
    @Parameter(property = "bitrix24.skip", defaultValue = "false")
    private boolean skip;

    /** The packaged specification on the plugin's class path with the user's own laid over it, all findings included. */
    final SpecResult readSpec() throws MojoExecutionException, MojoFailureException {
        return SpecReader.read(roots(), patterns());
    }

    /** Where the packaged specification and the user's own lie. */
    final List<SpecRoot> roots() throws MojoExecutionException, MojoFailureException {
        List<SpecRoot> roots = new ArrayList<>(SpecRoot.onClassPath(getClass().getClassLoader()));
        if (roots.isEmpty()) {
            throw new MojoExecutionException("No packaged specification is on the plugin's class path."
                    + " The plugin depends on bitrix24-spec; look for an exclusion of it in your pom.");
        }
        Path own = specDirectory.toPath();
        boolean isDefault = own.equals(basedir.toPath().resolve(DEFAULT_SPEC_DIRECTORY));
        if (Files.isDirectory(own)) {
            roots.add(new SpecRoot(followed(own), SpecRoot.Layer.USER));
        } else if (!isDefault || Files.exists(own)) {
            throw new MojoFailureException(
                    "bitrix24.specDirectory is not a folder: " + own + ". Create it, or correct the parameter.");
        }
        return roots;
    }

    final MethodFilter patterns() {
        List<String> given = methods == null ? List.of() : methods;
        return new MethodFilter(given.stream().filter(Objects::nonNull).toList());
    }

    /** A link to a folder stands for the folder. */
    private static Path followed(Path folder) throws MojoExecutionException {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read bitrix24.specDirectory " + folder + ": " + e, e);
        }
    }

    /**
     * Tells all findings: errors in the exception, the others in the log.
     *
     * @throws MojoFailureException if one of them stops the build
     */
    final void tell(List<Finding> findings) throws MojoFailureException {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.WARNING) {
                getLog().warn(FindingPrinter.print(finding));
            } else if (finding.severity() == Severity.INFO) {
                getLog().info(FindingPrinter.print(finding));
            }
        }
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException("The specification has problems.\n" + FindingPrinter.print(errors));
        }
        if (findings.stream().anyMatch(this::stopsTheBuild)) {
            throw new MojoFailureException("The specification has problems and bitrix24.failOnWarning is set: "
                    + FindingPrinter.count(findings) + ", told above.");
        }
    }

    /** The model of a spec without errors; warnings are told on the way. */
    final Api checkedModel(SpecResult result) throws MojoFailureException {
        tell(result.findings());
        Api api = result.api();
        if (api == null) {
            throw new IllegalStateException("a spec without errors has a model");
        }
        if (api.operations().isEmpty()) {
            throw new MojoFailureException("No method of the specification matches bitrix24.methods=" + methods
                    + ". Patterns are full method names in which * stands for any text, such as crm.item.payment.*");
        }
        return api;
    }

    static String methods(int number) {
        return number == 1 ? "1 method" : number + " methods";
    }

    final boolean isSkipped() {
        if (skip) {
            getLog().info("bitrix24.skip is set: nothing to do.");
        }
        return skip;
    }

    final boolean warningsFail() {
        return failOnWarning;
    }

    final boolean stopsTheBuild(Finding finding) {
        return finding.severity() == Severity.ERROR || (failOnWarning && finding.severity() == Severity.WARNING);
    }
}
