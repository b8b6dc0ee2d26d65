package io.github.b24kit.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One generator on one selection: its runs, and what they come to. */
final class Side {
    private final Contender contender;
    private final Selection selection;
    private final Path folder;
    private final Path out;
    private final Path classes;
    private final Program generator;

    private final List<Costs> generate = new ArrayList<>();
    private final List<Costs> again = new ArrayList<>();
    private final List<Costs> compile = new ArrayList<>();

    Side(Contender contender, Selection selection, Path folder) throws IOException {
        this.contender = contender;
        this.selection = selection;
        this.folder = Files.createDirectories(folder);
        this.out = folder.resolve("out");
        this.classes = folder.resolve("classes");
        this.generator = contender.prepare(selection, folder, out);
    }

    /** Generates into an empty folder, once more without a change, and compiles, each in a fresh JVM. */
    void round() throws IOException, InterruptedException {
        Sources.empty(out);
        generate.add(generator.run());
        if (contender instanceof Contender.Bitrix24) {
            again.add(generator.run());
            demandUnchanged();
        }
        Sources.empty(classes);
        compile.add(javac().run());
    }

    private void demandUnchanged() throws IOException {
        String said = Files.readString(generator.log()).strip();
        if (!said.equals(Generate.UNCHANGED)) {
            throw new IllegalStateException("A second run without changes has done something: " + said);
        }
    }

    /** The same flags for both sides; neither annotation processors nor lint. */
    private Program javac() throws IOException {
        List<String> files = Sources.java(out.resolve(contender.sources())).stream()
                .map(Side::quoted)
                .toList();
        Path list = Files.write(folder.resolve("sources.txt"), files);
        List<String> arguments = List.of(
                "-proc:none",
                "-nowarn",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-classpath",
                contender.libraries(),
                "-d",
                classes.toString(),
                "@" + list);
        return new Program("", "com.sun.tools.javac.Main", arguments, folder.resolve("javac.log"));
    }

    private static String quoted(Path file) {
        return '"' + file.toString().replace("\\", "\\\\") + '"';
    }

    int smallestHeap(int tries) throws IOException, InterruptedException {
        return HeapSearch.smallest(
                (heap, seconds) -> {
                    Sources.empty(out);
                    return generator.run(heap, seconds);
                },
                Costs.best(generate),
                tries);
    }

    /** Medians of the rounds; to be asked before the search for the heap, which may leave half an output. */
    Map<String, Double> medians() throws IOException {
        Map<String, Double> results = new TreeMap<>();
        put(results, "generate", generate);
        put(results, "javac", compile);
        if (!again.isEmpty()) {
            put(results, "no-change", again);
        }
        List<Path> java = Sources.java(out.resolve(contender.sources()));
        results.put("methods", (double) selection.size());
        results.put("files", (double) java.size());
        results.put("lines", (double) Sources.lines(java));
        results.put("jar-bytes", (double) Sources.jar(classes, folder.resolve("client.jar")));
        return results;
    }

    private static void put(Map<String, Double> results, String name, List<Costs> runs) {
        results.put(name + "-wall-s", Costs.median(runs, Costs::wall));
        results.put(name + "-cpu-s", Costs.median(runs, Costs::cpu));
        results.put(name + "-peak-heap-mb", Costs.median(runs, Costs::heap));
    }
}
