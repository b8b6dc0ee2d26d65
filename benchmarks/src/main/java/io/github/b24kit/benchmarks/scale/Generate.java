package io.github.b24kit.benchmarks.scale;

import io.github.b24kit.generator.Fingerprint;
import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.generator.GeneratorResult;
import io.github.b24kit.generator.output.Changes;
import io.github.b24kit.generator.output.OutputFolder;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code bitrix24:generate} does, without Maven around it. */
public final class Generate {
    static final String PACKAGE = "io.github.b24kit.client";
    static final String UNCHANGED = "nothing to generate";

    private Generate() {}

    /** The specification, a file with the names of the methods to take (all, where it is empty), the folder to write. */
    public static void main(String[] args) throws IOException {
        List<SpecRoot> roots = List.of(new SpecRoot(Path.of(args[0]), SpecRoot.Layer.PACKAGED));
        MethodFilter methods = new MethodFilter(Files.readAllLines(Path.of(args[1])));
        GeneratorOptions options = new GeneratorOptions(PACKAGE);
        Path out = Path.of(args[2]);
        String fingerprint =
                Fingerprint.of(roots, methods, options).orElseThrow().text();
        if (OutputFolder.unchanged(out, fingerprint).isPresent()) {
            System.out.println(UNCHANGED);
            return;
        }
        SpecResult spec = SpecReader.read(roots, methods);
        Api api = spec.api();
        if (api == null) {
            throw new IllegalStateException(FindingPrinter.print(spec.findings()));
        }
        GeneratorResult result = Generator.generate(api, options);
        if (result.files().isEmpty()) {
            throw new IllegalStateException(FindingPrinter.print(result.findings()));
        }
        Changes changes = OutputFolder.write(out, result.files(), fingerprint);
        System.out.println(changes.written().size() + " files written");
    }
}
