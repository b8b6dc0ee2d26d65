package io.github.b24kit.runtime.query;

import java.util.List;

/** How a field is compared, and how that is spelled: each spelling means the same where a method documents it. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
enum Operator {
    EQ("=", ""),
    NE("!=", "!"),
    GT(">"),
    GE(">="),
    LT("<"),
    LE("<="),
    /** Methods of REST v2 that know no {@code @} take a list for {@code =}. */
    IN("@", "in", "="),
    NOT_IN("!@"),
    CONTAINS("%"),
    NOT_CONTAINS("!%"),
    LIKE("=%", "%="),
    NOT_LIKE("!=%", "!%=");

    private final List<String> spellings;

    Operator(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** The spellings, the plainest first. */
    List<String> spellings() {
        return spellings;
    }

    String words() {
        return spellings.get(0);
    }
}
