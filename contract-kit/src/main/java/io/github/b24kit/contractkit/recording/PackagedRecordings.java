package io.github.b24kit.contractkit.recording;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;

/** Finds recordings on a class path by their marker: class paths cannot be listed, but folders and jars with a known file can. */
final class PackagedRecordings {
    private static final String MARKER = "META-INF/bitrix24/recordings.properties";
    private static final String FORMAT = "1";

    private final ClassLoader loader;

    PackagedRecordings(ClassLoader loader) {
        this.loader = loader;
    }

    void addTo(RecordingLoader recordings) {
        List<URL> markers = markers();
        if (markers.isEmpty()) {
            recordings.problems.aboutFile(
                    "class path", "recordings-exist", "has no " + MARKER, "Add the artifact bitrix24-recordings.");
        }
        for (URL marker : markers) {
            try {
                add(marker, recordings);
            } catch (IOException | URISyntaxException | IllegalArgumentException unreadable) {
                recordings.problems.aboutFile(
                        marker.toString(),
                        "recordings-exist",
                        "cannot be read",
                        "Put the jar on the class path as a file of its own.");
            }
        }
    }

    private List<URL> markers() {
        try {
            Enumeration<URL> found = loader.getResources(MARKER);
            return Collections.list(found).stream()
                    .sorted(Comparator.comparing(URL::toString))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void add(URL marker, RecordingLoader recordings) throws IOException, URISyntaxException {
        if (marker.getProtocol().equals("file")) {
            Path file = Path.of(marker.toURI());
            checkFormat(marker, recordings);
            Path folder = file.resolveSibling("recordings");
            recordings.add(folder, folder.toString());
        } else if (marker.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            checkFormat(marker, recordings);
            URI jar = connection.getJarFileURL().toURI();
            // A file system of our own: the one behind "jar:" addresses is shared by everybody in the JVM.
            try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar))) {
                recordings.add(
                        inside.getPath("META-INF/bitrix24/recordings"),
                        Path.of(jar) + "!/META-INF/bitrix24/recordings");
            }
        } else {
            throw new IOException("neither a folder nor a jar");
        }
    }

    private static void checkFormat(URL marker, RecordingLoader recordings) throws IOException {
        Properties properties = new Properties();
        var connection = marker.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            properties.load(in);
        }
        if (!FORMAT.equals(properties.getProperty("format"))) {
            recordings.problems.aboutFile(
                    marker.toString(),
                    "recordings-format-is-known",
                    "does not say format=" + FORMAT,
                    "Use versions of bitrix24-recordings and bitrix24-contract-kit that belong together.");
        }
    }
}
