package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.ResultTypes;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of a method: its request, what the client must know to call it, and its error codes. */
final class RequestEmitter {
    private final RequestObjectEmitter objects;
    private final RulesEmitter rules;
    private final RecordEmitter records;
    private final ErrorCodeEmitter errors;
    private final ResultTypes results;
    private final OperationText texts;

    RequestEmitter(
            RequestObjectEmitter objects,
            RulesEmitter rules,
            RecordEmitter records,
            ErrorCodeEmitter errors,
            ResultTypes results,
            OperationText texts) {
        this.objects = objects;
        this.rules = rules;
        this.records = records;
        this.errors = errors;
        this.results = results;
        this.texts = texts;
    }

    TypeSpec.Builder request(AccessorCall call, MethodShape shape) {
        Operation operation = call.operation();
        ClassName self = shape.request().type();
        TypeName result = results.type(shape.result());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(PagedTypes.request(operation, result))
                .addJavadoc(texts.ofRequest(call, shape, result))
                .addField(descriptor(operation, shape, result));
        if (operation.deprecated() != null) {
            type.addAnnotation(Annotations.DEPRECATED);
        }
        objects.addCommon(type, shape.request(), PagedTypes.superCall(operation));
        if (!operation.errors().isEmpty()) {
            type.addType(errors.ofMethod(self, operation.errors()));
        }
        records.addInPlace(type, shape.result());
        return type;
    }

    private FieldSpec descriptor(Operation operation, MethodShape shape, TypeName result) {
        CodeBlock method = JavaLiterals.string(operation.method());
        CodeBlock effect = CodeBlock.of(
                "$T.$L", RuntimeTypes.EFFECT, operation.behaviour().effect().name());
        CodeBlock allowed = rules.rules(shape.request());
        CodeBlock table = errors.table(operation.errors());
        CodeBlock reader = results.reading(shape.result());
        CodeBlock special = special(operation);
        CodeBlock code = special.isEmpty()
                ? CodeBlock.of(
                        "$T.of($>$>\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
                        RuntimeTypes.OPERATION,
                        method,
                        effect,
                        allowed,
                        table,
                        reader)
                : CodeBlock.of(
                        "$T.<$T>named($L)$>$>\n.effect($L)\n.rules($L)\n.errors($L)$L\n.result($L)\n.build()$<$<",
                        RuntimeTypes.OPERATION,
                        result,
                        method,
                        effect,
                        allowed,
                        table,
                        special,
                        reader);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.OPERATION, result),
                        "OPERATION",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What the client must know of the method; it also reads answers that came some other way.")
                .initializer(code)
                .build();
    }

    /** What most methods do not need. */
    private static CodeBlock special(Operation operation) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (operation.api() == ApiVersion.V3) {
            code.add("\n.v3()");
        }
        if (operation.behaviour().readBack() != null) {
            code.add(
                    "\n.readBack($L)", JavaLiterals.string(operation.behaviour().readBack()));
        }
        if (operation.behaviour().positional()) {
            List<String> names =
                    operation.params().fields().stream().map(Field::name).toList();
            code.add("\n.positional($L)", JavaLiterals.strings(names));
        }
        if (!operation.result().at().isEmpty()) {
            code.add("\n.at($L)", JavaLiterals.strings(operation.result().at()));
        }
        if (operation.result().secret()) {
            code.add("\n.secret()");
        }
        if (operation.result().nullable()) {
            code.add("\n.nullable()");
        }
        return code.build();
    }
}
