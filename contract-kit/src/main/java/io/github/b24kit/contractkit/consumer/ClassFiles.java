package io.github.b24kit.contractkit.consumer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of a jar or folder. Jars inside a jar are libraries and not looked into. */
final class ClassFiles {
    private static final String ENDING = ".class";
    /** Javac refuses methods of 64 KB long before a class gets that big. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private ClassFiles() {}

    /** Hands each class file with its path to {@code reader}, in a fixed order. */
    static void read(Path jarOrFolder, BiConsumer<String, byte[]> reader) throws IOException {
        if (Files.isDirectory(jarOrFolder)) {
            readFolder(jarOrFolder, reader);
        } else {
            readJar(jarOrFolder, reader);
        }
    }

    private static void readFolder(Path folder, BiConsumer<String, byte[]> reader) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(each -> isCode(each.toString())).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            reader.accept(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
    }

    private static void readJar(Path jar, BiConsumer<String, byte[]> reader) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(each -> isCode(each.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readNBytes(LARGEST);
                    if (in.read() >= 0) {
                        throw new IOException(entry.getName() + " is larger than any class");
                    }
                    reader.accept(entry.getName(), bytes);
                }
            }
        }
    }

    private static boolean isCode(String path) {
        return path.endsWith(ENDING) && !path.endsWith("module-info.class") && !path.endsWith("package-info.class");
    }
}
