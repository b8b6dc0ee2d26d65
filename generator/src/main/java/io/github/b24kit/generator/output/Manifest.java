package io.github.b24kit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of files in a folder that generation made, and therefore may overwrite and delete. */
final class Manifest {
    static final String NAME = ".bitrix24-manifest";

    private static final String HEADER = "# Files generated here. Only these are overwritten or deleted.\n";

    private Manifest() {}

    /** Paths of earlier runs; a line that could lead out of the folder is refused. */
    static SortedSet<String> read(Path folder) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return paths;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!RelativePath.isSafe(line)) {
                throw new RefusedOutputException("Manifest " + file + " has a line that is no path inside the folder."
                        + " Delete the folder and generate again.");
            }
            paths.add(line);
        }
        return paths;
    }

    static String text(Collection<String> paths) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String path : new TreeSet<>(paths)) {
            text.append(path).append('\n');
        }
        return text.toString();
    }
}
