package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The list of files in a folder that generation made, and therefore may overwrite and delete.
 *
 * @param state of the whole output, where it was told what it is made of
 */
record Manifest(SortedSet<String> paths, @Nullable String state) {
    static final String NAME = ".bitrix24-manifest";

    private static final String HEADER = "# Files generated here. Only these are overwritten or deleted.\n";
    private static final String STATE = "# State: ";

    Manifest {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    /** Paths of earlier runs; a line that could lead out of the folder is refused. */
    static Manifest read(Path folder) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(paths, null);
        }
        String state = null;
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            if (line.startsWith(STATE)) {
                state = line.substring(STATE.length());
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!RelativePath.isSafe(line)) {
                throw new RefusedOutputException("Manifest " + file + " has a line that is no path inside the folder."
                        + " Delete the folder and generate again.");
            }
            paths.add(line);
        }
        return new Manifest(paths, state);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        if (state != null) {
            text.append(STATE).append(state).append('\n');
        }
        for (String path : paths) {
            text.append(path).append('\n');
        }
        return text.toString();
    }
}
