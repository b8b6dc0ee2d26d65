package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.revision.Given;
import io.github.b24kit.contractkit.revision.Revision;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.contractkit.revision.RevisionReader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.maven.plugin.MojoExecutionException;

/** Both sides of a comparison, read at the same time. */
record Sides(Revision base, Revision head) {
    /** One side as it was given, by the parameter that did. */
    private record Named(String parameter, Given given) {
        static Named of(String parameter, String text, JarResolver jars) throws RevisionException {
            try {
                Given given = Given.of(text);
                return new Named(
                        parameter,
                        given instanceof Given.Coordinates jar ? new Given.SpecFiles(jars.resolved(jar)) : given);
            } catch (RevisionException e) {
                throw new RevisionException(parameter + ": " + e.getMessage(), e);
            }
        }

        Revision read() throws RevisionException, InterruptedException {
            try {
                return given instanceof Given.Pages pages
                        ? RevisionReader.pages(pages.path(), done -> {})
                        : RevisionReader.spec(((Given.SpecFiles) given).path());
            } catch (RevisionException e) {
                throw new RevisionException(parameter + ": " + e.getMessage(), e);
            }
        }
    }

    static Sides read(String base, String head, JarResolver jars) throws RevisionException, MojoExecutionException {
        Named older = Named.of("bitrix24.base", base, jars);
        Named newer = Named.of("bitrix24.head", head, jars);
        // Reading a spec divides its own work too: in one pool no side waits for a thread that the other one holds.
        ExecutorService threads =
                Executors.newWorkStealingPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            Future<Revision> before = threads.submit(older::read);
            Future<Revision> now = threads.submit(newer::read);
            return new Sides(before.get(), now.get());
        } catch (ExecutionException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof RevisionException known) {
                    throw known;
                }
            }
            throw new MojoExecutionException("Reading failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The comparison was interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
