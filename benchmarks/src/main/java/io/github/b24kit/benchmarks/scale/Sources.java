package io.github.b24kit.benchmarks.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Folders of generated sources and of the classes made from them. */
final class Sources {
    private Sources() {}

    static List<Path> java(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static long lines(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> all = Files.lines(file)) {
                lines += all.count();
            }
        }
        return lines;
    }

    /** Puts the files of a folder into a jar and tells how many bytes it has. */
    static long jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(jar));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(classes)) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return Files.size(jar);
    }

    /** Deletes a folder and makes it again, empty. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
