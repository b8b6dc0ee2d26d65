package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact that two specs tell differently, not yet judged.
 *
 * @param pointer as in {@link io.github.b24kit.contractkit.compare.finding.ContractFinding}
 * @param from what the older spec says; null for nothing
 * @param to what the newer spec says; null for nothing
 * @param base where the older spec says it
 * @param head where the newer spec says it
 */
public record Difference(
        Subject subject,
        Role role,
        String pointer,
        Aspect aspect,
        Trend trend,
        Set<Mark> marks,
        @Nullable String from,
        @Nullable String to,
        @Nullable SourceLocation base,
        @Nullable SourceLocation head) {
    public Difference {
        marks = Set.copyOf(marks);
    }

    public boolean is(Aspect wanted, Trend... trends) {
        return aspect == wanted && Set.of(trends).contains(trend);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether it concerns what is sent. */
    public boolean isSent() {
        return role == Role.REQUEST || role == Role.ROWS;
    }

    public boolean isAnswered() {
        return role == Role.ANSWER;
    }
}
