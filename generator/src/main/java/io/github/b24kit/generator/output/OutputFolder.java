package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings a folder to hold exactly the generated files, touching only what differs.
 *
 * <p>A manifest in the folder names the files of earlier runs. Whatever it does not name belongs to somebody else: it is never
 * deleted, and a generated file that would replace it is refused before anything is written.
 */
public final class OutputFolder {
    private final Path root;
    private final Swap.Mover mover;

    private OutputFolder(Path root, Swap.Mover mover) {
        this.root = root;
        this.mover = mover;
    }

    /**
     * Writes the files that differ, deletes those of earlier runs that are gone, and leaves equal ones untouched.
     *
     * @throws RefusedOutputException if a path leads out of the folder, two paths are one file where case does not count, or a
     *     file that was not generated is in the way; nothing was written
     * @throws IOException if the disk refuses; the folder is as it was
     */
    public static Changes write(Path folder, List<OutputFile> files) throws IOException {
        return write(folder, files, Swap::replace);
    }

    static Changes write(Path folder, List<OutputFile> files, Swap.Mover mover) throws IOException {
        return new OutputFolder(folder.toAbsolutePath().normalize(), mover).write(files);
    }

    private Changes write(List<OutputFile> files) throws IOException {
        demandFolder();
        SortedMap<String, byte[]> wanted = contents(files);
        SortedSet<String> known = Manifest.read(root);
        SortedMap<String, byte[]> written = new TreeMap<>();
        List<String> unchanged = new ArrayList<>();
        for (var file : wanted.entrySet()) {
            Path target = target(file.getKey());
            byte @Nullable [] present = present(target);
            if (present != null && Arrays.equals(present, file.getValue())) {
                unchanged.add(file.getKey());
            } else if (present != null && !known.contains(file.getKey())) {
                throw new RefusedOutputException("File " + target + " was not generated and would be overwritten."
                        + " Move it away, or generate into a folder of its own.");
            } else {
                written.put(file.getKey(), file.getValue());
            }
        }
        List<String> pruned = new ArrayList<>();
        for (String path : known) {
            if (!wanted.containsKey(path) && present(target(path)) != null) {
                pruned.add(path);
            }
        }
        if (!wanted.isEmpty() || !known.isEmpty()) {
            Files.createDirectories(root);
            try (Swap swap = new Swap(root, mover)) {
                // The union first: should this run be cut short, the next one still knows every file as ours.
                SortedSet<String> union = new TreeSet<>(known);
                union.addAll(wanted.keySet());
                putManifest(swap, union);
                for (var file : written.entrySet()) {
                    swap.put(target(file.getKey()), file.getValue());
                }
                for (String path : pruned) {
                    swap.remove(target(path));
                }
                putManifest(swap, wanted.keySet());
                swap.commit();
            }
        }
        return new Changes(List.copyOf(written.keySet()), unchanged, pruned);
    }

    /** The disk would refuse too, but in words that send the reader looking for permissions. */
    private void demandFolder() throws RefusedOutputException {
        Path present = root;
        while (present != null && !Files.exists(present, LinkOption.NOFOLLOW_LINKS)) {
            present = present.getParent();
        }
        if (present != null && !Files.isDirectory(present)) {
            throw new RefusedOutputException(
                    present + " is no folder. Move it away, or name another folder to generate into.");
        }
    }

    private void putManifest(Swap swap, Set<String> paths) throws IOException {
        Path file = root.resolve(Manifest.NAME);
        byte[] content = Manifest.text(paths).getBytes(StandardCharsets.UTF_8);
        byte @Nullable [] present = present(file);
        if (present == null || !Arrays.equals(present, content)) {
            swap.put(file, content);
        }
    }

    private static SortedMap<String, byte[]> contents(List<OutputFile> files) throws RefusedOutputException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        Set<String> keys = new HashSet<>();
        for (OutputFile file : files) {
            RelativePath path = RelativePath.of(file.path());
            if (!keys.add(path.key()) || path.key().equals(Manifest.NAME)) {
                throw new RefusedOutputException("Generated path \"" + path.text()
                        + "\" is taken: another generated file has the same name where case does not count.");
            }
            contents.put(path.text(), file.content().getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }

    /** The file's place; refused when a link or a plain file stands where one of its folders should be. */
    private Path target(String path) throws RefusedOutputException {
        Path target = root.resolve(path);
        for (Path folder = target.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedOutputException(
                        folder + " is not a folder (a file or a link), but " + path + " has to be generated below it.");
            }
        }
        return target;
    }

    private static byte @Nullable [] present(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedOutputException(target + " is a folder or a link where a file has to be generated.");
        }
        return Files.readAllBytes(target);
    }
}
