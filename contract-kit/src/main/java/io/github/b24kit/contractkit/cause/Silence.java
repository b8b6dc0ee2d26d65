package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.docsimporter.contradiction.TypeFit;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the older page said nothing about, where it had room to say it. */
final class Silence {
    private static final Set<String> NEWLY_TOLD = Set.of(
            "param-default-changed",
            "param-bound-set",
            "param-became-enum",
            "param-dependency-added",
            "pagination-style-changed",
            "relaxed");
    private static final Set<String> OF_TYPES =
            Set.of("param-type-changed", "param-multiplicity-changed", "field-type-changed", "field-type-narrowed");

    private final TypeFit types;
    private final Pattern told;

    Silence(TypeFit types, Words words) {
        this.types = types;
        String type = words.pattern("type.told");
        this.told = Pattern.compile(
                "(?:\\(|(?:^|[.!?] )(?:an? )?)(" + type + ")(?=[,) ]|$)(?! *or )", Pattern.CASE_INSENSITIVE);
    }

    Optional<Told> of(ContractFinding finding, Passage from, Passage to) {
        String pointer = finding.pointer();
        MethodFacts method = from.method();
        if (method != null
                && pointer.startsWith("/errors/")
                && method.errors().stream().allMatch(method::isShared)) {
            return first(true, "had no table of errors");
        } else if (pointer.startsWith("/scope")) {
            return first(method != null && method.scope().isEmpty(), "named no scope");
        } else if (NEWLY_TOLD.contains(finding.rule()) && !eases(finding)) {
            return first(finding.from() == null, "said nothing of that");
        }
        if (method != null && finding.rule().equals("envelope-changed")) {
            boolean onlyShown =
                    method.result().stream().allMatch(row -> row.source().layer() == Fact.Layer.JSON_EXAMPLE);
            return first(onlyShown, "had no table of the answered fields");
        }
        if (canBeNew(Claim.of(finding, from, from))) {
            boolean demanded = finding.rule().equals("param-became-required");
            boolean marked = demanded && !demandsNothing(method) && !from.rows().isEmpty();
            if (OF_TYPES.contains(finding.rule()) && isToldInWords(from, Claim.types(to))) {
                return Optional.of(
                        new Told(Cause.DOCUMENTATION_CORRECTION, "The words of the older page's row already said so."));
            }
            if (isStub(from) && !marked) {
                return first(true, "was a stub, whose rows have no types");
            }
            if (demanded && demandsNothing(method)) {
                return first(true, "marked no parameter as required");
            }
            String what = from.sent() ? "parameters" : "answered fields";
            return first(!from.described(), "had no table of the " + what + " there")
                    .or(() -> first(
                            OF_TYPES.contains(finding.rule())
                                    && !from.rows().isEmpty()
                                    && from.rows().stream().allMatch(row -> types.isOpen(row.types())),
                            "gave it no type"));
        }
        return Optional.empty();
    }

    /** Whether the older page has no type but in words, and that is the newer one. */
    private boolean isToldInWords(Passage from, List<String> newer) {
        MethodFacts method = from.method();
        return method != null
                && !from.rows().isEmpty()
                && from.rows().stream().allMatch(row -> types.isOpen(row.types()))
                && from.rows().stream()
                        .map(row -> told.matcher(method.texts().of(row)))
                        .anyMatch(word -> word.find() && types.agree(List.of(type(word.group(1))), newer));
    }

    private static String type(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("list") ? "array" : lower;
    }

    /** A group of which one is enough takes the place of demands, and those were told. */
    private static boolean eases(ContractFinding finding) {
        return finding.rule().equals("relaxed") && finding.pointer().contains("{");
    }

    /** What goes, or only changes its name, was there before. */
    private static boolean canBeNew(Claim claim) {
        if (claim instanceof Claim.Existence existence) {
            return existence.appears();
        } else if (claim instanceof Claim.Value value) {
            return value.appears();
        } else if (claim instanceof Claim.Requirement requirement) {
            return requirement.demanded();
        }
        return claim instanceof Claim.Types;
    }

    private static boolean demandsNothing(@Nullable MethodFacts method) {
        return method != null && method.params().stream().noneMatch(Fact.FieldRow::required);
    }

    /** Rows without types, or with the word for that. */
    private static boolean isStub(Passage from) {
        List<Fact.FieldRow> around = from.around();
        return !around.isEmpty()
                && around.stream()
                        .allMatch(row -> row.types().isEmpty() || row.types().contains("unknown"));
    }

    private static Optional<Told> first(boolean silent, String what) {
        return silent
                ? Optional.of(new Told(Cause.FIRST_DOCUMENTED, "The older page " + what + "."))
                : Optional.empty();
    }
}
