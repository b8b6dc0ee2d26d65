package io.github.b24kit.generator;

import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.finding.Finding;
import java.util.List;

/**
 * What generation made of an API.
 *
 * @param files sorted by path; empty when one finding is an error
 * @param findings what there is to say about names and sizes
 */
public record GeneratorResult(List<OutputFile> files, List<Finding> findings) {
    public GeneratorResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** Whether an error kept everything from being generated. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(each -> each.severity() == Finding.Severity.ERROR);
    }
}
