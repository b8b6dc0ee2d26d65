package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings a folder that people look into to hold exactly some files, touching only what differs.
 *
 * <p>Each of these files begins with the same line, which says who wrote it. A file without it belongs to somebody else: while one is
 * there, nothing is written. Names that begin with a dot are left alone.
 */
public final class MarkedFolder {
    private final Root root;
    private final String mark;
    private final Swap.Mover mover;

    private MarkedFolder(Root root, String mark, Swap.Mover mover) {
        this.root = root;
        this.mark = mark;
        this.mover = mover;
    }

    /**
     * What differs in the folder; paths are relative to it and sorted.
     *
     * @param unchanged how many files are as they were
     */
    public record Differences(List<String> added, List<String> changed, List<String> removed, int unchanged) {
        public Differences {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }

        public boolean none() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }
    }

    /**
     * Writes the files that differ, deletes those with the mark that are not among them, and leaves equal ones untouched.
     *
     * @param mark first line of each file, without its end
     * @throws RefusedOutputException if a path leads out of the folder, two paths are one file where case does not count, or something
     *     without the mark is in the folder; nothing was written
     * @throws IOException if the disk refuses; the folder is as it was
     */
    public static Differences write(Path folder, String mark, List<OutputFile> files) throws IOException {
        return write(folder, mark, files, Swap::replace);
    }

    static Differences write(Path folder, String mark, List<OutputFile> files, Swap.Mover mover) throws IOException {
        return new MarkedFolder(Root.of(folder), mark + "\n", mover).write(files);
    }

    private Differences write(List<OutputFile> files) throws IOException {
        root.demandFolder();
        if (Files.isSymbolicLink(root.path())) {
            throw new RefusedOutputException(root.path() + " is a link to another place. Put a folder here.");
        }
        SortedMap<String, byte[]> wanted = Root.contents(files);
        for (OutputFile file : files) {
            if (!file.content().startsWith(mark)) {
                throw new IllegalArgumentException(file.path() + " does not begin with the mark");
            }
            root.target(file.path());
        }
        SortedMap<String, byte[]> present = present();
        SortedMap<String, byte[]> written = new TreeMap<>();
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (var file : wanted.entrySet()) {
            byte @Nullable [] before = present.get(file.getKey());
            if (before == null || !Arrays.equals(before, file.getValue())) {
                (before == null ? added : changed).add(file.getKey());
                written.put(file.getKey(), file.getValue());
            }
        }
        List<String> removed = present.keySet().stream()
                .filter(path -> !wanted.containsKey(path))
                .toList();
        int unchanged = wanted.size() - written.size();
        Differences differences = new Differences(added, changed, removed, unchanged);
        if (!differences.none()) {
            apply(removed, written);
        }
        return differences;
    }

    private void apply(List<String> removed, SortedMap<String, byte[]> written) throws IOException {
        Files.createDirectories(root.path());
        try (Swap swap = new Swap(root.path(), mover)) {
            // First, since a new file may have the name of an old one in another case.
            for (String path : removed) {
                swap.remove(root.target(path));
            }
            for (var file : written.entrySet()) {
                swap.put(root.target(file.getKey()), file.getValue());
            }
            swap.commit();
        }
    }

    /** The files with the mark. */
    private SortedMap<String, byte[]> present() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> others = new ArrayList<>();
        if (Files.exists(root.path(), LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(root.path(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (isHidden(file)) {
                        return FileVisitResult.CONTINUE;
                    }
                    String path = root.path().relativize(file).toString().replace('\\', '/');
                    byte[] content = attributes.isRegularFile() ? Files.readAllBytes(file) : new byte[0];
                    if (isMarked(content)) {
                        files.put(path, content);
                    } else {
                        others.add(path);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        if (!others.isEmpty()) {
            throw new RefusedOutputException(refusal(others.stream().sorted().toList()));
        }
        return files;
    }

    private boolean isHidden(Path path) {
        return !path.equals(root.path()) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private boolean isMarked(byte[] content) {
        byte[] line = mark.getBytes(StandardCharsets.UTF_8);
        return content.length >= line.length && Arrays.equals(content, 0, line.length, line, 0, line.length);
    }

    private String refusal(List<String> others) {
        String more = others.size() == 1 ? "" : " and " + (others.size() - 1) + " more";
        return others.get(0) + more + " in " + root.path() + " was not written by this goal: it does not begin with \""
                + mark.strip() + "\". Move it away; nothing was written.";
    }
}
