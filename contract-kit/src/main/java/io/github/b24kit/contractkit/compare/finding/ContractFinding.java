package io.github.b24kit.contractkit.compare.finding;

import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One change of the contract.
 *
 * @param rule id of the rule that knows the change, such as {@code param-removed}
 * @param call what it does to code that calls
 * @param read what it does to code that reads answers
 * @param cause why the contract differs; null until somebody has looked at the evidence
 * @param reason what tells the cause, in one sentence; null like the cause
 * @param subject the method or shared type
 * @param pointer what changed inside the subject: {@code /params/fields/sum}, {@code /result/payment/id}, {@code /errors/100},
 *     {@code /scope}; for a shared type from its own top, empty for the type itself. As in JSON pointers, {@code ~} and {@code /} inside
 *     a name are {@code ~0} and {@code ~1}. Elements of a list add no step, values of a map the step {@code *}; {@code x[case]} is
 *     inside one case, {@code x=value} one listed value, <code>x{a,b}</code> a rule between fields. It names the older spec's
 *     things where there are any
 * @param from what the older spec says; null for nothing
 * @param to what the newer spec says; null for nothing
 * @param message the change in one sentence
 * @param base where the older spec says it, or where it would stand there
 * @param head where the newer spec says it, or where it would stand there
 */
public record ContractFinding(
        String rule,
        Severity call,
        Severity read,
        @Nullable Cause cause,
        @Nullable String reason,
        Subject subject,
        String pointer,
        @Nullable String from,
        @Nullable String to,
        String message,
        @Nullable SourceLocation base,
        @Nullable SourceLocation head) {
    /** By subject, methods before types, then by pointer and rule: the same for every run. */
    public static final Comparator<ContractFinding> ORDER = Comparator.<ContractFinding>comparingInt(
                    finding -> rank(finding.subject))
            .thenComparing(finding -> finding.subject.name())
            .thenComparing(finding -> finding.subject instanceof Subject.Method method ? method.api() : ApiVersion.V2)
            .thenComparing(ContractFinding::pointer)
            .thenComparing(ContractFinding::rule)
            .thenComparing(ContractFinding::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ContractFinding::to, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The worse of both severities. */
    public Severity worst() {
        return call.isWorseThan(read) ? call : read;
    }

    /** The same finding with its cause. */
    public ContractFinding because(Cause known, String why) {
        return new ContractFinding(rule, call, read, known, why, subject, pointer, from, to, message, base, head);
    }

    /** The same finding with the places of both sides. */
    public ContractFinding at(@Nullable SourceLocation older, @Nullable SourceLocation newer) {
        return new ContractFinding(rule, call, read, cause, reason, subject, pointer, from, to, message, older, newer);
    }

    private static int rank(Subject subject) {
        return subject instanceof Subject.Method ? 0 : subject instanceof Subject.SharedType ? 1 : 2;
    }
}
