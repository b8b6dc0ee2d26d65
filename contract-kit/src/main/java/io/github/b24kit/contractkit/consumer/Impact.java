package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.contractkit.compare.finding.Severity;
import java.util.List;

/**
 * What a finding does to code that was looked at.
 *
 * @param callForYou as {@code call}, but none where the code provably does not use what changed
 * @param readForYou as {@code read}, but none where the code provably does not use what changed
 * @param usage how the code uses what changed
 * @param places where it is used; or where something is done that hides what is used
 * @param reason why nobody can tell; empty where one can
 */
public record Impact(Severity callForYou, Severity readForYou, Usage usage, List<CodePlace> places, String reason) {
    /** Whether code uses what changed. */
    public enum Usage {
        USED,
        UNUSED,
        UNKNOWN
    }

    public Impact {
        places = List.copyOf(places);
    }

    /** The worse of both severities. */
    public Severity worst() {
        return callForYou.isWorseThan(readForYou) ? callForYou : readForYou;
    }
}
