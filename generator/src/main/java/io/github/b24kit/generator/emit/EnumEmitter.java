package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.ValueNames;
import io.github.b24kit.specmodel.model.EnumValue;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits an open enum: constants for the documented texts, and room for any other. */
final class EnumEmitter {
    TypeSpec nested(ClassName name, String words, List<EnumValue> values) {
        return type(name, words, values).build();
    }

    /** @param words what the values mean, as HTML */
    TypeSpec.Builder type(ClassName name, String words, List<EnumValue> values) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.OPEN_VALUE)
                .addJavadoc(new JavadocText()
                        .html(words)
                        .tag("@param", "value text on the wire, documented or not")
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .build());
        Map<String, String> names = ValueNames.of(values);
        List<String> constants = List.copyOf(names.values());
        for (EnumValue value : values) {
            type.addField(field(name, names.getOrDefault(value.value(), ""), value));
        }
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), name),
                        "VALUES",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The documented values.")
                .initializer("$T.of($L)", List.class, JavaLiterals.filled(constants, each -> CodeBlock.of("$L", each)))
                .build());
        return type.addMethod(MethodSpec.methodBuilder("isKnown")
                        .addAnnotation(Annotations.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(boolean.class)
                        .addStatement("return VALUES.contains(this)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Annotations.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build());
    }

    private static FieldSpec field(ClassName type, String constant, EnumValue value) {
        String wire = value.value().isBlank() ? "Empty" : JavadocText.code(value.value());
        JavadocText text = new JavadocText()
                .html(value.docs() == null ? wire + "." : wire + ": " + FieldText.sentence(value.docs()));
        FieldSpec.Builder field = FieldSpec.builder(type, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        if (value.deprecated() != null) {
            text.tag("@deprecated", FieldText.deprecation(value.deprecated()));
            field.addAnnotation(Annotations.DEPRECATED);
        }
        return field.addJavadoc(text.build())
                .initializer("new $T($L)", type, JavaLiterals.string(value.value()))
                .build();
    }
}
