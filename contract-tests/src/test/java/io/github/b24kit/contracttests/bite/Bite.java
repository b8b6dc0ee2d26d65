package io.github.b24kit.contracttests.bite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Deletes facts of the specification and leaves of the recordings, one at a time, and looks for a test that fails and names the file.
 * The draw follows the commit ({@code -Dbite.seed=} for another one), {@code -Dbite.count=} of each kind are drawn, and at most two of
 * fifty may stay unnoticed.
 */
public final class Bite {
    private static final String CLIENT_TESTS = "*ContractTest,RecordedAnswersTest";

    /** What to run, nearest tests first: the rest runs only for a deletion that these let pass. */
    private static final List<Stage> SPEC_STAGES = List.of(
            new Stage("spec-model", "FactsOfThePagesTest,PackagedSpecTest"),
            new Stage("generator", "GoldenTest"),
            new Stage("contract-tests", CLIENT_TESTS));

    private static final List<Stage> RECORDING_STAGES = List.of(
            new Stage("contract-kit", "PackagedRecordingsTest,RecordingSchemaTest,RecordingsTest"),
            new Stage("contract-tests", CLIENT_TESTS));

    private final Sandbox sandbox;
    private final Path unnoticed;
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    private Bite(Sandbox sandbox, Path unnoticed, PrintStream out) {
        this.sandbox = sandbox;
        this.unnoticed = unnoticed;
        this.out = out;
    }

    /** Runs the draw; the arguments are the root of the checkout, the folder to work in, and the local repository. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path checkout = Path.of(args[0]);
        Path work = Path.of(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Bite(Sandbox.of(checkout, work.resolve("tree"), args[2]), work, out)
                .run(checkout, work.resolve("bite.txt"));
    }

    private void run(Path checkout, Path report) throws IOException, InterruptedException {
        String seed = System.getProperty("bite.seed", sandbox.commit());
        int count = Integer.getInteger("bite.count", 25);
        Random random = new Random(seed.hashCode());
        say("seed " + seed + ", " + count + " lines of the specification and " + count + " leaves of the recordings");
        int noticed = all(draw(SpecLines.of(checkout), count, random), SPEC_STAGES)
                + all(draw(RecordingLeaves.of(checkout), count, random), RECORDING_STAGES);
        say(noticed + " of " + 2 * count + " deletions made a test fail that names the file");
        Files.write(report, lines);
        if (noticed < 2 * count - Math.max(1, count / 12)) {
            throw new IllegalStateException("Too many deletions went unnoticed; " + report + " lists them.");
        }
    }

    private static List<Mutation> draw(List<Mutation> all, int count, Random random) {
        List<Mutation> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private int all(List<Mutation> mutations, List<Stage> stages) throws IOException, InterruptedException {
        int noticed = 0;
        for (Mutation mutation : mutations) {
            sandbox.apply(mutation);
            String by = noticedBy(mutation, stages);
            sandbox.restore(mutation);
            noticed += by.isEmpty() ? 0 : 1;
            say((by.isEmpty() ? "UNNOTICED " : "noticed   ") + mutation.name() + "  " + mutation.what()
                    + (by.isEmpty() ? "" : "  <- " + by));
        }
        return noticed;
    }

    /** The line of the build's output that names the file; empty if no build fails with such a line. */
    private String noticedBy(Mutation mutation, List<Stage> stages) throws IOException, InterruptedException {
        StringBuilder outputs = new StringBuilder();
        for (Stage stage : stages) {
            Sandbox.Run run = sandbox.test(stage.module(), stage.tests());
            if (!run.passed()) {
                Optional<String> named = run.output()
                        .lines()
                        .filter(line -> line.contains(mutation.name()))
                        .findFirst();
                if (named.isPresent()) {
                    return named.get().replace("[ERROR]", "").strip();
                }
            }
            outputs.append(run.output());
        }
        Files.writeString(unnoticed.resolve("unnoticed-" + lines.size() + ".log"), outputs);
        return "";
    }

    private void say(String line) {
        out.println(line);
        lines.add(line);
    }

    /**
     * A run of the build.
     *
     * @param module whose tests run, with what it is built from
     * @param tests which of them
     */
    private record Stage(String module, String tests) {}
}
