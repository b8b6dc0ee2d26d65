package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.Input;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.UnnamedField;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the builder of a request object: one setter for every Java form of every field. */
final class BuilderEmitter {
    private static final TypeName ANY_FIELD =
            ParameterizedTypeName.get(RuntimeTypes.FIELD, WildcardTypeName.subtypeOf(Object.class));

    /** Values of a tuple have no names; these are as many as the language allows. */
    private static final List<String> POSITIONS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private final RequestTypes types;

    BuilderEmitter(RequestTypes types) {
        this.types = types;
    }

    static ClassName builder(ClassName object) {
        return object.nestedClass("Builder");
    }

    /** {@code Consumer<? super X.Builder>}: what a lambda that fills an object is. */
    static TypeName filler(ClassName object) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(builder(object)));
    }

    TypeSpec builder(NamedObject object) {
        ClassName self = builder(object.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.OBJECT_BUILDER, self))
                .addJavadoc(new JavadocText()
                        .html("Collects what is sent; nothing is checked before the call or {@code validate()}.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Member member : object.members()) {
            List<Input> elements = types.elements(member);
            if (!elements.isEmpty()) {
                type.addMethod(tupleSetter(self, member, elements));
                continue;
            }
            boolean filled = types.isFilled(member);
            for (Input input : types.inputs(member)) {
                type.addMethod(setter(self, member, input));
                if (input.object() != null && filled) {
                    type.addMethod(fillingSetter(self, member, input.object()));
                }
                ClassName entry = entry(input);
                if (entry != null) {
                    type.addMethod(entrySetter(self, member, entry));
                }
                if (input.kind() == Input.Kind.SELECT) {
                    type.addMethod(selectingSetter(self, member));
                }
            }
        }
        ObjectShape.Rest rest = object.shape().rest();
        if (rest != null) {
            type.addMethods(rest(self, rest));
        }
        if (hasClearable(object)) {
            type.addMethod(clear(self, object.type()));
        }
        return type.addMethod(build(object.type())).build();
    }

    static boolean hasClearable(NamedObject object) {
        return object.members().stream().anyMatch(each -> each.field().clear() != null);
    }

    private MethodSpec setter(ClassName self, Member member, Input input) {
        CodeBlock value = CodeBlock.of("$L", member.name());
        return documented(self, member)
                .addParameter(input.type(), member.name())
                .addStatement(
                        "return $L($L, $L)",
                        input.proven() ? "setProven" : "set",
                        JavaLiterals.string(member.field().name()),
                        input.object() == null ? input.encode().apply(value) : value)
                .build();
    }

    private MethodSpec tupleSetter(ClassName self, Member member, List<Input> elements) {
        MethodSpec.Builder method = documented(self, member, POSITIONS.subList(0, elements.size()));
        List<CodeBlock> written = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            method.addParameter(elements.get(i).type(), POSITIONS.get(i));
            written.add(elements.get(i).encode().apply(CodeBlock.of("$L", POSITIONS.get(i))));
        }
        return method.addStatement(
                        "return set($L, $T.tuple($L))",
                        JavaLiterals.string(member.field().name()),
                        RuntimeTypes.ENCODE,
                        CodeBlock.join(written, ", "))
                .build();
    }

    private MethodSpec fillingSetter(ClassName self, Member member, ClassName object) {
        return documented(self, member)
                .addParameter(filler(object), member.name())
                // Through "this": a bare yield(...) is a word of the language.
                .addStatement("return this.$1L($2T.of($1L))", member.name(), object)
                .build();
    }

    /** Object that each value of a map is; null if the form is none of a map of objects. */
    static @Nullable ClassName entry(Input input) {
        Input element = input.kind() == Input.Kind.MAP ? input.element() : null;
        return element == null ? null : element.object();
    }

    /** Entry by entry, in the caller's order: a map of objects would have to be built first. */
    private MethodSpec entrySetter(ClassName self, Member member, ClassName object) {
        String key = member.name().equals("key") ? "name" : "key";
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(String.class, key)
                .addParameter(filler(object), member.name())
                .addStatement(
                        "return put($L, $L, $T.of($L).toJson())",
                        JavaLiterals.string(member.field().name()),
                        key,
                        object,
                        member.name());
        JavadocText text = new JavadocText()
                .html(FieldText.words(member.field()))
                .tag("@param", key + " key of an entry to add")
                .tag("@param", member.name() + " fills the entry")
                .tag("@return", "this builder");
        if (member.field().deprecated() != null) {
            text.tag("@deprecated", FieldText.deprecation(member.field().deprecated()));
            method.addAnnotation(Annotations.DEPRECATED);
        }
        return method.addJavadoc(text.build()).build();
    }

    private MethodSpec selectingSetter(ClassName self, Member member) {
        return documented(self, member)
                .addParameter(ArrayTypeName.of(ANY_FIELD), member.name())
                .varargs()
                .addStatement("return this.$1L($2T.of($1L))", member.name(), RuntimeTypes.SELECT)
                .build();
    }

    private MethodSpec.Builder documented(ClassName self, Member member) {
        return documented(self, member, List.of());
    }

    /** @param positions parameters of the setter, if it takes the values of a tuple */
    private MethodSpec.Builder documented(ClassName self, Member member, List<String> positions) {
        Field field = member.field();
        String constants = field.type() instanceof DataType.ByField rows
                ? " Constants: {@link " + types.constants(rows).canonicalName() + "}."
                : "";
        JavadocText text = new JavadocText().html(FieldText.words(field) + constants);
        if (positions.isEmpty()) {
            text.tag("@param", member.name() + " " + FieldText.demandAndFacts(member));
        } else {
            text.html("As a whole: " + FieldText.demandAndFacts(member) + ".");
            positions.forEach(each -> text.tag("@param", each + " " + each + " value of the list"));
        }
        text.tag("@return", "this builder");
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
        if (field.deprecated() != null) {
            text.tag("@deprecated", FieldText.deprecation(field.deprecated()));
            method.addAnnotation(Annotations.DEPRECATED);
        }
        return method.addJavadoc(text.build());
    }

    private List<MethodSpec> rest(ClassName self, ObjectShape.Rest rest) {
        Member member = UnnamedField.rest(rest);
        String words = rest.docs() == null ? "A further field." : FieldText.sentence(rest.docs());
        return types.inputs(member).stream()
                .map(input -> MethodSpec.methodBuilder("rest")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addJavadoc(new JavadocText()
                                .html(words)
                                .tag("@param", "name its name, which is like " + JavadocText.code(rest.pattern()))
                                .tag("@param", member.name() + " its value")
                                .tag("@return", "this builder")
                                .build())
                        .addParameter(String.class, "name")
                        .addParameter(input.type(), member.name())
                        .addStatement("return set(name, $L)", input.encode().apply(CodeBlock.of("$L", member.name())))
                        .build())
                .toList();
    }

    private static MethodSpec clear(ClassName self, ClassName object) {
        return MethodSpec.methodBuilder("clear")
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addJavadoc(new JavadocText()
                        .html("Empties a field, in the way its documentation names.")
                        .tag("@param", "field which")
                        .tag("@return", "this builder")
                        .build())
                .addParameter(object.nestedClass("Field"), "field")
                .addStatement("return set(field.wireName, field.empty)")
                .build();
    }

    private static MethodSpec build(ClassName object) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(object)
                .addJavadoc(new JavadocText()
                        .html("{@return what has been collected, unchecked}")
                        .build())
                .addStatement("return new $T(this)", object)
                .build();
    }
}
