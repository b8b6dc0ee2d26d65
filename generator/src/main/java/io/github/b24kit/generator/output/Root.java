package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The folder below which files are written, and the refusal of everything that would lead out of it. */
record Root(Path path) {
    static Root of(Path folder) {
        return new Root(folder.toAbsolutePath().normalize());
    }

    /** The disk would refuse too, but in words that send the reader looking for permissions. */
    void demandFolder() throws RefusedOutputException {
        Path present = path;
        while (present != null && !Files.exists(present, LinkOption.NOFOLLOW_LINKS)) {
            present = present.getParent();
        }
        if (present != null && !Files.isDirectory(present)) {
            throw new RefusedOutputException(
                    present + " is no folder. Move it away, or name another folder to generate into.");
        }
    }

    /** The files by path, refused if two of them would be one. */
    static SortedMap<String, byte[]> contents(List<OutputFile> files) throws RefusedOutputException {
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
    Path target(String file) throws RefusedOutputException {
        Path target = path.resolve(file);
        for (Path folder = target.getParent(); folder != null && !folder.equals(path); folder = folder.getParent()) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedOutputException(
                        folder + " is not a folder (a file or a link), but " + file + " has to be generated below it.");
            }
        }
        return target;
    }

    /** What the file holds; null where there is none. */
    static byte @Nullable [] present(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedOutputException(target + " is a folder or a link where a file has to be generated.");
        }
        return Files.readAllBytes(target);
    }
}
