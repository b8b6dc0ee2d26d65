package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list answers: {@code PAID.eq(true).and(SUM.ge(sum))}. Immutable; begun by comparing a {@link Field}.
 *
 * <p>What it becomes on the wire is the business of a {@link FilterForm}, as methods differ in operators and spelling.
 */
public final class Filter {
    private final List<Term> terms;

    private Filter(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    static Filter of(Term term) {
        return new Filter(List.of(term));
    }

    /**
     * The door for what is not documented: a member of the filter as the portal takes it.
     *
     * @param key field with its operator, such as {@code >=SUM}; for REST v3 the field alone
     * @param value any value
     * @return the filter
     */
    public static Filter raw(String key, Json value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("A member of a filter has a key and a value; null itself is JsonNull");
        }
        return of(new Term.Raw(key, value));
    }

    /**
     * Lets a row pass that one of several filters lets pass. Few methods of REST v2 know this; one that does not is told when the
     * request is built.
     */
    public static Filter anyOf(Filter... alternatives) {
        if (alternatives.length == 0) {
            throw new IllegalArgumentException("No alternative lets no row pass; give at least one");
        }
        return of(new Term.AnyOf(List.of(alternatives)));
    }

    /** This filter and another, both of which a row must pass. */
    public Filter and(Filter other) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new Filter(all);
    }

    List<Term> terms() {
        return terms;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** The fields, the operators and the JSON types of the values; never a value. */
    @Override
    public String toString() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(" and "));
    }
}
