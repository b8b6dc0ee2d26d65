package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.SpecRoot;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field and a named type may have one name: the class inside the record then hides the other, and both are needed. */
class HiddenNamesTest {
    private static final String FIELDS = """
            fields:
              near_kind: {type: string, values: [own], docs: Values of its own.}
              near_part: {type: object, docs: An object of its own., fields: {part: {type: near_part, docs: Named.}}}
              far_kind: {type: list<string>, values: [own], docs: Values of its own.}
              kind: {type: near_kind, docs: The named values.}
              kinds: {type: list<near_kind>, docs: The named values.}
              part: {type: near_part, docs: The named object.}
              parts: {type: list<map<near_part>>, keys: "[a-z]+", docs: The named object.}
              far: {type: far_kind, docs: Named values of another package.}
            rest: {pattern: "UF_*", type: near_kind, docs: The named values.}
            """;

    @TempDir
    Path folder;

    @Test
    void aNamedTypeIsReachedBesideAFieldOfItsName() throws Exception {
        write("types/far.yaml", "format: 1\ntypes:\n  far_kind: {docs: Values., values: [there]}\n");
        write("types/near.yaml", """
                format: 1
                types:
                  near_kind: {docs: Values., values: [here]}
                  near_part: {docs: An object., fields: {code: {type: string, docs: One.}}}
                  near_whole:
                    docs: An object.
                """ + FIELDS.indent(4));
        write("methods/near/near.get.yaml", """
                format: 1
                method: near.get
                summary: Answers an object.
                docs: "https://example.com/near"
                scope: near
                params:
                  whole: {type: near_whole, docs: An object.}
                  inner:
                    type: object
                    docs: An object.
                """ + FIELDS.indent(4) + """
                result:
                  type: object
                  docs: An object.
                  fields:
                    whole: {type: near_whole, docs: An object.}
                    inner:
                      type: object
                      docs: An object.
                """ + FIELDS.indent(6));

        GeneratorResult result = Generator.generate(
                GoldenCase.read(List.of(new SpecRoot(folder.resolve("spec"), SpecRoot.Layer.USER))),
                new GeneratorOptions("com.acme"));
        Compilation compilation = new Compilation(folder.resolve("classes")).add(result.files());

        assertThat(compilation.problems()).isEmpty();
        for (String name : List.of("com.acme.near.NearWhole", "com.acme.near.NearGet$Result$Inner")) {
            Class<?> type = compilation.loader().loadClass(name);
            assertThat(Arrays.stream(type.getRecordComponents())
                            .map(HiddenNamesTest::text)
                            .filter(text -> text.contains("com.acme")))
                    .containsExactly(
                            "nearKind " + name + "$NearKind",
                            "nearPart " + name + "$NearPart",
                            "farKind java.util.List<" + name + "$FarKind>",
                            "kind com.acme.near.NearKind",
                            "kinds java.util.List<com.acme.near.NearKind>",
                            "part com.acme.near.NearPart",
                            "parts java.util.List<java.util.Map<java.lang.String, com.acme.near.NearPart>>",
                            "far com.acme.far.FarKind",
                            "rest java.util.Map<java.lang.String, com.acme.near.NearKind>");
        }
    }

    private static String text(RecordComponent component) {
        return component.getName() + " " + component.getGenericType().getTypeName();
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve("spec").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
