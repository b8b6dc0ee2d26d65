package io.github.b24kit.docsimporter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The pages of the documentation, where an archive of them lies beside the checkout. Nothing of them is kept in the project. */
public record Corpus(Path root) {
    private static final Path TARGET = Path.of("target", "corpus");

    /** The newest pages; a test that asks for them is skipped where there are none. */
    public static Corpus newest() throws IOException, InterruptedException {
        Path archives = Path.of(System.getProperty("bitrix24.corpus", "corpus"));
        TreeSet<Path> found = new TreeSet<>();
        if (Files.isDirectory(archives)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(archives, "b24restdocs-*.tar.xz")) {
                files.forEach(found::add);
            }
        }
        Assumptions.assumeFalse(found.isEmpty(), "no archive of the documentation in " + archives);
        Path archive = found.last();
        Path root = TARGET.resolve(Objects.toString(archive.getFileName()).replace(".tar.xz", ""));
        if (!Files.isDirectory(root)) {
            Files.createDirectories(TARGET);
            int exit = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", TARGET.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            Assumptions.assumeTrue(exit == 0, "tar could not unpack " + archive);
        }
        return new Corpus(root);
    }

    /** The pages of the reference in the order of their paths. */
    public List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("api-reference"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** The path of a page as links write it. */
    public String name(Path page) {
        return root.relativize(page).toString().replace('\\', '/');
    }
}
