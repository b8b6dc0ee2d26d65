package io.github.b24kit.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.b24kit.runtime.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every fault, for a method that may be repeated and for one that must not: measured, and held against docs/faults.md. */
class FaultsTest {
    private static final Path PAGE = Path.of("../docs/faults.md");

    /** Far below the deadline of the calls, far above what any of them needs. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String SWITCH = "-Djdk.httpclient.enableAllMethodRetry=true";

    @Test
    void everyFaultHasOneOutcome() throws Exception {
        List<Fault> faults = new ArrayList<>(WireFaults.ALL);
        faults.addAll(AnswerFaults.ALL);
        faults.sort(Comparator.comparingInt(Fault::row));
        Map<Fault, Row> measured = measured(faults);
        List<String> rows = new ArrayList<>();
        for (Fault fault : faults) {
            Row row = measured.get(fault);
            for (Cell cell : List.of(row.safe(), row.unsafe())) {
                assertThat(cell.bound().equals(Cell.DEADLINE))
                        .as("%s ends by the deadline", fault.what())
                        .isEqualTo(fault.endsByDeadline());
            }
            rows.add(row(Integer.toString(fault.row()), fault.what(), row));
        }
        Cell fork = inAJvmThatSendsTwice();
        rows.add(row("-", "a JVM started with `" + SWITCH + "`", new Row(fork, fork)));
        String page = PAGE_BEGIN + String.join("\n", rows) + "\n";
        if (Boolean.getBoolean("faults.update")) {
            Files.writeString(PAGE, page);
        }
        List<String> kept = Files.readString(PAGE).lines().toList();
        assertThat(page.lines().filter(line -> !kept.contains(line)))
                .as("lines that docs/faults.md does not have; -Dfaults.update=true rewrites it, then read what changed")
                .isEmpty();
        assertThat(kept).isEqualTo(page.lines().toList());
    }

    private record Row(Cell safe, Cell unsafe) {}

    /** Those that end by the deadline all at once, as they only wait; the others one after another, as some take all there is. */
    private static Map<Fault, Row> measured(List<Fault> faults) throws Exception {
        Cell.of(
                Fault.body(0, "nothing", 200, "{\"result\":{}}"),
                Effect.SAFE); // loads the classes before a deadline counts
        Map<Fault, Row> measured = new ConcurrentHashMap<>();
        ExecutorService waiting = Executors.newCachedThreadPool();
        try {
            List<Callable<Row>> stalls = new ArrayList<>();
            for (Fault fault : faults) {
                if (fault.endsByDeadline()) {
                    stalls.add(() -> measured.put(fault, measured(fault)));
                }
            }
            for (Future<Row> stall : waiting.invokeAll(stalls)) {
                assertThat(stall).succeedsWithin(SOON);
            }
        } finally {
            waiting.shutdownNow();
        }
        for (Fault fault : faults) {
            if (!fault.endsByDeadline()) {
                measured.put(fault, measured(fault));
            }
        }
        return measured;
    }

    private static Row measured(Fault fault) {
        return new Row(cell(fault, Effect.SAFE), cell(fault, Effect.UNSAFE));
    }

    private static Cell cell(Fault fault, Effect effect) {
        return assertTimeoutPreemptively(SOON, () -> Cell.of(fault, effect), fault.what());
    }

    private static String row(String number, String what, Row row) {
        Cell safe = row.safe();
        Cell unsafe = row.unsafe();
        return "| %s | %s | %s | %d | %s | %d | %s |"
                .formatted(
                        number,
                        what,
                        safe.outcome(),
                        safe.requests(),
                        unsafe.outcome(),
                        unsafe.requests(),
                        safe.bound());
    }

    /** There the JDK's client itself repeats a POST whose connection broke, and nobody above it learns of that. */
    private static Cell inAJvmThatSendsTwice() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SWITCH,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoubleSender.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(jvm.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(said).startsWith("requests ");
            String[] words = said.split(" ", 3);
            return new Cell(words[2], Integer.parseInt(words[1]), "the client is not built");
        } finally {
            jvm.destroy();
        }
    }

    private static final String PAGE_BEGIN = """
            # What happens when the wire is broken

            Measured by `FaultsTest` against a server that answers byte for byte what a row says, and held against this page by every
            build; `mvn -pl runtime -am test -Dtest=FaultsTest -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.update=true` writes it
            again. The numbers are those of [bad-inputs.md](bad-inputs.md).

            Up to four sends are allowed here, with pauses of milliseconds. A *safe* method may be repeated, an *unsafe* one is sent
            again only where the portal certainly has not run it. `OutcomeUnknownException (X)` is told of an unsafe method where a safe
            one ends in `X`: the portal may have run it. "reads" names the fields that could be read; "reported" says that the difference
            from the documentation was told to the drift listener. Limits of the JVM are 384 KB of headers and eight interim answers (since
            17.0.13).

            | row | fault | safe | requests | unsafe | requests | ended by |
            |---|---|---|---|---|---|---|
            """;
}
