package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.Input;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.ConstantNames;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits constants for the fields of a list's rows, each with the Java type of its values. */
final class FieldConstantsEmitter {
    private final RequestTypes types;

    FieldConstantsEmitter(RequestTypes types) {
        this.types = types;
    }

    TypeSpec.Builder constants(ClassName name, NamedObject row) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new JavadocText()
                        .html("Fields of {@link " + row.type().canonicalName()
                                + "}, by which lists of them are filtered, sorted and selected.")
                        .html("One that is not documented is {@code Field.named(...)}.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        Map<String, String> names = ConstantNames.of(row);
        for (Member member : row.members()) {
            type.addField(constant(names.getOrDefault(member.field().name(), ""), member));
        }
        return type;
    }

    private FieldSpec constant(String name, Member member) {
        Input value = types.compared(member);
        JavadocText text = new JavadocText().html(FieldText.words(member.field()));
        FieldSpec.Builder constant = FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.FIELD, value.type().box()),
                        name,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L, value -> $L)",
                        RuntimeTypes.FIELD,
                        JavaLiterals.string(member.field().name()),
                        value.encode().apply(CodeBlock.of("value")));
        if (member.field().deprecated() != null) {
            text.tag("@deprecated", FieldText.deprecation(member.field().deprecated()));
            constant.addAnnotation(Annotations.DEPRECATED);
        }
        return constant.addJavadoc(text.build()).build();
    }
}
