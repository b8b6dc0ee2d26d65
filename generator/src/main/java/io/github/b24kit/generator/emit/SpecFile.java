package io.github.b24kit.generator.emit;

import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.List;

/** The name of a spec file below the root of its spec: equal on every machine, wherever the spec lies. */
final class SpecFile {
    private static final String IMPORTED = "/imported";
    private static final List<String> FOLDERS = List.of("/methods/", "/types/", "/errors/");

    private SpecFile() {}

    static String of(SourceLocation location) {
        String file = "/" + location.file().replace('\\', '/');
        int start = FOLDERS.stream().mapToInt(file::lastIndexOf).max().orElse(-1);
        if (start < 0) {
            return file.substring(file.lastIndexOf('/') + 1);
        }
        boolean imported = file.startsWith(IMPORTED, start - IMPORTED.length());
        return file.substring(start + 1 - (imported ? IMPORTED.length() : 0));
    }
}
