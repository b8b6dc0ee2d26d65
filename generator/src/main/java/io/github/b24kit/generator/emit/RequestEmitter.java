package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
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
        type.addMethod(decode(result));
        type.addType(errors.ofMethod(self, operation.errors()));
        records.addInPlace(type, shape.result());
        return type;
    }

    private FieldSpec descriptor(Operation operation, MethodShape shape, TypeName result) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$T.<$T>named($L)$>$>", RuntimeTypes.OPERATION, result, JavaLiterals.string(operation.method()));
        if (operation.api() == ApiVersion.V3) {
            code.add("\n.v3()");
        }
        code.add(
                "\n.effect($T.$L)",
                RuntimeTypes.EFFECT,
                operation.behaviour().effect().name());
        if (operation.behaviour().readBack() != null) {
            code.add(
                    "\n.readBack($L)", JavaLiterals.string(operation.behaviour().readBack()));
        }
        code.add("\n.rules($L)", rules.rules(shape.request()));
        code.add("\n.errors(Error::new)");
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
        code.add("\n.result(in -> $L)", results.read(shape.result(), CodeBlock.of("in")));
        code.add("\n.build()$<$<");
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.OPERATION, result),
                        "OPERATION",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What the client must know of the method.")
                .initializer(code.build())
                .build();
    }

    private static MethodSpec decode(TypeName result) {
        return MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.RESPONSE, result))
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "body")
                .addJavadoc(new JavadocText()
                        .html("{@return an answer that came some other way}")
                        .tag("@param", "body JSON in UTF-8, as the portal answers it")
                        .build())
                .addStatement("return OPERATION.decode(body)")
                .build();
    }
}
