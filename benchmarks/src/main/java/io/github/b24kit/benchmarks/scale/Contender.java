package io.github.b24kit.benchmarks.scale;

import com.fasterxml.jackson.core.JsonParser;
import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.openapi.OpenApi;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.specmodel.SpecReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generator: how it is run, and what its output is compiled with. */
sealed interface Contender {
    String name();

    /** Prepares the input in a folder; the program that is returned writes below {@code out}. */
    Program prepare(Selection selection, Path folder, Path out) throws IOException;

    /** Where the main sources lie below the output. */
    String sources();

    String libraries();

    /** Ours, fed with the specification as users have it: in a jar, from which methods are taken by a filter. */
    record Bitrix24(Path spec) implements Contender {
        @Override
        public String name() {
            return "bitrix24";
        }

        @Override
        public Program prepare(Selection selection, Path folder, Path out) throws IOException {
            Path methods = Files.write(folder.resolve("methods.txt"), selection.methods());
            String classPath = classPath(
                    Generate.class,
                    Generator.class,
                    SpecReader.class,
                    JsonParser.class,
                    com.palantir.javapoet.JavaFile.class,
                    com.github.mustachejava.MustacheFactory.class,
                    org.jspecify.annotations.Nullable.class,
                    org.yaml.snakeyaml.Yaml.class);
            List<String> arguments = List.of(spec.toString(), methods.toString(), out.toString());
            return new Program(classPath, Generate.class.getName(), arguments, folder.resolve("bitrix24.log"));
        }

        @Override
        public String sources() {
            return "";
        }

        @Override
        public String libraries() {
            return classPath(RestClient.class, org.jspecify.annotations.Nullable.class, JsonParser.class);
        }

        private static String classPath(Class<?>... types) {
            return Stream.of(types).map(Program::home).collect(Collectors.joining(File.pathSeparator));
        }
    }

    /**
     * The generator of most OpenAPI users, fed with our export.
     *
     * @param tool its command line in one jar
     * @param jars folder with what its output is compiled with
     */
    record OpenApiGenerator(Path tool, Path jars) implements Contender {
        @Override
        public String name() {
            return "openapi-generator";
        }

        @Override
        public Program prepare(Selection selection, Path folder, Path out) throws IOException {
            String export = OpenApi.json(selection.api(), OpenApi.Version.V3_0, "1");
            Path document = Files.writeString(folder.resolve("openapi.json"), CompilableDocument.in(export));
            List<String> arguments = List.of(
                    "generate",
                    "--generator-name=java",
                    "--library=native",
                    "--input-spec=" + document,
                    "--output=" + out,
                    "--additional-properties=hideGenerationTimestamp=true",
                    "--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
            return new Program(
                    tool.toString(),
                    "org.openapitools.codegen.OpenAPIGenerator",
                    arguments,
                    folder.resolve("openapi-generator.log"));
        }

        @Override
        public String sources() {
            return "src/main/java";
        }

        @Override
        public String libraries() {
            try (Stream<Path> files = Files.list(jars)) {
                return files.map(Path::toString)
                        .filter(file -> file.endsWith(".jar"))
                        .sorted()
                        .collect(Collectors.joining(File.pathSeparator));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
