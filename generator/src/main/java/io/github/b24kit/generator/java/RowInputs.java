package io.github.b24kit.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.b24kit.generator.java.Input.Kind;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import java.util.List;
import java.util.function.UnaryOperator;

/** The Java forms of parameters that speak of the fields of a list's rows. */
final class RowInputs {
    private RowInputs() {}

    static Input of(DataType.ByField rows, Field field) {
        if (rows instanceof DataType.Select) {
            return input(RuntimeTypes.SELECT, Kind.SELECT, value -> CodeBlock.of("$L.toJson()", value));
        }
        if (rows instanceof DataType.Filter filter) {
            CodeBlock form = form(filter);
            return input(RuntimeTypes.FILTER, Kind.FILTER, value -> CodeBlock.of("$L.write($L)", form, value));
        }
        boolean small =
                field.values().stream().anyMatch(each -> List.of("asc", "desc").contains(each.value()));
        String written = small ? "toLowerCaseJson" : "toJson";
        return input(RuntimeTypes.ORDER, Kind.ORDER, value -> CodeBlock.of("$L.$L()", value, written));
    }

    private static CodeBlock form(DataType.Filter filter) {
        String form = switch (filter.form()) {
            case OBJECT -> "object";
            case NESTED_OBJECT -> "nestedObject";
            case LIST -> "list";
        };
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.FILTER_FORM, form, JavaLiterals.strings(filter.operators()));
    }

    private static Input input(ClassName type, Kind kind, UnaryOperator<CodeBlock> encode) {
        return new Input(type, kind, encode, false, null, null);
    }
}
