package io.github.b24kit.docsimporter.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which commit of the documentation lies in a folder, as Git's own files beside the pages tell. */
public final class DocsCommit {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");
    private static final Pattern GIVEN = Pattern.compile("[0-9a-f]{7,64}");
    private static final String REFERENCE = "ref: ";
    private static final int SHORT = 8;

    private DocsCommit() {}

    /** Whether a text can be the name of a commit, cut short or not. */
    public static boolean isCommit(String text) {
        return GIVEN.matcher(text).matches();
    }

    /** The commit, cut short as entries have it; empty where Git does not tell. */
    public static Optional<String> of(Path folder) {
        Path git = folder.resolve(".git");
        try {
            String head = Files.readString(git.resolve("HEAD")).strip();
            String hash = head.startsWith(REFERENCE) ? branch(git, head.substring(REFERENCE.length())) : head;
            return HASH.matcher(hash).matches() ? Optional.of(hash.substring(0, SHORT)) : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String branch(Path git, String name) throws IOException {
        Path loose = git.resolve(name).normalize();
        if (loose.startsWith(git) && Files.isRegularFile(loose)) {
            return Files.readString(loose).strip();
        }
        return Files.readString(git.resolve("packed-refs"))
                .lines()
                .filter(line -> line.endsWith(" " + name))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse("");
    }
}
