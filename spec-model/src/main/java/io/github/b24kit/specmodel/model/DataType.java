package io.github.b24kit.specmodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resolved type. */
public sealed interface DataType {
    /**
     * A type of the language itself. {@code ANY} is any JSON value; a {@code FILE} is one too, unless it is known how it is sent: its
     * content in Base64, a list of its name and that, or an object {@code fileData} of such a list. {@code MONEY} is a text such as
     * {@code 300|RUB}.
     */
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
        MONEY,
        FILE,
        FILE_BASE64,
        FILE_PAIR,
        FILE_DATA,
        ANY
    }

    /** An object documented in place; without fields and rest it is any JSON object. */
    record Structure(ObjectShape shape) implements DataType {}

    record ListOf(DataType element) implements DataType {}

    /** A list whose values differ in type, each known by its position; at least two. */
    record TupleOf(List<DataType> elements) implements DataType {
        public TupleOf {
            elements = List.copyOf(elements);
        }
    }

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

    /** A parameter that speaks of the fields of a list's rows instead of having a value of its own. */
    sealed interface ByField extends DataType {
        /** What a row is, by its name in {@link Api#types()}. */
        String type();

        /** Wire names of the fields that can be spoken of; empty means all of them. */
        List<String> only();
    }

    /** Which fields are answered. */
    record Select(String type, List<String> only) implements ByField {
        public Select {
            only = List.copyOf(only);
        }
    }

    /**
     * Which rows are answered.
     *
     * @param operators documented spellings; the empty one is plain equality
     * @param form how conditions are put together
     */
    record Filter(String type, List<String> only, List<String> operators, FilterForm form) implements ByField {
        public Filter {
            only = List.copyOf(only);
            operators = List.copyOf(operators);
        }
    }

    /** In which order rows are answered; a field's values say how its directions are spelled. */
    record Order(String type, List<String> only) implements ByField {
        public Order {
            only = List.copyOf(only);
        }
    }

    /** Conditions are members of an object, perhaps with groups of alternatives among them, or items of a list. */
    enum FilterForm {
        OBJECT,
        NESTED_OBJECT,
        LIST
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
