package io.github.b24kit.docsimporter.sample;

import java.util.List;

/** A type of TypeScript as it is written. */
sealed interface TypeTree {
    int line();

    /** A name or a literal; literal texts keep their quotes. */
    record Named(int line, String name) implements TypeTree {}

    /** A list of some type. */
    record ListOf(int line, TypeTree element) implements TypeTree {}

    /** Named values. */
    record ObjectOf(int line, List<Property> properties) implements TypeTree {}

    /** Alternatives. */
    record OneOf(int line, List<TypeTree> alternatives) implements TypeTree {}

    /**
     * A value of an object.
     *
     * @param name {@code *} where any name may stand
     */
    record Property(int line, String name, boolean optional, TypeTree type) {}
}
