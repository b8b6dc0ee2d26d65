package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.JavaNames;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NameScope;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.model.Field;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the class of an object inside a request, and the members that every request class has in common with it. */
final class RequestObjectEmitter {
    private final BuilderEmitter builders;
    private final RulesEmitter rules;
    private final EnumEmitter enums;

    RequestObjectEmitter(BuilderEmitter builders, RulesEmitter rules, EnumEmitter enums) {
        this.builders = builders;
        this.rules = rules;
        this.enums = enums;
    }

    /**
     * A class of its own, or one to be nested.
     *
     * @param words what it means, as HTML
     */
    TypeSpec.Builder object(NamedObject object, String words) {
        TypeSpec.Builder type = TypeSpec.classBuilder(object.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.REQUEST_OBJECT)
                .addJavadoc(new JavadocText().html(words).build())
                .addField(FieldSpec.builder(
                                RuntimeTypes.REQUEST_RULES, "RULES", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What the object must hold.")
                        .initializer(rules.rules(object))
                        .build());
        addCommon(type, object, CodeBlock.of("super(builder, RULES)"));
        return type;
    }

    /** Constructor, {@code of}, {@code builder}, the builder and everything documented in place. */
    void addCommon(TypeSpec.Builder type, NamedObject object, CodeBlock superCall) {
        ClassName self = object.type();
        ClassName builder = BuilderEmitter.builder(self);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .addStatement(superCall)
                .build());
        type.addMethod(MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(BuilderEmitter.filler(self), "filler")
                .addJavadoc(new JavadocText()
                        .html("{@return what {@code filler} fills in, unchecked}")
                        .tag("@param", "filler sets values on a new builder")
                        .build())
                .addStatement("return filled(new $T(), filler).build()", builder)
                .build());
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addJavadoc(new JavadocText()
                        .html("{@return a builder without any value}")
                        .build())
                .addStatement("return new $T()", builder)
                .build());
        type.addType(builders.builder(object));
        if (BuilderEmitter.hasClearable(object)) {
            type.addType(clearableFields(object));
        }
        for (Member member : object.members()) {
            if (member.object() != null) {
                type.addType(object(member.object(), FieldText.words(member.field()))
                        .addModifiers(Modifier.STATIC)
                        .build());
            } else if (member.values() != null) {
                type.addType(enums.nested(
                        member.values(),
                        FieldText.words(member.field()),
                        member.field().values()));
            }
        }
    }

    private static TypeSpec clearableFields(NamedObject object) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(object.type().nestedClass("Field"))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Fields that can be emptied.")
                .addField(String.class, "wireName", Modifier.PRIVATE, Modifier.FINAL)
                .addField(RuntimeTypes.JSON, "empty", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wireName")
                        .addParameter(RuntimeTypes.JSON, "empty")
                        .addStatement("this.wireName = wireName")
                        .addStatement("this.empty = empty")
                        .build());
        NameScope constants = NameScope.members(Set.of());
        for (Member member : object.members()) {
            Field field = member.field();
            if (field.clear() == null) {
                continue;
            }
            CodeBlock empty = switch (field.clear()) {
                case NULL -> CodeBlock.of("$T.INSTANCE", RuntimeTypes.JSON_NULL);
                case EMPTY_STRING -> CodeBlock.of("$T.of(\"\")", RuntimeTypes.JSON);
                case FALSE -> CodeBlock.of("$T.of(false)", RuntimeTypes.JSON);
            };
            String constant = constants
                    .claim(JavaNames.constant(field.name(), "FIELD"), field.name())
                    .name();
            type.addEnumConstant(
                    constant,
                    TypeSpec.anonymousClassBuilder(CodeBlock.of("$L, $L", JavaLiterals.string(field.name()), empty))
                            .addJavadoc(new JavadocText()
                                    .html(FieldText.words(field))
                                    .build())
                            .build());
        }
        return type.build();
    }
}
