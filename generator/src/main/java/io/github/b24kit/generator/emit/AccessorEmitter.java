package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.emit.CallSignatures.Parameter;
import io.github.b24kit.generator.emit.CallSignatures.Signature;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.ResultTypes;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.generator.naming.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits a step of the call chain: further steps, and the methods that end there. */
final class AccessorEmitter {
    private final CallSignatures signatures;
    private final ResultTypes results;
    private final ApiShapes shapes;

    AccessorEmitter(CallSignatures signatures, ResultTypes results, ApiShapes shapes) {
        this.signatures = signatures;
        this.results = results;
        this.shapes = shapes;
    }

    TypeSpec.Builder step(AccessorNode node) {
        String methods = node.prefix().isEmpty() ? "REST v3" : JavadocText.code(node.prefix() + ".*");
        TypeSpec.Builder type = TypeSpec.classBuilder(node.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new JavadocText().html("Methods " + methods + ".").build())
                .addField(FieldSpec.builder(RuntimeTypes.REST_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.REST_CLIENT, "client")
                        .addJavadoc(new JavadocText()
                                .html("Methods called through a client.")
                                .tag("@param", "client sends the calls")
                                .build())
                        .addStatement("this.client = client")
                        .build());
        addContent(type, node);
        return type;
    }

    /** The steps and methods below a node. */
    void addContent(TypeSpec.Builder type, AccessorNode node) {
        for (AccessorNode child : node.children()) {
            type.addMethod(MethodSpec.methodBuilder(child.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(child.type())
                    .addJavadoc(new JavadocText()
                            .html("{@return the methods " + JavadocText.code(child.prefix() + ".*") + "}")
                            .build())
                    .addStatement("return new $T(client)", child.type())
                    .build());
        }
        boolean mentionsDeprecated = false;
        for (AccessorCall call : node.calls()) {
            MethodShape shape = shapes.method(call.operation());
            mentionsDeprecated |= call.operation().deprecated() != null
                    || shape.request().members().stream()
                            .anyMatch(each -> each.field().deprecated() != null && each.demanded());
            for (Signature signature : signatures.of(shape.request())) {
                type.addMethod(method(call, shape, signature));
            }
        }
        if (mentionsDeprecated) {
            type.addAnnotation(Annotations.MENTIONS_DEPRECATED);
        }
    }

    private MethodSpec method(AccessorCall call, MethodShape shape, Signature signature) {
        ClassName request = shape.request().type();
        TypeName result = results.type(shape.result());
        JavadocText text = new JavadocText().html(OperationText.summary(call.operation()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(PagedTypes.call(call.operation(), result));
        NameScope names = NameScope.members(Set.of("client"));
        List<CodeBlock> setters = new ArrayList<>();
        for (Parameter parameter : signature.parameters()) {
            String name = names.claim(parameter.member().name(), "").name();
            method.addParameter(parameter.type(), name);
            text.tag("@param", name + " " + FieldText.described(parameter.member()));
            setters.add(CodeBlock.of(".$L($L)", parameter.member().name(), name));
        }
        CodeBlock set = setters.stream().collect(CodeBlock.joining(""));
        if (signature.named()) {
            String options = names.claim("parameters", "").name();
            String builder = names.claim("request", "").name();
            method.addParameter(BuilderEmitter.filler(request), options);
            text.tag(
                    "@param", options + (setters.isEmpty() ? " sets the parameters" : " sets the optional parameters"));
            CodeBlock filler = setters.isEmpty()
                    ? CodeBlock.of("$L", options)
                    : CodeBlock.of("$L -> $L.accept($L$L)", builder, options, builder, set);
            method.addStatement("return client.call($T.of($L))", request, filler);
        } else {
            method.addStatement("return client.call($T.builder()$L.build())", request, set);
        }
        text.tag("@return", "the call, not made yet");
        text.tag("@see", request.canonicalName());
        if (call.operation().deprecated() != null) {
            text.tag("@deprecated", FieldText.deprecation(call.operation().deprecated()));
            method.addAnnotation(Annotations.DEPRECATED);
        }
        return method.addJavadoc(text.build()).build();
    }
}
