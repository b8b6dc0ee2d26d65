package io.github.b24kit.benchmarks.scale;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program that is run in fresh JVMs.
 *
 * @param log receives what it prints
 */
record Program(String classPath, String mainClass, List<String> arguments, Path log) {
    /** Where neither side needs all of it. */
    static final int AMPLE_HEAP = 2048;

    private static final int LAST_LINES = 20;
    private static final long LONGEST_SECONDS = 1200;

    /** How a run ended. */
    sealed interface End {}

    /** It came to its end. */
    record Done(Costs costs) implements End {}

    /** It was stopped, since it took longer than it may. */
    record TooSlow() implements End {}

    /** It ended with an error, as where the heap is too small. */
    record Failed(int exit) implements End {}

    /**
     * Runs it with enough memory.
     *
     * @throws IllegalStateException if it fails, with the end of what it printed
     */
    Costs run() throws IOException, InterruptedException {
        End end = run(AMPLE_HEAP, LONGEST_SECONDS);
        if (end instanceof Done done) {
            return done.costs();
        }
        throw new IllegalStateException(
                "%s: %s. The end of what it printed, in %s:%n%s".formatted(mainClass, end, log, tail()));
    }

    End run(int heapMegabytes, double seconds) throws IOException, InterruptedException {
        Path costs = Files.createTempFile("costs", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heapMegabytes + "m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-cp",
                    home(Metered.class) + java.io.File.pathSeparator + classPath,
                    Metered.class.getName(),
                    costs.toString(),
                    mainClass));
            command.addAll(arguments);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            long start = System.nanoTime();
            Process process = builder.start();
            boolean ended = process.waitFor(Math.round(seconds * 1000), TimeUnit.MILLISECONDS);
            double wall = (System.nanoTime() - start) / 1e9;
            if (!ended) {
                process.destroyForcibly().waitFor();
                return new TooSlow();
            }
            return process.exitValue() == 0 ? new Done(read(costs, wall)) : new Failed(process.exitValue());
        } finally {
            Files.deleteIfExists(costs);
        }
    }

    private static Costs read(Path file, double wall) throws IOException {
        String[] numbers = Files.readString(file).split(" ", -1);
        return new Costs(wall, Long.parseLong(numbers[0]) / 1e9, Long.parseLong(numbers[1]) / (double) (1 << 20));
    }

    private String tail() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return all.stream().skip(Math.max(0, all.size() - LAST_LINES)).collect(Collectors.joining("\n"));
        }
    }

    /** The jar or folder that a class was loaded from. */
    static String home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Class path entry of " + type + " has no path.", e);
        }
    }
}
