package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.finding.FindingPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of a small spec, written to a folder that lives as long as one reading. */
public final class SpecSources {
    /** The first six lines of the method {@code a.b}, so that the body of a test begins in line 7. */
    private static final String METHOD = """
            format: 1
            method: a.b
            summary: Does it.
            docs: https://example.org/a-b.html
            source: {repo: o/r, path: a/b.md}
            result: {type: boolean}
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private MethodFilter filter = MethodFilter.ALL;

    private SpecSources() {}

    public static SpecSources empty() {
        return new SpecSources();
    }

    /** The method {@code a.b} with more keys. */
    public SpecSources method(String body) {
        return file("methods/a.b.yaml", METHOD + body);
    }

    /** A file of the packaged spec. */
    public SpecSources file(String path, String text) {
        return at("spec/" + path, text);
    }

    /** A file of the user's spec. */
    public SpecSources user(String path, String text) {
        return at("user/" + path, text);
    }

    /** A file whose path begins with {@code spec/} or {@code user/}. */
    SpecSources at(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Only some methods. */
    SpecSources filtered(List<String> patterns) {
        filter = new MethodFilter(patterns);
        return this;
    }

    public SpecResult read() {
        return inFolder(this::result);
    }

    /** The findings as they are printed, with paths that begin at {@code spec/} and {@code user/}. */
    public String findings() {
        return inFolder(folder -> {
            String printed = FindingPrinter.print(result(folder).findings());
            return printed.replace(folder.toString().replace('\\', '/') + "/", "");
        });
    }

    private SpecResult result(Path folder) {
        SpecRoot packaged = new SpecRoot(folder.resolve("spec"), SpecRoot.Layer.PACKAGED);
        SpecRoot user = new SpecRoot(folder.resolve("user"), SpecRoot.Layer.USER);
        return SpecReader.read(List.of(user, packaged), filter);
    }

    private interface Use<R> {
        R with(Path folder);
    }

    private <R> R inFolder(Use<R> use) {
        try {
            Path folder = Files.createTempDirectory("spec-sources");
            try {
                write(folder);
                return use.with(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("spec"));
        Files.createDirectories(folder.resolve("user"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
