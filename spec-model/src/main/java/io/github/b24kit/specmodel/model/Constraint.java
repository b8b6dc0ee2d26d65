package io.github.b24kit.specmodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule between the fields of one object. */
public sealed interface Constraint {
    /** The documented rule in our own words. */
    @Nullable
    String docs();

    enum Kind {
        AT_LEAST_ONE_OF,
        EXACTLY_ONE_OF,
        AT_MOST_ONE_OF,
        ALL_OR_NONE_OF
    }

    /**
     * How many of several fields may be present.
     *
     * @param names wire names, in documented order
     * @param firstWins several may be sent and the first listed decides
     */
    record Group(
            Kind kind,
            List<String> names,
            boolean firstWins,
            @Nullable String docs) implements Constraint {
        public Group {
            names = List.copyOf(names);
        }
    }

    /**
     * A field is required when another has one of some values.
     *
     * @param required wire name of the field that must be present
     * @param field wire name of the field looked at
     * @param values the values that demand it
     */
    record RequiredWhen(
            String required,
            String field,
            List<Literal> values,
            @Nullable String docs) implements Constraint {
        public RequiredWhen {
            values = List.copyOf(values);
        }
    }
}
