package io.github.b24kit.contracttests.bite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Patches every named fault into a copy of the tree, one at a time, and looks for a test that fails. A fault that does not compile is no
 * proof and counts as survived. {@code -Dfaults.only=} takes a part of the names.
 */
public final class Faults {
    private static final Pattern FAILED_TEST = Pattern.compile("^\\[ERROR\\] +([A-Z]\\w*(?:IT|Test)\\S*)");

    /** One failing test is enough, and what the compiler's plugins think of a fault does not matter. */
    private static final String[] QUICKLY = {
        "-Dsurefire.skipAfterFailureCount=1", "-Derrorprone.main=-proc:none", "-Derrorprone.test=-proc:none"
    };

    private Faults() {}

    static List<Fault> all() {
        return Stream.concat(RuntimeFaults.ALL.stream(), EmitterFaults.ALL.stream())
                .toList();
    }

    /** Runs them all; the arguments are the root of the checkout, the folder to work in, and the local repository. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path checkout = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Sandbox sandbox = Sandbox.of(checkout, work.resolve("tree"), args[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String only = System.getProperty("faults.only", "");
        List<String> survivors = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Fault fault : all()) {
            if (fault.name().contains(only)) {
                Optional<String> killer = killer(sandbox, fault, checkout, work);
                String line = killer.map(test -> "killed    ").orElse("SURVIVED  ") + fault.name() + "  <- "
                        + killer.orElse("nothing; " + work.resolve(fault.name() + ".log"));
                out.println(line);
                lines.add(line);
                if (killer.isEmpty()) {
                    survivors.add(fault.name());
                }
            }
        }
        Files.write(work.resolve("faults.txt"), lines);
        if (!survivors.isEmpty()) {
            throw new IllegalStateException("No test fails for " + String.join(", ", survivors));
        }
    }

    private static Optional<String> killer(Sandbox sandbox, Fault fault, Path checkout, Path work)
            throws IOException, InterruptedException {
        Mutation patch = fault.in(checkout);
        sandbox.apply(patch);
        StringBuilder outputs = new StringBuilder();
        Optional<String> killer = Optional.empty();
        for (String module : modules(fault)) {
            Sandbox.Run run = sandbox.test(module, testsOf(module), QUICKLY);
            outputs.append(run.output());
            killer = run.output()
                    .lines()
                    .map(FAILED_TEST::matcher)
                    .filter(line -> line.find())
                    .map(line -> line.group(1))
                    .findFirst();
            if (killer.isPresent()) {
                break;
            }
        }
        sandbox.restore(patch);
        if (killer.isEmpty()) {
            Files.writeString(work.resolve(fault.name() + ".log"), outputs);
        }
        return killer;
    }

    /** A pattern that fits the tests of the module and none of those it is built from. */
    private static String testsOf(String module) {
        String tests = switch (module) {
            case "runtime" -> "io/github/b24kit/runtime/**/*Test*";
            case "generator" -> "io/github/b24kit/generator/**/*Test*";
            case "generated-sample" -> "io/github/b24kit/sample/**/*Test*";
            default -> "io/github/b24kit/contracttests/*Test*";
        };
        return tests + ",!*ArchitectureTest,!PackageWallsTest";
    }

    /** Where a user of the generated code would feel it comes before the comparison of texts. */
    private static List<String> modules(Fault fault) {
        return fault.file().startsWith("runtime/")
                ? List.of("runtime", "contract-tests")
                : List.of("generated-sample", "contract-tests", "generator");
    }
}
