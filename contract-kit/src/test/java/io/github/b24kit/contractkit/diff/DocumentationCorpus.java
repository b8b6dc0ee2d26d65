package io.github.b24kit.contractkit.diff;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;

/** The documentation's own pages, which lie beside some checkouts; tests with them are skipped elsewhere. */
final class DocumentationCorpus {
    private static final Path TARGET = Path.of("target/corpus");

    private DocumentationCorpus() {}

    /** The pages of that many states, the newest last. */
    static List<Path> newest(int states) throws IOException, InterruptedException {
        Path archives = Path.of(System.getProperty("bitrix24.corpus", "corpus"));
        TreeSet<Path> found = new TreeSet<>();
        if (Files.isDirectory(archives)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(archives, "b24restdocs-*.tar.xz")) {
                files.forEach(found::add);
            }
        }
        Assumptions.assumeTrue(found.size() >= states, states + " archives of the documentation in " + archives);
        List<Path> roots = new ArrayList<>();
        for (Path archive : List.copyOf(found).subList(found.size() - states, found.size())) {
            roots.add(unpacked(archive));
        }
        return roots;
    }

    private static Path unpacked(Path archive) throws IOException, InterruptedException {
        Path root = TARGET.resolve(Objects.toString(archive.getFileName()).replace(".tar.xz", ""));
        if (!Files.isDirectory(root)) {
            Files.createDirectories(TARGET);
            int exit = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", TARGET.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            Assumptions.assumeTrue(exit == 0, "tar could not unpack " + archive);
        }
        return root;
    }
}
