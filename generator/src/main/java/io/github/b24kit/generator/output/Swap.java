package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a folder that happen all together or not at all.
 *
 * <p>Everything new is written aside and everything old is copied aside before the first file changes, so a full disk is noticed
 * while nothing has happened yet; what fails later is taken back. Each file is replaced in one step: a reader sees the old file or
 * the new one, never half of either.
 */
final class Swap implements AutoCloseable {
    /** How a file gets its place. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    /** One file: what it becomes, and what it was; null where there is nothing. */
    private record Step(
            Path target, @Nullable Path fresh, @Nullable Path old) {}

    private final Path root;
    private final Mover mover;
    private final Path aside;
    private final List<Step> steps = new ArrayList<>();

    Swap(Path root, Mover mover) throws IOException {
        this.root = root;
        this.mover = mover;
        // Inside the folder, since nothing moves in one step from another disk; of a random name, since a known one
        // could be a link.
        this.aside = Files.createTempDirectory(root, ".bitrix24-");
    }

    void put(Path target, byte[] content) throws IOException {
        Path fresh = Files.write(aside.resolve(steps.size() + ".new"), content);
        steps.add(new Step(target, fresh, copy(target)));
    }

    void remove(Path target) throws IOException {
        steps.add(new Step(target, null, copy(target)));
    }

    /** Makes the changes, in the order in which they were asked for. */
    void commit() throws IOException {
        Deque<Step> done = new ArrayDeque<>();
        try {
            for (Step step : steps) {
                done.push(step);
                apply(step.target(), step.fresh());
            }
        } catch (IOException e) {
            for (Step step : done) {
                undo(step, e);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.newDirectoryStream(aside)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(aside);
    }

    private @Nullable Path copy(Path target) throws IOException {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                ? Files.copy(target, aside.resolve(steps.size() + ".old"), LinkOption.NOFOLLOW_LINKS)
                : null;
    }

    private void apply(Path target, @Nullable Path content) throws IOException {
        if (content == null) {
            Files.deleteIfExists(target);
            deleteEmptyFolders(target);
        } else {
            Files.createDirectories(Objects.requireNonNull(target.getParent(), "a file below the root has a folder"));
            mover.move(content, target);
        }
    }

    private void undo(Step step, IOException cause) {
        try {
            apply(step.target(), step.old());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void deleteEmptyFolders(Path target) throws IOException {
        for (Path folder = target.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (var rest = Files.newDirectoryStream(folder)) {
                if (rest.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    /** In one step wherever the disk can do that. */
    static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException noAtomicMove) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
