package io.github.b24kit.contractkit.compare.difference;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What of the model may change without any finding, and why. Everything else is compared. */
public final class NoContract {
    private static final String WORDS = "words; they promise nothing that a program could rely on";
    private static final String PROVENANCE = "where a fact was read, not what it says";
    private static final String SPELLING = "how a page spells what the type says";
    private static final String PLACE = "where it stands in the spec";
    private static final String JAVA = "a name in Java; the wire does not know it";
    private static final String PRINTING = "whether our own code may print it";
    private static final String ROWS =
            "who filters, sorts or selects needs names, types and values of the fields alone";
    private static final String TARGET = "made from the field that is referred to, which is compared";
    private static final String ADVICE = "our advice to callers, no promise of the portal";

    /** Record component, such as {@code Field.docs}, and the reason. */
    public static final NavigableMap<String, String> COMPONENTS =
            Collections.unmodifiableNavigableMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("Api.naming", JAVA),
                    Map.entry("Constraint.Group.docs", WORDS),
                    Map.entry("Constraint.RequiredWhen.docs", WORDS),
                    Map.entry("Deprecation.evidence", PROVENANCE),
                    Map.entry("Deprecation.reason", WORDS),
                    Map.entry("Deprecation.replacement", ADVICE),
                    Map.entry(
                            "Deprecation.since", "when a deprecation was announced changes nothing for who calls now"),
                    Map.entry("EnumDefinition.docs", WORDS),
                    Map.entry("EnumDefinition.location", PLACE),
                    Map.entry("EnumDefinition.module", PLACE),
                    Map.entry(
                            "EnumDefinition.name",
                            "a type's name is not on the wire; its content is compared where it is used"),
                    Map.entry("EnumDefinition.page", PROVENANCE),
                    Map.entry("EnumValue.docs", WORDS),
                    Map.entry("EnumValue.name", JAVA),
                    Map.entry("ErrorRow.docs", WORDS),
                    Map.entry("ErrorRow.location", PLACE),
                    Map.entry("ErrorRow.name", JAVA),
                    Map.entry("Variant.title", WORDS),
                    Map.entry("Field.cases", "made from the variants, which are compared"),
                    Map.entry("Field.docs", WORDS),
                    Map.entry("Field.location", PLACE),
                    Map.entry("Field.observed", WORDS),
                    Map.entry("Field.personal", PRINTING),
                    Map.entry("Field.secret", PRINTING),
                    Map.entry("Field.written", SPELLING),
                    Map.entry("Behaviour.effectEvidence", PROVENANCE),
                    Map.entry("Behaviour.naturalKey", ADVICE),
                    Map.entry("Behaviour.readBack", ADVICE),
                    Map.entry("Access.permission", WORDS),
                    Map.entry("ObjectDefinition.docs", WORDS),
                    Map.entry("ObjectDefinition.location", PLACE),
                    Map.entry("ObjectDefinition.module", PLACE),
                    Map.entry(
                            "ObjectDefinition.name",
                            "a type's name is not on the wire; its content is compared where it is used"),
                    Map.entry("ObjectDefinition.page", PROVENANCE),
                    Map.entry("ObjectDefinition.partial", "how much of a type the spec describes"),
                    Map.entry("Operation.docs", PROVENANCE),
                    Map.entry("Operation.examples", "they show the contract and are not it"),
                    Map.entry("Operation.location", PLACE),
                    Map.entry("Operation.origin", PROVENANCE),
                    Map.entry("Operation.source", PROVENANCE),
                    Map.entry("Operation.summary", WORDS),
                    Map.entry("Reference.field", "how a page links; what is meant is compared"),
                    Map.entry("Reference.target", TARGET),
                    Map.entry("Reference.type", "how a page links; what is meant is compared"),
                    Map.entry("Reference.wire", TARGET),
                    Map.entry("Rest.docs", WORDS),
                    Map.entry("Result.docs", WORDS),
                    Map.entry("Result.secret", PRINTING),
                    Map.entry("Result.written", SPELLING))));

    /** What is no contract in one role alone, by the same words; what stands inside such a component goes with it. */
    public static final Map<Role, Map<String, String>> IN_ROLE = Map.of(
            Role.METHOD,
            Map.of(),
            Role.REQUEST,
            Map.of("Field.wire", "forms seen in answers; where a request takes them, they are compared with the type"),
            Role.ANSWER,
            Map.of(
                    "Field.clear", "an answer empties nothing",
                    "Field.defaultValue", "an answer leaves nothing to be filled in",
                    "ObjectShape.constraints", "rules are for those who send"),
            Role.ROWS,
            Map.ofEntries(
                    Map.entry("Field.clear", ROWS),
                    Map.entry("Field.defaultValue", ROWS),
                    Map.entry("Field.editions", ROWS),
                    Map.entry("Field.limits", ROWS),
                    Map.entry("Field.nullable", ROWS),
                    Map.entry("Field.required", ROWS),
                    Map.entry("Field.wire", ROWS),
                    Map.entry("ObjectShape.constraints", ROWS),
                    Map.entry("ObjectShape.rest", ROWS),
                    Map.entry("ObjectShape.variants", ROWS)));

    private NoContract() {}
}
