package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonReadException;
import io.github.b24kit.contractkit.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one folder of recordings: {@code <method>/<id>.json} and {@code deviations.json}. The folder may lie inside a jar. Links
 * are refused rather than followed, so nothing outside the folder is ever read.
 */
final class RecordingFolder {
    static final String DEVIATIONS = "deviations.json";

    /** Folders that stand beside the methods' folders and hold no recordings. */
    private static final Set<String> OTHER_FOLDERS = Set.of("schema", "marker", "src", "target", "private");

    /** An answer of a portal is cut into pages; a file beyond this is not one. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Path root;
    private final String shown;
    private final Problems problems;

    /** @param shown how people call this folder */
    RecordingFolder(Path root, String shown, Problems problems) {
        this.root = root;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * One file.
     *
     * @param file as people call it
     * @param folder name of the folder it stands in, empty at top level
     * @param name its own name
     * @param text what it holds
     */
    record Content(String file, String folder, String name, String text) {}

    /** All JSON files in the order of their paths; files that must not be read are reported and left out. */
    List<Content> read() {
        if (!Files.isDirectory(root)) {
            problems.aboutFile(
                    shown, "recordings-exist", "is no folder", "Give the folder that holds <method>/<id>.json.");
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !path.equals(root))
                    .map(root::relativize)
                    .filter(path -> !OTHER_FOLDERS.contains(path.getName(0).toString()))
                    .sorted()
                    .flatMap(path -> Stream.ofNullable(content(path)))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.aboutFile(shown, "recordings-exist", "cannot be listed", "Check that it may be read.");
            return List.of();
        }
    }

    private @Nullable Content content(Path relative) {
        Path path = root.resolve(relative);
        String name = relative.getFileName().toString();
        String file = shown + "/" + relative.toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
            problems.aboutFile(file, "recording-is-a-file", "is a symbolic link", "Put the file itself here.");
            return null;
        }
        if (!name.endsWith(".json") || !Files.isRegularFile(path)) {
            return null;
        }
        if (relative.getNameCount() > 2 || (relative.getNameCount() == 1 && !name.equals(DEVIATIONS))) {
            problems.aboutFile(
                    file,
                    "recording-is-in-place",
                    "stands where no recording is read",
                    "Move it to <method>/<id>.json.");
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.aboutFile(
                        file,
                        "recording-is-small",
                        "is bigger than " + MAX_BYTES + " bytes",
                        "Record a smaller answer.");
                return null;
            }
            Path folder = relative.getParent();
            return new Content(file, folder == null ? "" : folder.toString(), name, JsonReader.decode(bytes));
        } catch (JsonReadException notUtf8) {
            problems.aboutFile(file, "recording-is-json", notUtf8.reason(), "Write strict JSON in UTF-8.");
            return null;
        } catch (IOException unreadable) {
            problems.aboutFile(file, "recording-is-a-file", "cannot be read", "Check that it may be read.");
            return null;
        }
    }
}
