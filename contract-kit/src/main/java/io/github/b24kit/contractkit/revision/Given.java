package io.github.b24kit.contractkit.revision;

import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What somebody gave as one side of a comparison. What it is, is seen from what lies there, never from its name. */
public sealed interface Given {
    String WHAT_TO_GIVE = " Give a folder with a spec, a jar with a packaged spec, coordinates such as"
            + " io.github.b24kit:bitrix24-spec:0.1.0, or a folder with pages of the documentation.";

    /** A folder or jar with a spec. */
    record SpecFiles(Path path) implements Given {}

    /** A folder with pages of the documentation. */
    record Pages(Path path) implements Given {}

    /** A jar of a Maven repository. */
    record Coordinates(String group, String artifact, String version) implements Given {}

    /**
     * Looks at what was given.
     *
     * @throws RevisionException if it is nothing that can be compared
     */
    static Given of(String text) throws RevisionException {
        String given = text.strip();
        if (given.isEmpty()) {
            throw new RevisionException("nothing is given." + WHAT_TO_GIVE);
        }
        Path path = path(given);
        if (path != null && Files.exists(path)) {
            return Files.isDirectory(path) ? Folder.look(path) : file(path);
        }
        String[] parts = given.split(":", -1);
        if (parts.length == 3
                && Stream.of(parts)
                        .allMatch(part -> Parts.COORDINATE.matcher(part).matches())) {
            return new Coordinates(parts[0], parts[1], parts[2]);
        }
        throw new RevisionException(Quoted.of(given) + " does not exist." + WHAT_TO_GIVE);
    }

    private static @Nullable Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Given file(Path file) throws RevisionException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            if (jar.getEntry(SpecRoot.MARKER) == null) {
                throw new RevisionException(
                        "the jar " + file + " holds no spec, since it has no " + SpecRoot.MARKER + "." + WHAT_TO_GIVE);
            }
            return new SpecFiles(file);
        } catch (IOException e) {
            throw new RevisionException(file + " is a file, and no jar that can be read." + WHAT_TO_GIVE, e);
        }
    }

    /** The form of a part of coordinates. */
    final class Parts {
        private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_.-]+");

        private Parts() {}
    }

    /** Tells folders with specs from folders with pages. */
    final class Folder {
        private static final List<String> OF_SPECS = List.of("methods", "types", "errors", "imported");
        private static final String OF_PAGES = "api-reference";

        private Folder() {}

        private static Given look(Path folder) throws RevisionException {
            try {
                boolean spec = isSpec(folder);
                boolean pages = Files.isDirectory(folder.resolve(OF_PAGES)) || (!spec && hasFile(folder, ".md"));
                if (spec && pages) {
                    throw new RevisionException(folder + " holds both, entries of a spec and pages below " + OF_PAGES
                            + ". Give the folder of one of them.");
                }
                if (!spec && !pages) {
                    throw new RevisionException(folder + " holds neither entries of a spec nor pages." + WHAT_TO_GIVE);
                }
                return spec ? new SpecFiles(folder) : new Pages(folder);
            } catch (IOException | UncheckedIOException e) {
                throw new RevisionException(folder + " cannot be read: " + e + ". Check its permissions.", e);
            }
        }

        private static boolean isSpec(Path folder) throws IOException {
            if (Files.isRegularFile(folder.resolve(SpecRoot.MARKER))) {
                return true;
            }
            for (String name : OF_SPECS) {
                Path inside = folder.resolve(name);
                if (Files.isDirectory(inside) && hasFile(inside, ".yaml")) {
                    return true;
                }
            }
            return false;
        }

        private static boolean hasFile(Path folder, String ending) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.anyMatch(file -> file.toString().endsWith(ending) && Files.isRegularFile(file));
            }
        }
    }
}
