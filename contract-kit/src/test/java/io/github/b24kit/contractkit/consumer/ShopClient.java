package io.github.b24kit.contractkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.consumer.GeneratedMember.Part;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Role;
import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.generator.emit.ClientMembers;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A client that was generated from a small spec, and callers compiled against it. */
final class ShopClient {
    private final Path classes;
    private final List<GeneratedMember> members;

    private ShopClient(Path classes, List<GeneratedMember> members) {
        this.classes = classes;
        this.members = members;
    }

    /** Generates and compiles the client below a folder. */
    static ShopClient in(Path folder) throws IOException {
        SpecResult spec = SpecReader.read(
                List.of(new SpecRoot(Path.of("src/test/resources/shop"), SpecRoot.Layer.PACKAGED)), MethodFilter.ALL);
        Api api = spec.api();
        assertThat(api).as(spec.findings().toString()).isNotNull();
        Path classes = Files.createDirectories(folder.resolve("client"));
        List<JavaFileObject> sources = new ArrayList<>();
        Generator.generate(api, new GeneratorOptions("com.acme.b24")).files().stream()
                .filter(each -> each.path().endsWith(".java"))
                .forEach(each -> sources.add(source(each.path(), each.content())));
        compile(sources, classes, List.of("-g"));
        List<GeneratedMember> members = ClientMembers.of(api).stream()
                .map(each -> new GeneratedMember(
                        each.type(),
                        each.name(),
                        Role.valueOf(each.role().name()),
                        new Part(each.subject(), each.api(), each.pointer())))
                .toList();
        return new ShopClient(classes, members);
    }

    List<GeneratedMember> members() {
        return members;
    }

    Path classes() {
        return classes;
    }

    /** The classes of a caller, {@code com.acme.shop.Shop}. */
    Path caller(String body, Path folder, String... options) throws IOException {
        Path out = Files.createDirectories(folder.resolve("caller"));
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(
                List.of("-cp", classes + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        compile(List.of(source("com/acme/shop/Shop.java", body)), out, all);
        return out;
    }

    private static JavaFileObject source(String path, String content) {
        return new SimpleJavaFileObject(URI.create("mem:/" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return content;
            }
        };
    }

    private static void compile(List<JavaFileObject> sources, Path out, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(List.of("-proc:none", "-d", out.toString()));
        all.addAll(options);
        StringWriter told = new StringWriter();
        boolean compiled =
                compiler.getTask(told, null, null, all, null, sources).call();
        assertThat(compiled).as(told.toString()).isTrue();
    }
}
