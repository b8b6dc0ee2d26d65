package io.github.b24kit.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks in rounds of one fork each, so that a machine that changes its pace changes it for everybody. */
public final class Main {
    private static final int ROUNDS = 5;

    private Main() {}

    /** The file to write, then {@code --rounds <number>} and {@code --only <part of a benchmark's name>}, both optional. */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> given = Arrays.asList(args);
        int rounds = Integer.parseInt(option(given, "--rounds", Integer.toString(ROUNDS)));
        String only = option(given, "--only", "");
        Options options = new OptionsBuilder()
                .include(Main.class.getPackageName() + ".*" + only + ".*")
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .build();
        Measurements measured = new Measurements();
        for (int round = 0; round < rounds; round++) {
            new Runner(options).run().forEach(measured::add);
        }
        measured.write(Path.of(args[0]));
    }

    private static String option(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        return at < 0 ? otherwise : args.get(at + 1);
    }
}
