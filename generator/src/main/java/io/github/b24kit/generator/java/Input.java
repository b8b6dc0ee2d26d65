package io.github.b24kit.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Java form in which a request takes a value.
 *
 * @param type Java type, unboxed where it can be
 * @param kind what a value of it looks like in a sample
 * @param encode from an expression of that type to one of type {@code Json}
 * @param proven whether no value of the type can break the rule of the field
 * @param object request object whose builder a lambda may fill instead
 * @param element form of each value of a list or map
 */
public record Input(
        TypeName type,
        Kind kind,
        UnaryOperator<CodeBlock> encode,
        boolean proven,
        @Nullable ClassName object,
        @Nullable Input element) {
    /** Looks of a value. */
    public enum Kind {
        TEXT,
        VALUE,
        NUMBERED_VALUE,
        SECRET,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        DATE_TIME,
        TIMESTAMP,
        MONEY,
        FILE,
        OBJECT,
        LIST,
        MAP,
        SELECT,
        FILTER,
        ORDER,
        JSON_OBJECT,
        JSON
    }

    /** A form whose every value keeps the rule of the field. */
    static Input proven(TypeName type, Kind kind, String encoder) {
        return of(type, kind, encoder, true);
    }

    static Input of(TypeName type, Kind kind, String encoder, boolean proven) {
        return new Input(
                type,
                kind,
                value -> CodeBlock.of("$T.$L($L)", RuntimeTypes.ENCODE, encoder, value),
                proven,
                null,
                null);
    }
}
