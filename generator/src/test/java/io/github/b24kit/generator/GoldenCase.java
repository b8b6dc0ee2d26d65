package io.github.b24kit.generator;

import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder below {@code src/test/golden}: the smallest spec that shows the feature it is named after, and the files it becomes. The case
 * without a spec shows five methods of the packaged one; the sample generates and compiles all of it.
 */
record GoldenCase(Path folder) {
    private static final Path ROOT = Path.of("src/test/golden");

    private static final MethodFilter FIVE = new MethodFilter(List.of(
            "crm.item.payment.delete",
            "crm.item.payment.get",
            "sale.payment.update",
            "sale.paysystem.pay.payment",
            "sale.paysystem.settings.invoice.get"));

    static Stream<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(GoldenCase::new).toList().stream();
        }
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** Java that uses the generated classes and throws what it finds wrong; absent where the feature is words only. */
    Path check() {
        return folder.resolve("check/Check.java");
    }

    Api api() {
        Path spec = folder.resolve("spec");
        return Files.isDirectory(spec)
                ? read(List.of(new SpecRoot(spec, SpecRoot.Layer.USER)))
                : read(SpecRoot.onClassPath(GoldenCase.class.getClassLoader()), FIVE);
    }

    GeneratorResult generate() {
        return Generator.generate(api(), new GeneratorOptions("com.acme.b24"));
    }

    static Api read(List<SpecRoot> roots) {
        return read(roots, MethodFilter.ALL);
    }

    private static Api read(List<SpecRoot> roots, MethodFilter filter) {
        SpecResult result = SpecReader.read(roots, filter);
        return Objects.requireNonNull(result.api(), () -> "spec with errors: " + result.findings());
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
