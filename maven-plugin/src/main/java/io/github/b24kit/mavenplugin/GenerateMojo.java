package io.github.b24kit.mavenplugin;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates the typed client. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** Java package of the generated root class. */
    @Parameter(property = "bitrix24.packageName", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    private String packageName;

    @Override
    public void execute() {
        getLog().debug("package " + packageName);
    }
}
