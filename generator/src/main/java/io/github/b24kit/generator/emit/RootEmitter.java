package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.ApiNames;
import java.net.URI;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Emits the class an application starts from. */
final class RootEmitter {
    private final ApiNames names;
    private final AccessorEmitter accessors;

    RootEmitter(ApiNames names, AccessorEmitter accessors) {
        this.names = names;
        this.accessors = accessors;
    }

    TypeSpec.Builder root() {
        ClassName self = names.root();
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new JavadocText()
                        .html("A Bitrix24 portal. Immutable and safe to share between threads.")
                        .build())
                .addField(FieldSpec.builder(RuntimeTypes.REST_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.REST_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build())
                .addMethod(webhook(self, String.class))
                .addMethod(webhook(self, URI.class))
                .addMethod(oauth(self))
                .addMethod(of(self));
        accessors.addContent(type, names.tree());
        AccessorNode v3 = names.v3Tree();
        if (!v3.children().isEmpty() || !v3.calls().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("v3")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(v3.type())
                    .addJavadoc(new JavadocText()
                            .html("{@return the methods of REST v3}")
                            .build())
                    .addStatement("return new $T(client)", v3.type())
                    .build());
        }
        return type.addMethod(untyped()).addMethod(client());
    }

    private static MethodSpec webhook(ClassName self, Class<?> url) {
        return start(self, "webhook")
                .addParameter(url, "url")
                .addJavadoc(new JavadocText()
                        .html("A portal reached through an inbound webhook.")
                        .tag("@param", "url address of the webhook, a secret")
                        .tag("@return", "the portal")
                        .build())
                .addStatement("return of($T.webhook(url).build())", RuntimeTypes.REST_CLIENT)
                .build();
    }

    private static MethodSpec oauth(ClassName self) {
        return start(self, "oauth")
                .addParameter(URI.class, "portal")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Supplier.class), RuntimeTypes.SECRET), "token")
                .addJavadoc(new JavadocText()
                        .html("A portal reached with access tokens.")
                        .tag("@param", "portal address of the portal")
                        .tag("@param", "token gives a valid access token whenever one is needed")
                        .tag("@return", "the portal")
                        .build())
                .addStatement("return of($T.oauth(portal, token).build())", RuntimeTypes.REST_CLIENT)
                .build();
    }

    private static MethodSpec of(ClassName self) {
        return start(self, "of")
                .addParameter(RuntimeTypes.REST_CLIENT, "client")
                .addJavadoc(new JavadocText()
                        .html("A portal reached through a client with settings of its own.")
                        .tag("@param", "client sends the calls")
                        .tag("@return", "the portal")
                        .build())
                .addStatement("return new $T(client)", self)
                .build();
    }

    private static MethodSpec.Builder start(ClassName self, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
    }

    private static MethodSpec untyped() {
        return MethodSpec.methodBuilder("call")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CALL, RuntimeTypes.JSON))
                .addParameter(String.class, "method")
                .addParameter(RuntimeTypes.JSON_OBJECT, "params")
                .addJavadoc(new JavadocText()
                        .html("Any method of REST v2, by its name: the door for what is not documented.")
                        .tag("@param", "method wire name")
                        .tag("@param", "params sent as they are")
                        .tag("@return", "the call, not made yet")
                        .build())
                .addCode(CodeBlock.of("return client.call(method, params);\n"))
                .build();
    }

    private static MethodSpec client() {
        return MethodSpec.methodBuilder("client")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.REST_CLIENT)
                .addJavadoc(
                        new JavadocText().html("{@return what sends the calls}").build())
                .addStatement("return client")
                .build();
    }
}
