package io.github.b24kit.contractkit.compare;

import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Specs to compare. */
final class Specs {
    /** When the newer spec of a test holds. */
    static final LocalDate DAY = LocalDate.of(2026, 8, 21);

    private Specs() {}

    static Side packaged() {
        return read(SpecRoot.onClassPath(Specs.class.getClassLoader()));
    }

    /** A small spec that uses every key of the language. */
    static Side wholeLanguage() {
        return read(List.of(new SpecRoot(Path.of("src/test/resources/whole-language"), SpecRoot.Layer.PACKAGED)));
    }

    /** A spec of some files, written into a folder. */
    static Side of(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return read(List.of(new SpecRoot(folder, SpecRoot.Layer.PACKAGED)));
    }

    private static Side read(List<SpecRoot> roots) {
        SpecResult result = SpecReader.read(roots, MethodFilter.ALL);
        if (result.api() == null) {
            throw new AssertionError("the spec of the test is wrong: " + result.findings());
        }
        return new Side(result.api(), result.places());
    }
}
