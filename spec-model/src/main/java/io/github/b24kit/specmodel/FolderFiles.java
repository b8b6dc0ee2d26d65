package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The spec files of a folder. What looks like one and cannot be read as one is told, never passed over. */
final class FolderFiles {
    private static final Pattern ENTRY = Pattern.compile("^(format|method):", Pattern.MULTILINE);
    private static final int BEGINNING = 4096;
    private static final String BUILD_OUTPUT = "target";

    private final Path base;
    private final Findings findings;
    private final List<Path> files = new ArrayList<>();

    FolderFiles(Path base, Findings findings) {
        this.base = base;
        this.findings = findings;
    }

    /** Regular files with the name of a YAML file, in the order of the file system. */
    List<Path> list() throws IOException {
        try (Stream<Path> children = Files.list(base)) {
            for (Path child : children.sorted().toList()) {
                child(child);
            }
        }
        return files;
    }

    private void child(Path child) throws IOException {
        String name = String.valueOf(child.getFileName());
        boolean folder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
        if (FilePlace.FOLDERS.contains(name) && !Files.isDirectory(child)) {
            report(child, "this must be a folder", "the files belong into it");
        } else if (FilePlace.FOLDERS.contains(name) || !folder || FilePlace.isYaml(name)) {
            Files.walkFileTree(child, new Visitor());
        } else if (!name.startsWith(".") && !name.equals(BUILD_OUTPUT)) {
            otherFolder(child, Nearest.hint(name, FilePlace.FOLDERS));
        }
    }

    /** A root may hold other folders too, but none with entries that would be missed. */
    private void otherFolder(Path folder, @Nullable String nearest) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean yaml = FilePlace.isYaml(String.valueOf(file.getFileName()));
                if (yaml && attributes.isRegularFile() && (nearest != null || isEntry(file))) {
                    String message = "a folder with entries that is not read; the first is "
                            + Quoted.of(SpecFiles.slashed(folder.relativize(file)));
                    report(folder, message, nearest);
                    return FileVisitResult.TERMINATE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // nothing of ours
            }
        });
    }

    private static boolean isEntry(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return ENTRY.matcher(text).find();
        } catch (IOException e) {
            return false;
        }
    }

    private void report(Path place, String message, @Nullable String hint) {
        SourceText file = SourceText.unread(SpecFiles.slashed(place));
        findings.error(ReadingRule.FILE_HAS_PLACE, file.whole(), message, hint);
    }

    /** Visits a part of the spec; links are not followed, since they may lead anywhere. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (FilePlace.isYaml(String.valueOf(folder.getFileName()))) {
                report(folder, "a folder with the name of a file", "rename it");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean yaml = FilePlace.isYaml(String.valueOf(file.getFileName()));
            if (attributes.isSymbolicLink() && (yaml || Files.isDirectory(file))) {
                report(file, "a link to another place", "put what it points to here");
            } else if (yaml && attributes.isOther()) {
                report(file, "this is no regular file", "remove it");
            } else if (yaml && attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            SourceText source = SourceText.unread(SpecFiles.slashed(file));
            findings.error(ReadingRule.ROOT_IS_READABLE, source.whole(), SpecFiles.unreadable(e), null);
            return FileVisitResult.CONTINUE;
        }
    }
}
