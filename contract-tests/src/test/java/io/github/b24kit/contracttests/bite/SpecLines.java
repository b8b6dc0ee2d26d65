package io.github.b24kit.contracttests.bite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every line of the authored entries and their types that states a fact: parameters, fields, values, constraints, results, errors. */
final class SpecLines {
    private static final Set<String> BLOCKS = Set.of("params", "constraints", "result", "errors", "types");

    private SpecLines() {}

    static List<Mutation> of(Path root) throws IOException {
        List<Mutation> found = new ArrayList<>();
        for (String folder : List.of("spec/methods", "spec/types", "spec/errors")) {
            for (Path file : files(root.resolve(folder), ".yaml")) {
                collect(root, file, found);
            }
        }
        return found;
    }

    /** The files as they were written; what a build copied of them is none. */
    static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !folder.relativize(file).startsWith("target"))
                    .sorted()
                    .toList();
        }
    }

    private static void collect(Path root, Path file, List<Mutation> found) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String block = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (Character.isLetter(line.charAt(0))) {
                block = line.substring(0, line.indexOf(':'));
            }
            if (BLOCKS.contains(block)) {
                List<String> rest = new ArrayList<>(lines);
                rest.remove(i);
                String what = "line " + (i + 1) + ": " + line.strip();
                found.add(new Mutation(root.relativize(file), what, String.join("\n", rest) + "\n"));
            }
        }
    }
}
