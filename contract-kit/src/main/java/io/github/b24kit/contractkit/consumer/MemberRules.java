package io.github.b24kit.contractkit.consumer;

import java.util.Set;

/**
 * Rules about a parameter or field that concern only who names it. All others concern whoever calls the method: a new required parameter
 * breaks those who do not send it, and another default changes the calls that leave the parameter out.
 */
final class MemberRules {
    private static final Set<String> OF_SENT = Set.of(
            "param-removed",
            "param-renamed",
            "param-moved",
            "param-type-changed",
            "param-type-widened",
            "param-multiplicity-changed",
            "param-not-nullable",
            "param-nullable",
            "param-enum-removed",
            "param-enum-added",
            "param-became-enum",
            "param-became-optional",
            "param-bound-tightened",
            "param-bound-set",
            "param-pattern-changed",
            "param-case-changed",
            "param-encoding-changed",
            "param-deprecated",
            "filter-operator-removed");
    private static final Set<String> OF_ANSWERED = Set.of(
            "field-removed",
            "field-removed-optional",
            "field-renamed",
            "field-moved",
            "field-type-changed",
            "field-type-widened",
            "field-type-narrowed",
            "field-multiplicity-changed",
            "field-nullable",
            "field-optional",
            "field-firmer",
            "field-enum-added",
            "field-enum-removed",
            "field-format-changed",
            "field-bound-loosened",
            "field-deprecated");

    private MemberRules() {}

    static boolean concernWhoNamesIt(String rule) {
        return OF_SENT.contains(rule) || OF_ANSWERED.contains(rule);
    }
}
