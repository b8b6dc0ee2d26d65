package io.github.b24kit.docsimporter.facts;

import java.math.BigDecimal;
import java.util.List;

/** What a sentence states about parameters. */
public sealed interface Statement extends Fact {
    /** The same, in the file where it stands. */
    Statement at(Source place);

    /**
     * The value that counts when the parameter is not sent.
     *
     * @param value text as written, without quotes; empty for an empty string
     */
    record Default(Source source, String path, String value) implements Statement {
        @Override
        public Default at(Source place) {
            return new Default(place, path, value);
        }
    }

    /**
     * Which parameters have to be sent, or may be sent together.
     *
     * @param paths in the order in which they are named
     * @param condition {@link Condition.Always} for all kinds but {@link Kind#REQUIRE}
     */
    record Constraint(Source source, Kind kind, List<String> paths, Condition condition) implements Statement {
        /** The kinds of the specification's language. */
        public enum Kind {
            AT_LEAST_ONE_OF,
            EXACTLY_ONE_OF,
            AT_MOST_ONE_OF,
            ALL_OR_NONE_OF,
            REQUIRE
        }

        @Override
        public Constraint at(Source place) {
            return new Constraint(place, kind, paths, condition);
        }
    }

    /** When a constraint holds. */
    sealed interface Condition {
        /** Without a condition. */
        record Always() implements Condition {}

        /**
         * When a parameter has one of some values.
         *
         * @param values as written, without quotes
         */
        record Equals(String path, List<String> values) implements Condition {}

        /** When a parameter is sent. */
        record Sent(String path) implements Condition {}

        /** The sentence names a condition that only a reader understands; the line of the fact leads there. */
        record Unread() implements Condition {}
    }

    /**
     * A bound of what a parameter takes.
     *
     * @param number as written, without blanks and commas between thousands
     */
    record Limit(Source source, String path, Bound bound, Measure measure, BigDecimal number) implements Statement {
        /** On which side of the number what is allowed lies; the first two include it. */
        public enum Bound {
            MIN,
            MAX,
            ABOVE,
            BELOW
        }

        /** What the number counts. */
        public enum Measure {
            VALUE,
            LENGTH,
            ITEMS,
            /** Bytes, days or anything else that the value's form does not show. */
            OTHER
        }

        /** Whether a number can lie within all of them. */
        public static boolean canBeKept(List<Limit> limits) {
            return limits.stream()
                    .filter(limit -> limit.bound == Bound.MIN || limit.bound == Bound.ABOVE)
                    .allMatch(low -> limits.stream()
                            .filter(limit -> limit.bound == Bound.MAX || limit.bound == Bound.BELOW)
                            .allMatch(high -> low.number.compareTo(high.number) <= 0));
        }

        @Override
        public Limit at(Source place) {
            return new Limit(place, path, bound, measure, number);
        }
    }
}
