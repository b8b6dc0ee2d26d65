package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a spec gave.
 *
 * @param api the model; null when one finding is an error
 * @param findings everything there is to say, by location
 * @param places where the spec says what, for those who speak of the model
 */
public record SpecResult(@Nullable Api api, List<Finding> findings, Places places) {
    public SpecResult {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
