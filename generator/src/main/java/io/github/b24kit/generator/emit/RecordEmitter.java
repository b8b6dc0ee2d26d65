package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.ResultTypes;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.UnnamedField;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the record of an answered object, with the way to read it. */
final class RecordEmitter {
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName LIST = ClassName.get(List.class);

    private final ResultTypes types;
    private final EnumEmitter enums;

    RecordEmitter(ResultTypes types, EnumEmitter enums) {
        this.types = types;
        this.enums = enums;
    }

    /**
     * A record of its own.
     *
     * @param words what it means, as HTML
     * @param personal whether it stands in a field that is personal data, and so is that itself
     */
    TypeSpec.Builder record(NamedObject object, String words, boolean personal) {
        JavadocText text = new JavadocText()
                .html(words)
                .html("Any component may be null: no field of an answer is documented as always there.");
        return record(object, text, personal);
    }

    private TypeSpec.Builder record(NamedObject object, JavadocText text, boolean personal) {
        ClassName self = object.type();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        RecordHead head = new RecordHead(object);
        List<CodeBlock> reads = new ArrayList<>();
        for (Member member : object.members()) {
            text.tag("@param", member.name() + " " + FieldText.wordsAndFacts(member));
            constructor.addParameter(Annotations.nullable(head.type(types.type(member))), member.name());
            reads.add(types.read(member, field(member)));
        }
        ObjectShape.Rest rest = object.shape().rest();
        if (rest != null) {
            Member member = UnnamedField.rest(rest);
            text.tag(
                    "@param",
                    "rest further fields by name, which is like " + JavadocText.code(rest.pattern())
                            + (rest.docs() == null ? "" : ": " + FieldText.sentence(rest.docs())));
            constructor.addParameter(
                    ParameterizedTypeName.get(MAP, ClassName.get(String.class), head.type(types.type(member))), "rest");
            reads.add(types.readRest(member));
        }
        text.tag("@param", "raw the object as it was answered");
        constructor.addParameter(RuntimeTypes.JSON_OBJECT, "raw");
        reads.add(CodeBlock.of("in.raw()"));

        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(text.build())
                .recordConstructor(constructor.build());
        head.qualify(type);
        addCopies(type, object, constructor.build().parameters());
        type.addMethod(decode(self, reads)).addMethod(unknownFields(object));
        if (personal || object.members().stream().anyMatch(each -> each.field().personal())) {
            type.addMethod(shapeOnly(self));
        }
        for (Member member : object.members()) {
            if (member.field().deprecated() != null) {
                type.addMethod(deprecatedAccessor(member, member.field().deprecated()));
            }
            addInPlace(type, member, personal);
        }
        return type;
    }

    /** Adds the class of what is documented in place of a field, if anything is. */
    void addInPlace(TypeSpec.Builder outer, Member member) {
        addInPlace(outer, member, false);
    }

    private void addInPlace(TypeSpec.Builder outer, Member member, boolean personal) {
        if (member.object() != null) {
            outer.addType(record(
                            member.object(),
                            new JavadocText().html(FieldText.words(member.field())),
                            personal || member.field().personal())
                    .build());
        } else if (member.values() != null) {
            outer.addType(enums.nested(
                    member.values(),
                    FieldText.words(member.field()),
                    member.field().values()));
        }
    }

    /** Written out, since the mark has no effect on a component. */
    private MethodSpec deprecatedAccessor(Member member, Deprecation deprecated) {
        return MethodSpec.methodBuilder(member.name())
                .addAnnotation(Annotations.OVERRIDE)
                .addAnnotation(Annotations.DEPRECATED)
                .addModifiers(Modifier.PUBLIC)
                .returns(Annotations.nullable(types.type(member)))
                .addJavadoc(new JavadocText()
                        .html(FieldText.words(member.field()))
                        .tag("@return", FieldText.facts(member))
                        .tag("@deprecated", FieldText.deprecation(deprecated))
                        .build())
                .addStatement("return $L", member.name())
                .build();
    }

    private static CodeBlock field(Member member) {
        return CodeBlock.of("in.field($L)", JavaLiterals.string(member.field().name()));
    }

    /** Collections are copied, so that a record cannot change after it was made. */
    private void addCopies(TypeSpec.Builder type, NamedObject object, List<ParameterSpec> components) {
        CodeBlock.Builder copies = CodeBlock.builder();
        for (Member member : object.members()) {
            TypeName raw = types.type(member) instanceof ParameterizedTypeName generic ? generic.rawType() : null;
            if (LIST.equals(raw)) {
                copies.addStatement("$1L = $1L == null ? null : $2T.copyOf($1L)", member.name(), List.class);
            } else if (MAP.equals(raw)) {
                copies.addStatement(
                        "$1L = $1L == null ? null : " + orderedCopy(),
                        member.name(),
                        Collections.class,
                        LinkedHashMap.class);
            }
        }
        if (object.shape().rest() != null) {
            copies.addStatement("$1L = " + orderedCopy(), "rest", Collections.class, LinkedHashMap.class);
        }
        if (!copies.isEmpty()) {
            // The documentation tool wants every component named again here.
            JavadocText text = new JavadocText().html("Copies the collections.");
            components.forEach(each -> text.tag("@param", each.name() + " as above"));
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(text.build())
                    .addCode(copies.build())
                    .build());
        }
    }

    private static String orderedCopy() {
        return "$2T.unmodifiableMap(new $3T<>($1L))";
    }

    private static MethodSpec decode(ClassName self, List<CodeBlock> reads) {
        return MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(RuntimeTypes.OBJECT_READER, "in")
                .addJavadoc(new JavadocText()
                        .html("{@return what was answered; a field that cannot be read is null}")
                        .tag("@param", "in the answered object")
                        .build())
                .addCode("return new $T($L);\n", self, JavaLiterals.lines(reads, each -> each))
                .build();
    }

    private static MethodSpec unknownFields(NamedObject object) {
        List<String> names =
                object.members().stream().map(each -> each.field().name()).toList();
        CodeBlock known = JavaLiterals.strings(names);
        MethodSpec.Builder method = MethodSpec.methodBuilder("unknownFields")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.JSON_OBJECT)
                .addJavadoc(new JavadocText()
                        .html("{@return the fields of the answer that are not documented}")
                        .build());
        if (object.shape().rest() == null) {
            return method.addCode("return raw.without($L);\n", known).build();
        }
        return method.addCode("return raw.without($L).without(rest.keySet());\n", known)
                .build();
    }

    private static MethodSpec shapeOnly(ClassName self) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Annotations.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addJavadoc(new JavadocText()
                        .html("Names and JSON types only: some fields are personal data.")
                        .build())
                .addStatement("return $S + raw", self.simpleName())
                .build();
    }
}
