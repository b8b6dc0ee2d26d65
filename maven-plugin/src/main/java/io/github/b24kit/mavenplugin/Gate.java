package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.specmodel.finding.Quoted;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which changes end a build. */
enum Gate {
    BREAKING(Severity.BREAKING),
    DANGEROUS(Severity.DANGEROUS),
    NEVER(null);

    private final @Nullable Severity least;

    Gate(@Nullable Severity least) {
        this.least = least;
    }

    static Gate of(String failOn) throws RevisionException {
        return Stream.of(values())
                .filter(gate -> gate.word().equals(failOn))
                .findFirst()
                .orElseThrow(() -> new RevisionException(
                        "bitrix24.failOn is " + Quoted.of(failOn) + ", but it can be breaking, dangerous or never."));
    }

    boolean stops(Severity worst) {
        return least != null && worst.compareTo(least) >= 0;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
