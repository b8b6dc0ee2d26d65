package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.specmodel.finding.Quoted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which changes end a build.
 *
 * @param words as it was given
 * @param least the least severity that does; null for none
 * @param without causes of changes that do not, however severe
 */
record Gate(String words, @Nullable Severity least, Set<Cause> without) {
    /** Reads such as {@code breaking} or {@code dangerous,!first-documented}. */
    static Gate of(String failOn) throws RevisionException {
        List<String> levels = new ArrayList<>();
        Set<Cause> without = EnumSet.noneOf(Cause.class);
        for (String part : failOn.split(",", -1)) {
            String word = part.strip();
            if (word.startsWith("!")) {
                without.add(cause(failOn, word.substring(1)));
            } else {
                levels.add(word);
            }
        }
        if (levels.size() != 1) {
            throw unknown(failOn);
        }
        Severity least = switch (levels.get(0)) {
            case "breaking" -> Severity.BREAKING;
            case "dangerous" -> Severity.DANGEROUS;
            case "never" -> null;
            default -> throw unknown(failOn);
        };
        return new Gate(failOn, least, without);
    }

    private static Cause cause(String failOn, String word) throws RevisionException {
        return Stream.of(Cause.values())
                .filter(cause -> cause.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(failOn));
    }

    private static RevisionException unknown(String failOn) {
        return new RevisionException("bitrix24.failOn is " + Quoted.of(failOn)
                + ", but it can be breaking, dangerous or never, and leave out causes: "
                + Stream.of(Cause.values()).map(cause -> "!" + cause.word()).collect(Collectors.joining(", ")) + ".");
    }

    /** Whether a change may end the build at all. */
    boolean minds(ContractFinding change) {
        return change.cause() == null || !without.contains(change.cause());
    }

    boolean stops(Severity worst) {
        return least != null && worst.compareTo(least) >= 0;
    }
}
