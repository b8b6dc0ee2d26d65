package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.revision.Given;
import io.github.b24kit.contractkit.revision.RevisionException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** Finds jars by their Maven coordinates. */
record JarResolver(
        @Nullable RepositorySystem repositorySystem,
        @Nullable MavenSession session,
        @Nullable List<RemoteRepository> repositories) {
    Path resolved(Given.Coordinates jar) throws RevisionException {
        if (repositorySystem == null || session == null) {
            throw new RevisionException("coordinates can be resolved inside Maven only.");
        }
        ArtifactRequest request = new ArtifactRequest()
                .setArtifact(new DefaultArtifact(jar.group(), jar.artifact(), "jar", jar.version()))
                .setRepositories(repositories);
        try {
            Path file = repositorySystem
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
            return Given.of(file.toString()) instanceof Given.SpecFiles spec ? spec.path() : file;
        } catch (ArtifactResolutionException e) {
            throw new RevisionException(
                    "no repository has the jar %s:%s:%s. Check the coordinates and your repositories: %s"
                            .formatted(jar.group(), jar.artifact(), jar.version(), e.getMessage()),
                    e);
        }
    }
}
