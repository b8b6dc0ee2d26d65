package io.github.b24kit.contractkit.accept;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.model.Wildcard;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A change of the contract that was accepted. {@code *} stands for any text in rule, subject and pointer; capitals of the subject do not
 * count, as in Bitrix24.
 *
 * @param id what reports call it
 * @param isType whether {@code subject} names types instead of methods
 * @param reason why it does no harm
 * @param owner who answers for it
 * @param evidence where that can be seen
 * @param expires last day on which it holds
 * @param place where it stands
 */
public record AcceptedChange(
        String id,
        String rule,
        boolean isType,
        String subject,
        String pointer,
        String reason,
        String owner,
        String evidence,
        LocalDate expires,
        Place place) {
    /** Whether the finding is what was accepted. */
    public boolean covers(ContractFinding finding) {
        boolean kind = finding.subject() instanceof Subject.SharedType == isType;
        return kind
                && new Wildcard(rule).covers(finding.rule())
                && new Wildcard(lower(subject)).covers(lower(finding.subject().name()))
                && new Wildcard(pointer).covers(finding.pointer());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
