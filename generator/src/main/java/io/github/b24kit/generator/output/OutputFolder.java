package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final Root root;
    private final Swap.Mover mover;

    private OutputFolder(Root root, Swap.Mover mover) {
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

    /**
     * Does the same and remembers what the files are made of, so that {@link #unchanged} can tell.
     *
     * @param madeOf everything that decides about the files
     */
    public static Changes write(Path folder, List<OutputFile> files, String madeOf) throws IOException {
        return new OutputFolder(Root.of(folder), Swap::replace).write(files, madeOf);
    }

    static Changes write(Path folder, List<OutputFile> files, Swap.Mover mover) throws IOException {
        return new OutputFolder(Root.of(folder), mover).write(files, null);
    }

    /**
     * What writing the files that are made of this would do, if that is nothing: the folder was written from the same, and nobody has
     * changed a file since. Empty if it has to be tried.
     */
    public static Optional<Changes> unchanged(Path folder, String madeOf) throws IOException {
        Root root = Root.of(folder);
        Manifest manifest = Manifest.read(root.path());
        if (manifest.state() == null) {
            return Optional.empty();
        }
        State state = new State(madeOf);
        for (String path : manifest.paths()) {
            byte @Nullable [] present = Root.present(root.target(path));
            if (present == null) {
                return Optional.empty();
            }
            state.add(path, present);
        }
        return state.text().equals(manifest.state())
                ? Optional.of(new Changes(List.of(), List.copyOf(manifest.paths()), List.of()))
                : Optional.empty();
    }

    private Changes write(List<OutputFile> files, @Nullable String madeOf) throws IOException {
        root.demandFolder();
        SortedMap<String, byte[]> wanted = Root.contents(files);
        SortedSet<String> known = Manifest.read(root.path()).paths();
        SortedMap<String, byte[]> written = new TreeMap<>();
        List<String> unchanged = new ArrayList<>();
        for (var file : wanted.entrySet()) {
            Path target = root.target(file.getKey());
            byte @Nullable [] present = Root.present(target);
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
            if (!wanted.containsKey(path) && Root.present(root.target(path)) != null) {
                pruned.add(path);
            }
        }
        if (!wanted.isEmpty() || !known.isEmpty()) {
            Files.createDirectories(root.path());
            try (Swap swap = new Swap(root.path(), mover)) {
                // The union first: should this run be cut short, the next one still knows every file as ours.
                if (!known.containsAll(wanted.keySet())) {
                    SortedSet<String> union = new TreeSet<>(known);
                    union.addAll(wanted.keySet());
                    putManifest(swap, new Manifest(union, null));
                }
                for (var file : written.entrySet()) {
                    swap.put(root.target(file.getKey()), file.getValue());
                }
                for (String path : pruned) {
                    swap.remove(root.target(path));
                }
                putManifest(swap, new Manifest(new TreeSet<>(wanted.keySet()), state(wanted, madeOf)));
                swap.commit();
            }
        }
        return new Changes(List.copyOf(written.keySet()), unchanged, pruned);
    }

    private static @Nullable String state(SortedMap<String, byte[]> wanted, @Nullable String madeOf) {
        if (madeOf == null) {
            return null;
        }
        State state = new State(madeOf);
        wanted.forEach(state::add);
        return state.text();
    }

    private void putManifest(Swap swap, Manifest manifest) throws IOException {
        Path file = root.path().resolve(Manifest.NAME);
        byte[] content = manifest.text().getBytes(StandardCharsets.UTF_8);
        byte @Nullable [] present = Root.present(file);
        if (present == null || !Arrays.equals(present, content)) {
            swap.put(file, content);
        }
    }
}
