package io.github.b24kit.generator.naming;

import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that have a type but are no field of the documentation, seen as fields, so that one way of reading serves all. */
public final class UnnamedField {
    private UnnamedField() {}

    /** The result of a method, as the only field of an object. */
    public static ObjectShape result(Operation operation) {
        Result result = operation.result();
        Field field = field(
                "result",
                result.docs(),
                result.type(),
                result.written(),
                result.wire(),
                result.nullable(),
                result.secret(),
                operation.location());
        return new ObjectShape(List.of(field), null, List.of());
    }

    /** One of the fields whose names follow a pattern. */
    public static Member rest(ObjectShape.Rest rest) {
        SourceLocation nowhere = new SourceLocation("", 0, 0);
        Field field = field(rest.pattern(), null, rest.type(), List.of("any"), List.of(), true, false, nowhere);
        return new Member(field, false, "value", null, null);
    }

    private static Field field(
            String name,
            @Nullable String docs,
            DataType type,
            List<String> written,
            List<Field.WireForm> wire,
            boolean nullable,
            boolean secret,
            SourceLocation location) {
        return new Field(
                name,
                type,
                written,
                false,
                null,
                docs,
                List.of(),
                Field.BooleanForm.JSON,
                wire,
                null,
                nullable,
                null,
                secret,
                false,
                List.of(),
                null,
                Field.Limits.NONE,
                List.of(),
                location);
    }
}
