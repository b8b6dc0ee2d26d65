package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.entry.EntryLayer;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Lists and reads the YAML files of spec roots, in the order of their paths. */
final class SpecFiles {
    private static final int MAX_BYTES = 1 << 20;

    private final Findings findings;

    SpecFiles(Findings findings) {
        this.findings = findings;
    }

    List<SpecFile> read(SpecRoot root) {
        EntryLayer layer = root.layer() == SpecRoot.Layer.USER ? EntryLayer.USER_AUTHORED : EntryLayer.AUTHORED;
        try {
            if (Files.isDirectory(root.path())) {
                return folder(root.path(), layer);
            }
            if (Files.isRegularFile(root.path())) {
                return jar(root.path(), layer);
            }
            String message = "no folder and no jar file is here";
            findings.error(
                    ReadingRule.ROOT_IS_READABLE, unread(root.path().toString()).whole(), message, null);
        } catch (IOException e) {
            unreadable(root.path().toString(), e);
        }
        return List.of();
    }

    private List<SpecFile> folder(Path root, EntryLayer layer) throws IOException {
        Path base = root;
        Path marker = root.resolve(SpecRoot.MARKER);
        if (Files.isRegularFile(marker)) {
            checkFormat(slashed(marker), Files.readString(marker));
            base = root.resolve(SpecRoot.PACKAGED_FOLDER);
        }
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        List<SpecFile> files = new ArrayList<>();
        for (Path file : new FolderFiles(base, findings).list()) {
            try (InputStream in = Files.newInputStream(file)) {
                add(files, slashed(file), slashed(base.relativize(file)), layer, in);
            } catch (IOException e) {
                unreadable(slashed(file), e);
            }
        }
        return sorted(files);
    }

    private List<SpecFile> jar(Path jar, EntryLayer layer) throws IOException {
        String prefix = jar.getFileName() + "!/";
        List<SpecFile> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry marker = zip.getEntry(SpecRoot.MARKER);
            if (marker == null) {
                String message = "the jar has no " + SpecRoot.MARKER;
                findings.error(
                        ReadingRule.ROOT_IS_READABLE, unread(jar.toString()).whole(), message, "is it a spec?");
                return List.of();
            }
            try (InputStream in = zip.getInputStream(marker)) {
                checkFormat(prefix + SpecRoot.MARKER, new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
            }
            for (ZipEntry entry : zip.stream().filter(SpecFiles::isYaml).toList()) {
                String path = entry.getName().substring(SpecRoot.PACKAGED_FOLDER.length());
                try (InputStream in = zip.getInputStream(entry)) {
                    add(files, prefix + entry.getName(), path, layer, in);
                }
            }
        }
        return sorted(files);
    }

    private void checkFormat(String name, String marker) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(marker));
        } catch (IllegalArgumentException e) {
            findings.error(ReadingRule.ROOT_IS_READABLE, unread(name).whole(), "no properties can be read here", null);
            return;
        }
        @Nullable String format = properties.getProperty("format");
        if (!"1".equals(format)) {
            String message = "the spec has format " + format + ", this version reads format 1";
            findings.error(
                    ReadingRule.ROOT_IS_READABLE, unread(name).whole(), message, "use versions that belong together");
        }
    }

    private static boolean isYaml(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && name.startsWith(SpecRoot.PACKAGED_FOLDER) && FilePlace.isYaml(name);
    }

    private void unreadable(String name, IOException e) {
        findings.error(ReadingRule.ROOT_IS_READABLE, unread(name).whole(), unreadable(e), null);
    }

    /** The kind of trouble, without words of the system that may be in any language. */
    static String unreadable(IOException e) {
        return "cannot be read: " + e.getClass().getSimpleName();
    }

    private void add(List<SpecFile> files, String name, String path, EntryLayer layer, InputStream in)
            throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            String message = String.format(Locale.ROOT, "the file is larger than %d bytes", MAX_BYTES);
            findings.error(ReadingRule.FILE_WITHIN_LIMITS, unread(name).whole(), message, "split it");
        } else {
            String text = new String(bytes, StandardCharsets.UTF_8);
            files.add(new SpecFile(name, path, layerOf(path, layer), text));
        }
    }

    static EntryLayer layerOf(String path, EntryLayer authored) {
        return path.startsWith(FilePlace.IMPORTED) ? authored.imported() : authored;
    }

    private static List<SpecFile> sorted(List<SpecFile> files) {
        return files.stream().sorted(Comparator.comparing(SpecFile::path)).toList();
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static SourceText unread(String name) {
        return SourceText.unread(name);
    }
}
