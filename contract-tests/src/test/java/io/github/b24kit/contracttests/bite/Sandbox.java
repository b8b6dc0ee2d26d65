package io.github.b24kit.contracttests.bite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A copy of the checkout in which facts are deleted and the tests run; the checkout itself is never touched. */
final class Sandbox {
    private final Path checkout;
    private final Path copy;
    private final String repository;

    private Sandbox(Path checkout, Path copy, String repository) {
        this.checkout = checkout;
        this.copy = copy;
        this.repository = repository;
    }

    static Sandbox of(Path checkout, Path copy, String repository) throws IOException, InterruptedException {
        Sandbox sandbox = new Sandbox(checkout, copy, repository);
        for (String name : sandbox.run(checkout, List.of("git", "ls-files", "-z"))
                .output()
                .strip()
                .split("\0", 0)) {
            Path target = copy.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(checkout.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
        return sandbox;
    }

    String commit() throws IOException, InterruptedException {
        return run(checkout, List.of("git", "rev-parse", "HEAD")).output().strip();
    }

    /** Builds a module with what it needs, and runs those tests of them all that have one of the given names. */
    Run test(String module, String tests, String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-o", "-pl", module, "-am", "test"));
        command.add("-Dmaven.repo.local=" + repository);
        command.add("-Dtest=" + tests);
        command.add("-Dsurefire.failIfNoSpecifiedTests=false");
        command.add("-Denforcer.skip");
        command.addAll(List.of(settings));
        return run(copy, command);
    }

    void apply(Mutation mutation) throws IOException {
        Files.writeString(copy.resolve(mutation.file()), mutation.mutated());
    }

    void restore(Mutation mutation) throws IOException {
        Path original = checkout.resolve(mutation.file());
        Files.writeString(copy.resolve(mutation.file()), Files.readString(original));
    }

    private Run run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("bite", ".log");
        try {
            int exit = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            return new Run(exit == 0, Files.readString(log, StandardCharsets.UTF_8));
        } finally {
            Files.delete(log);
        }
    }

    /**
     * @param passed whether the command ended well
     * @param output everything it printed
     */
    record Run(boolean passed, String output) {}
}
