package io.github.b24kit.specmodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resolved type. */
public sealed interface DataType {
    /** A type of the language itself. {@code ANY} is any JSON value. */
    enum Scalar implements DataType {
        STRING,
        TEXT,
        INTEGER,
        DOUBLE,
        BOOLEAN,
        CHAR,
        DATE,
        DATETIME,
        TIMESTAMP,
        FILE,
        ANY
    }

    /** An object documented in place; without fields and rest it is any JSON object. */
    record Structure(ObjectShape shape) implements DataType {}

    record ListOf(DataType element) implements DataType {}

    /**
     * An object whose keys are data.
     *
     * @param value type of every value
     * @param keys pattern of the keys, if documented
     */
    record MapOf(DataType value, @Nullable String keys) implements DataType {}

    /** One of several types; at least two, none of them null. */
    record Union(List<DataType> alternatives) implements DataType {
        public Union {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A type of {@link Api#types()}, by its name there. */
    record Named(String name) implements DataType {}

    /**
     * The type of another type's field, such as {@code sale_paysystem.ID}.
     *
     * @param type name in {@link Api#types()}
     * @param field the field in the type's own spelling
     * @param target that field's resolved type
     * @param wire JSON forms of that field: a request takes each of them and keeps the caller's form
     */
    record Reference(String type, String field, DataType target, List<Field.WireForm> wire) implements DataType {
        public Reference {
            wire = List.copyOf(wire);
        }
    }
}
