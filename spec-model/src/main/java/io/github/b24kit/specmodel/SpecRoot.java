package io.github.b24kit.specmodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * A place where spec files lie.
 *
 * @param path a jar or class folder that carries {@value #MARKER}, its files below {@value #PACKAGED_FOLDER}; or a plain
 *     folder with {@code methods/}, {@code types/}, {@code errors/}, {@code imported/} and {@code naming.yaml}
 * @param layer whose files they are
 */
public record SpecRoot(Path path, Layer layer) {
    /** Marks a jar or class folder that holds a spec. */
    public static final String MARKER = "META-INF/bitrix24/spec.properties";

    /** Where the files of a marked root lie. */
    public static final String PACKAGED_FOLDER = "META-INF/bitrix24/spec/";

    /** Whose files they are; the user's correct the packaged ones. */
    public enum Layer {
        PACKAGED,
        USER
    }

    /**
     * Every packaged spec on a class path, sorted by path.
     *
     * @throws UncheckedIOException when the class path cannot be read
     * @throws IllegalArgumentException when a spec lies neither in a folder nor in a jar file
     */
    public static List<SpecRoot> onClassPath(ClassLoader loader) {
        TreeSet<Path> paths = new TreeSet<>();
        try {
            for (URL marker : Collections.list(loader.getResources(MARKER))) {
                paths.add(rootOf(marker));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths.stream().map(path -> new SpecRoot(path, Layer.PACKAGED)).toList();
    }

    private static Path rootOf(URL marker) {
        String text = marker.toString();
        String root = text.substring(0, text.length() - MARKER.length());
        boolean jar = root.startsWith("jar:") && root.endsWith("!/");
        try {
            return Path.of(new URI(jar ? root.substring("jar:".length(), root.length() - "!/".length()) : root));
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw new IllegalArgumentException("a spec lies neither in a folder nor in a jar file: " + root, e);
        }
    }
}
