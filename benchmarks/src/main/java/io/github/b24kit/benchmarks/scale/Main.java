package io.github.b24kit.benchmarks.scale;

import io.github.b24kit.specmodel.SpecRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Generates and compiles growing parts of the API with both generators, by turns, each time in fresh JVMs. */
public final class Main {
    private final List<Contender> contenders;
    private final Path work;
    private final Results results = new Results();

    private Main(List<Contender> contenders, Path work) {
        this.contenders = contenders;
        this.work = work;
    }

    /**
     * The file to write, openapi-generator's jar, the folder with the jars that its clients need, then, all optional, {@code --rounds
     * <number>}, {@code --sizes 5,50,all} and {@code --spec <folder>}.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> given = Arrays.asList(args);
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(option(given, "--rounds", "5"));
        String sizes = option(given, "--sizes", "5,50,500,all");
        String folder = option(given, "--spec", "");
        SpecRoot spec = folder.isEmpty() ? packaged() : new SpecRoot(Path.of(folder), SpecRoot.Layer.PACKAGED);
        Path work = Objects.requireNonNull(file.toAbsolutePath().getParent()).resolve("scale");
        Main main = new Main(
                List.of(
                        new Contender.Bitrix24(spec.path()),
                        new Contender.OpenApiGenerator(Path.of(args[1]), Path.of(args[2]))),
                work);
        Selection all = Selection.all(spec);
        for (String size : sizes.split(",", -1)) {
            main.measure(size.equals(Selection.ALL) ? all : all.first(Integer.parseInt(size), spec), rounds);
        }
        main.results.write(file);
    }

    private static SpecRoot packaged() {
        List<SpecRoot> roots = SpecRoot.onClassPath(Main.class.getClassLoader());
        if (roots.size() != 1) {
            throw new IllegalStateException("One specification has to be on the class path, not " + roots);
        }
        return roots.get(0);
    }

    private static String option(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        return at < 0 ? otherwise : args.get(at + 1);
    }

    private void measure(Selection selection, int rounds) throws IOException, InterruptedException {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            Path folder = work.resolve(selection.name()).resolve(contender.name());
            sides.put(contender.name(), new Side(contender, selection, folder));
        }
        for (int round = 1; round <= rounds; round++) {
            for (var side : sides.entrySet()) {
                say(selection, side.getKey(), "round " + round + " of " + rounds);
                side.getValue().round();
            }
        }
        for (var side : sides.entrySet()) {
            Map<String, Double> medians = side.getValue().medians();
            say(selection, side.getKey(), "smallest heap");
            medians.put("generate-heap-mb", (double) side.getValue().smallestHeap(rounds > 1 ? 2 : 1));
            results.add(selection.name(), side.getKey(), medians);
        }
    }

    private static void say(Selection selection, String who, String what) {
        System.out.printf("scale: %s methods, %s: %s%n", selection.name(), who, what);
    }
}
