package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.docsimporter.facts.Fact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a finding says in terms that the layers of a page can speak to. */
sealed interface Claim {
    /** Something is named that was not, or the other way round. */
    record Existence(boolean appears) implements Claim {}

    /** The same thing has another name. */
    record Name(String older, String newer) implements Claim {}

    /** The same thing stands elsewhere, by dotted paths. */
    record Place(String older, String newer) implements Claim {}

    /** The same thing has other types. */
    record Types(List<String> older, List<String> newer) implements Claim {}

    /** A value is listed that was not, or the other way round. */
    record Value(String value, boolean appears) implements Claim {}

    /** A parameter has to be sent, or not any more. */
    record Requirement(boolean demanded) implements Claim {}

    /** An error has a code; null for none. */
    record Code(@Nullable String older, @Nullable String newer) implements Claim {}

    /** An error has an HTTP status. */
    record Status(@Nullable String older, @Nullable String newer) implements Claim {}

    /**
     * Callers need a right.
     *
     * @param raised whether more had been allowed, else fewer
     */
    record Right(boolean raised) implements Claim {}

    /** Further scopes are enough, or needed. */
    record Scope(Set<String> gained) implements Claim {}

    /** A statement of one layer only: a scope, a default, a bound. */
    record Statement() implements Claim {}

    /** The claim of a finding. */
    static Claim of(ContractFinding finding, Passage base, Passage head) {
        String from = finding.from();
        String to = finding.to();
        String pointer = finding.pointer();
        return switch (finding.rule()) {
            case "param-added-optional", "param-added-required", "field-added" -> new Existence(true);
            case "param-removed", "field-removed", "field-removed-optional" -> new Existence(false);
            case "param-renamed", "field-renamed", "param-case-changed" -> new Name(text(from), text(to));
            case "param-moved", "field-moved" -> new Place(base.path(), head.path());
            case "scope-removed", "scope-required-added" -> new Scope(gained(text(from), text(to)));
            case "permission-raised" -> new Right(true);
            case "relaxed" ->
                pointer.equals("/permission-level") && "right".equals(to) ? new Right(false) : new Statement();
            case "param-became-required" -> new Requirement(true);
            case "param-became-optional" -> new Requirement(false);
            case "param-enum-added", "field-enum-added" -> new Value(value(finding, to), true);
            case "param-enum-removed", "field-enum-removed" -> new Value(value(finding, from), false);
            case "error-code-added" -> new Code(null, Passage.last(pointer));
            case "error-code-removed" -> new Code(Passage.last(pointer), null);
            case "error-code-renamed" -> new Code(text(from), text(to));
            case "error-status-changed" -> new Status(from, to);
            case "param-type-changed",
                    "param-type-widened",
                    "param-multiplicity-changed",
                    "param-encoding-changed",
                    "param-nullable",
                    "param-not-nullable",
                    "field-type-changed",
                    "field-type-widened",
                    "field-type-narrowed",
                    "field-multiplicity-changed",
                    "field-format-changed",
                    "field-nullable",
                    "field-firmer" -> new Types(types(base), types(head));
            default -> new Statement();
        };
    }

    /** Whether it is about something that the older page would have had to name. */
    default boolean appears() {
        return (this instanceof Existence existence && existence.appears())
                || (this instanceof Value value && value.appears())
                || (this instanceof Code code && code.older() == null);
    }

    /** Whether it is about something that the older page named and the newer one does not. */
    default boolean vanishes() {
        return (this instanceof Existence existence && !existence.appears())
                || (this instanceof Value value && !value.appears())
                || (this instanceof Code code && code.older() != null)
                || this instanceof Name;
    }

    private static Set<String> gained(String from, String to) {
        Set<String> gained = new TreeSet<>(List.of(to.split(", ", -1)));
        List.of(from.split(", ", -1)).forEach(gained::remove);
        gained.remove("");
        return gained;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String value(ContractFinding finding, @Nullable String otherwise) {
        int at = finding.pointer().lastIndexOf('=');
        return at < 0 ? text(otherwise) : finding.pointer().substring(at + 1);
    }

    /** The types that the rows of a place have. */
    static List<String> types(Passage passage) {
        return passage.rows().stream()
                .map(Fact.FieldRow::types)
                .flatMap(types -> types.isEmpty() ? Stream.empty() : types.stream())
                .distinct()
                .toList();
    }
}
