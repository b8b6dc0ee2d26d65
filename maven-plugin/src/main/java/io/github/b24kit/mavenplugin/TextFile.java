package io.github.b24kit.mavenplugin;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;

/** A report a goal writes: whole or not at all. */
final class TextFile {
    private TextFile() {}

    static void write(Path file, String text) throws MojoExecutionException {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.getParent() == null || Files.isDirectory(absolute)) {
            throw new MojoExecutionException(
                    "Cannot write the report " + file + ": it is a folder. Name a file, such as target/report.json.");
        }
        try {
            Files.createDirectories(absolute.getParent());
            // A name of our own: createTempFile would leave a report that only its owner may read.
            Path draft = absolute.resolveSibling(absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
                move(draft, absolute);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot write the report " + file + ": " + e + ". Check the path and its permissions.", e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
