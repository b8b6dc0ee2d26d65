package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.PageFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Looks for pages below a folder; links to pages are followed, those to folders are told, hidden folders are left alone. */
final class PageFinder extends SimpleFileVisitor<Path> {
    static final String WHAT_TO_GIVE =
            ". Give a checkout of the documentation, a folder of it, or a page: a file that ends in .md.";

    private final Path start;
    private final Path root;
    private final List<String> pages = new ArrayList<>();
    private final List<PageFinding> findings = new ArrayList<>();

    private PageFinder(Path start, Path root) {
        this.start = start;
        this.root = root;
    }

    static PageFinder find(Path start, Path root) {
        PageFinder finder = new PageFinder(start, root);
        try {
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the visitor reports failures and goes on
        }
        Collections.sort(finder.pages);
        return finder;
    }

    List<String> pages() {
        return pages;
    }

    List<PageFinding> findings() {
        return findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(start)) {
            return FileVisitResult.CONTINUE;
        }
        boolean hidden = folder.getFileName().toString().startsWith(".");
        boolean linked = Files.isSymbolicLink(folder);
        if (linked && !hidden) {
            findings.add(
                    new PageFinding(PageFinding.Kind.UNREADABLE_PAGE, name(folder), 1, 0, "it is a link to a folder"));
        }
        return hidden || linked ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.getFileName().toString().endsWith(".md")) {
            pages.add(name(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        findings.add(new PageFinding(PageFinding.Kind.UNREADABLE_PAGE, name(file), 1, 0, why(failure)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    private static String why(IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            return "it is a link to a folder around it";
        }
        return failure instanceof AccessDeniedException ? "its permissions forbid it" : failure.toString();
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
