package io.github.b24kit.decoding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** The pages of the documentation, where an archive of them lies beside the checkout. Nothing of them is kept in the project. */
record Corpus(Path archive, Path root, Map<String, List<String>> read) {
    private static final Path TARGET = Path.of("target", "corpus");

    /** The newest pages; a test that asks for them is skipped where there are none. */
    static Corpus newest() throws IOException, InterruptedException {
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
        return new Corpus(archive, root, new ConcurrentHashMap<>());
    }

    String name() {
        return Objects.toString(root.getFileName());
    }

    /** What tells this archive from any other. */
    String digest() throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    /**
     * The code of a fence, by the letter.
     *
     * @param page its path inside the documentation
     * @param fence number of the line that opens it
     */
    String code(String page, int fence) {
        List<String> lines = read.computeIfAbsent(page, this::lines);
        if (fence > lines.size() || !lines.get(fence - 1).strip().startsWith("```")) {
            throw new IllegalStateException(page + ":" + fence + " opens no fence");
        }
        StringBuilder code = new StringBuilder();
        for (String line : lines.subList(fence, lines.size())) {
            if (line.strip().startsWith("```")) {
                break;
            }
            code.append(line).append('\n');
        }
        return code.toString();
    }

    private List<String> lines(String page) {
        try {
            return Files.readAllLines(root.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
