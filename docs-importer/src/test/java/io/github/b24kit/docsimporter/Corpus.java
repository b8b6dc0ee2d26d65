package io.github.b24kit.docsimporter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The pages of the documentation, where archives of them lie beside the checkout. Nothing of them is kept in the project. Tests of
 * other modules have it by this module's test-jar.
 *
 * @param archive what was unpacked
 * @param root the folder that holds {@code api-reference}
 */
public record Corpus(Path archive, Path root) {
    /** Where archives are looked for. */
    public static final Path ARCHIVES = Path.of(System.getProperty("bitrix24.corpus", "../../shared/corpus"));

    private static final Path TARGET = Path.of("target", "corpus");

    /** The newest pages; a test that asks for them is skipped where there are none. */
    public static Corpus newest() throws IOException, InterruptedException {
        return newest(1).get(0);
    }

    /** The pages of that many states, the newest last; a test that asks for them is skipped where there are fewer. */
    public static List<Corpus> newest(int states) throws IOException, InterruptedException {
        List<Path> found = archives();
        Assumptions.assumeTrue(found.size() >= states, states + " archives of the documentation in " + ARCHIVES);
        List<Corpus> corpora = new ArrayList<>();
        for (Path archive : found.subList(found.size() - states, found.size())) {
            Corpus corpus = new Corpus(archive, TARGET.resolve(name(archive)));
            boolean there = Files.isDirectory(corpus.root()) || untar(archive, TARGET, List.of());
            Assumptions.assumeTrue(there, "tar could not unpack " + archive);
            corpora.add(corpus);
        }
        return corpora;
    }

    /**
     * Some of the newest pages.
     *
     * @param target where to unpack to
     * @param pages wildcards of the pages to unpack
     * @return empty when there is no archive, or no program to unpack it
     */
    public static Optional<Corpus> newest(Path target, List<String> pages) throws IOException, InterruptedException {
        List<Path> found = archives();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path archive = found.get(found.size() - 1);
        return untar(archive, target, pages)
                ? Optional.of(new Corpus(archive, target.resolve(name(archive))))
                : Optional.empty();
    }

    /** Name of the archive, which ends in its day. */
    public String name() {
        return name(archive);
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
    public String path(Path page) {
        return root.relativize(page).toString().replace('\\', '/');
    }

    private static List<Path> archives() throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        if (Files.isDirectory(ARCHIVES)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(ARCHIVES, "b24restdocs-*.tar.xz")) {
                files.forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static String name(Path archive) {
        return Objects.toString(archive.getFileName()).replace(".tar.xz", "");
    }

    private static boolean untar(Path archive, Path target, List<String> pages)
            throws IOException, InterruptedException {
        Files.createDirectories(target);
        List<String> command = new ArrayList<>(List.of("tar", "-xJf", archive.toString(), "-C", target.toString()));
        if (!pages.isEmpty()) {
            command.add("--wildcards");
            command.addAll(pages);
        }
        Process tar;
        try {
            tar = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(target.resolve("tar.log").toFile())
                    .start();
        } catch (IOException noSuchProgram) {
            return false;
        }
        return tar.waitFor() == 0;
    }
}
