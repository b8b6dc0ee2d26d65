package io.github.b24kit.contracttests.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks through all files of a folder. */
final class CanarySearch extends SimpleFileVisitor<Path> {
    /** What the compiler writes holds the sources' own words; the rest are copies of sources. */
    private static final Set<String> NOT_WRITTEN_BY_TESTS =
            Set.of("classes", "test-classes", "maven-status", "bite", "local-repo", "invoker");

    private final List<String> spellings = Canary.spellings();
    private final List<String> found = new ArrayList<>();
    private int files;

    static CanarySearch in(Path folder) throws IOException {
        CanarySearch search = new CanarySearch();
        Files.walkFileTree(folder, search);
        return search;
    }

    /** Each file with a canary, and how the canary is written there. */
    List<String> found() {
        return found;
    }

    int files() {
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return NOT_WRITTEN_BY_TESTS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        // What a link leads to is searched where it lies.
        if (attributes.isRegularFile() && !file.toString().endsWith(".jar")) {
            files++;
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String spelling : spellings) {
                if (text.contains(spelling)) {
                    found.add(file + " holds " + spelling);
                }
            }
        }
        return FileVisitResult.CONTINUE;
    }
}
