package io.github.b24kit.generator.emit;

import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.List;

/** The name of a spec file below the root of its spec: equal on every machine, wherever the spec lies. */
final class SpecFile {
    private static final List<String> FOLDERS = List.of("/methods/", "/imported/", "/types/", "/errors/");

    private SpecFile() {}

    static String of(SourceLocation location) {
        String file = "/" + location.file().replace('\\', '/');
        int start = FOLDERS.stream().mapToInt(file::lastIndexOf).max().orElse(-1);
        return start < 0 ? file.substring(file.lastIndexOf('/') + 1) : file.substring(start + 1);
    }
}
