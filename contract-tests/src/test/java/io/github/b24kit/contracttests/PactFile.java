package io.github.b24kit.contracttests;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.support.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pact of one scope, written in one go: Pact merges into a file for every single write, and merging loses interactions silently. */
final class PactFile {
    private static final String CONSUMER = "generated-client";

    private final String scope;

    PactFile(String scope) {
        this.scope = scope;
    }

    Path path() {
        return directory().resolve(CONSUMER + "-bitrix24-" + scope + ".json");
    }

    /** @throws IllegalStateException when there is nothing to write, or when Pact would drop an interaction; then nothing is written */
    void write(List<V4Interaction.SynchronousHttp> interactions) {
        if (interactions.isEmpty()) {
            throw new IllegalStateException("The pact of " + scope + " has no interaction, so it would prove nothing");
        }
        Set<String> descriptions = new HashSet<>();
        for (V4Interaction.SynchronousHttp interaction : interactions) {
            if (!descriptions.add(interaction.getDescription())) {
                throw new IllegalStateException("Two interactions of " + scope + " are called \""
                        + interaction.getDescription() + "\", and Pact keeps one of them; name them apart");
            }
        }
        if (pact(new ArrayList<>(interactions)).write(directory().toString(), PactSpecVersion.V4)
                instanceof Result.Err<?> failed) {
            throw new IllegalStateException("The pact of " + scope + " could not be written: " + failed.getError());
        }
    }

    /** @throws IllegalStateException when there is no such file: the consumer tests have to run first */
    List<V4Interaction.SynchronousHttp> read() {
        if (!Files.isRegularFile(path())) {
            throw new IllegalStateException(
                    "There is no pact " + path().getFileName() + "; run the consumer tests first");
        }
        return DefaultPactReader.INSTANCE.loadPact(path().toFile()).getInteractions().stream()
                .map(V4Interaction.SynchronousHttp.class::cast)
                .toList();
    }

    /** A pact of these interactions alone. */
    V4Pact pact(List<Interaction> interactions) {
        return new V4Pact(new Consumer(CONSUMER), new Provider("bitrix24-" + scope), interactions);
    }

    private static Path directory() {
        return Path.of(System.getProperty("pact.rootDir", "target/pacts"));
    }
}
