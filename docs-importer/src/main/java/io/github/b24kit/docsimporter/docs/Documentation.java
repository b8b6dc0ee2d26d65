package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.PageFinding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the documentation on disk. Their paths have slashes and begin at the folder that holds {@code api-reference}, wherever below
 * it one begins to read; outside of such a folder they begin at what was given.
 */
public final class Documentation {
    private static final String REFERENCE = "api-reference";
    private static final long LARGEST = 4L << 20;

    private final Path root;
    private final boolean whole;
    private final List<String> pages;
    private final List<PageFinding> findings;

    /** Few files are included by many pages. */
    private final Map<String, Optional<String>> fragments = new ConcurrentHashMap<>();

    private Documentation(Path root, boolean whole, PageFinder found) {
        this.root = root;
        this.whole = whole;
        this.pages = found.pages();
        this.findings = found.findings();
    }

    /**
     * The pages in a checkout, in a folder of it, or a single one.
     *
     * @throws DocumentationException if there is no page; the message says why and what to do
     */
    public static Documentation at(Path given) throws DocumentationException {
        Path start = given.toAbsolutePath().normalize();
        if (!Files.exists(start)) {
            throw new DocumentationException(given + " does not exist" + PageFinder.WHAT_TO_GIVE);
        }
        if (!Files.isReadable(start)) {
            throw new DocumentationException(given + " cannot be read. Check its permissions.");
        }
        Path root = root(start);
        PageFinder found = PageFinder.find(start, root);
        if (found.pages().isEmpty()) {
            String why = Files.isDirectory(start) ? " holds no page" : " is no page";
            throw new DocumentationException(given + why + PageFinder.WHAT_TO_GIVE);
        }
        return new Documentation(root, root.equals(start) && Files.isDirectory(root.resolve(REFERENCE)), found);
    }

    private static Path root(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(REFERENCE))) {
                return folder;
            }
        }
        Path parent = start.getParent();
        return Files.isDirectory(start) || parent == null ? start : parent;
    }

    /** The folder at which the paths of pages begin. */
    public Path folder() {
        return root;
    }

    /** Whether these are all pages, and not those of a folder or a single one. */
    public boolean isWhole() {
        return whole;
    }

    /** The paths of the pages, sorted. */
    public List<String> pages() {
        return pages;
    }

    /** What could not be looked into. */
    List<PageFinding> findings() {
        return findings;
    }

    /**
     * The text of a page.
     *
     * @throws IOException if it has none; the message says why
     */
    public String read(String path) throws IOException {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is no file");
        }
        if (!Files.isReadable(file)) {
            throw new IOException("its permissions forbid it");
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("it is a link that leads out of the documentation");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("it has more than " + (LARGEST >> 20) + " MB");
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IOException("it is not text");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The text of a file that pages include; null if it has none. */
    @Nullable
    String fragment(String path) {
        return fragments.computeIfAbsent(path, this::readIfThere).orElse(null);
    }

    private Optional<String> readIfThere(String path) {
        try {
            return Optional.of(read(path));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty(); // where it is included there is a finding
        }
    }
}
