package io.github.b24kit.contractkit.compare;

import io.github.b24kit.contractkit.compare.difference.ApiDifferences;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.compare.rule.ContractRule;
import io.github.b24kit.contractkit.compare.rule.ContractRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares two specs as one who calls an API that belongs to somebody else. */
public final class SpecComparison {
    /** What makes two findings one. */
    private record Key(String rule, String subject, Class<?> kind, Object api, String pointer, String change) {
        static Key of(ContractFinding finding) {
            Object api = finding.subject() instanceof Subject.Method method ? method.api() : "";
            return new Key(
                    finding.rule(),
                    finding.subject().name(),
                    finding.subject().getClass(),
                    api,
                    finding.pointer(),
                    finding.from() + "\n" + finding.to());
        }
    }

    private SpecComparison() {}

    /**
     * What changed in the contract, in a fixed order.
     *
     * @param base the older spec
     * @param head the newer spec
     * @param day the day on which the newer one holds
     */
    public static List<ContractFinding> compare(Side base, Side head, LocalDate day) {
        Map<Key, ContractFinding> findings = new LinkedHashMap<>();
        for (Difference difference : ApiDifferences.of(base, head, day)) {
            ContractFinding finding = finding(difference);
            findings.merge(Key.of(finding), finding, SpecComparison::join);
        }
        List<ContractFinding> sorted = new ArrayList<>(findings.values());
        sorted.sort(ContractFinding.ORDER);
        return List.copyOf(sorted);
    }

    private static ContractFinding finding(Difference difference) {
        ContractRule rule = ContractRules.of(difference);
        return new ContractFinding(
                rule.id(),
                rule.call(difference),
                rule.read(difference),
                null,
                null,
                difference.subject(),
                difference.pointer(),
                difference.from(),
                difference.to(),
                Sentence.of(difference),
                difference.base(),
                difference.head());
    }

    /** A part of a type may be reached in several ways; the change is told once with all methods, as bad as it is for the worst. */
    private static ContractFinding join(ContractFinding first, ContractFinding second) {
        Subject subject = first.subject();
        if (subject instanceof Subject.SharedType type) {
            TreeSet<Subject.Method> methods = new TreeSet<>(type.methods());
            methods.addAll(second.subject().methods());
            subject = new Subject.SharedType(type.name(), List.copyOf(methods));
        }
        return new ContractFinding(
                first.rule(),
                worse(first.call(), second.call()),
                worse(first.read(), second.read()),
                first.cause(),
                first.reason(),
                subject,
                first.pointer(),
                first.from(),
                first.to(),
                first.message(),
                first.base(),
                first.head());
    }

    private static Severity worse(Severity first, Severity second) {
        return first.isWorseThan(second) ? first : second;
    }
}
