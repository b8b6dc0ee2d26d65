package io.github.b24kit.generator;

import io.github.b24kit.generator.emit.ApiEmitter;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.generator.text.MethodsText;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From the resolved model to files, all in memory: equal input gives equal bytes on every machine. */
public final class Generator {
    private Generator() {}

    /** Generates the client of an API, or nothing when one finding is an error. */
    public static GeneratorResult generate(Api api, GeneratorOptions options) {
        Api sorted = sorted(api);
        Findings findings = new Findings();
        ApiNames names = new ApiNames(sorted, options.packageName(), findings);
        if (findings.hasErrors()) {
            return new GeneratorResult(List.of(), findings.sorted());
        }
        List<OutputFile> files = new ArrayList<>(new ApiEmitter(sorted, names, findings).emit());
        files.add(new MethodsText(names).emit());
        files.sort(Comparator.comparing(OutputFile::path));
        return new GeneratorResult(findings.hasErrors() ? List.of() : files, findings.sorted());
    }

    /** Names that meet are told apart by order, so the order is ours and not that of whoever built the model. */
    private static Api sorted(Api api) {
        List<Operation> operations = api.operations().stream()
                .sorted(Comparator.comparing(Operation::method).thenComparing(Operation::api))
                .toList();
        return new Api(operations, api.types(), api.commonErrors(), api.naming());
    }
}
