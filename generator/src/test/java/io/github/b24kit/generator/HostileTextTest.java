package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that try to leave their comment or literal leave nothing behind in the compiled classes. */
class HostileTextTest {
    private static final String HARMLESS = "words";

    static final List<String> TEXTS = List.of(
            HARMLESS,
            "*/ static int pwned; /*",
            "*/ } public static int pwned; class Pwned { /*",
            "\\u002a\\u002f static int pwned; /*",
            "*\\u002f static int pwned; /*",
            "\\uuuu002a/ static int pwned; /*",
            "\\\\u002a/ \\u0022; static int pwned; //",
            "\"; static int pwned = 1; //",
            "C:\\user\\x",
            "costs $100",
            "$L $S $T $$ $1T $N $[ $] $W $Z",
            "{@link Nope#x} {@code {@literal",
            "<script>alert(1)</script> </table></pre> <a href='x",
            "@deprecated @throws Nope nothing",
            "a\n@deprecated b\n * @param nope c",
            "line \u2028 and paragraph \u2029 end",
            "reversed \u202e, zero \u200b width, mark \ufeff",
            "\ud83d\ude00 and \u0441\u0442\u0440\u043e\u043a\u0430 &amp; &#42;&#47;",
            "{{name}} {{{name}}} {{>x}} | a | `b`");

    @TempDir
    static Path folder;

    private static ClassLoader loader;
    private static List<String> problems;

    @BeforeAll
    static void compileAll() throws IOException {
        Compilation compilation = new Compilation(folder);
        for (String text : TEXTS) {
            compilation.add(generate(text));
        }
        problems = compilation.problems();
        loader = compilation.loader();
    }

    private static List<OutputFile> generate(String text) throws IOException {
        String quoted = quoted(text);
        Path spec = folder.resolve("spec" + TEXTS.indexOf(text));
        Files.createDirectories(spec.resolve("methods"));
        Files.createDirectories(spec.resolve("types"));
        Files.createDirectories(spec.resolve("errors"));
        Files.writeString(spec.resolve("methods/a.b.yaml"), """
                format: 1
                method: a.b
                summary: TEXT
                permission: TEXT
                scope: TEXT
                docs: https://example.com/
                deprecated: {reason: TEXT, since: TEXT}
                params:
                  p: {type: string, clear: "", written: TEXT, default: TEXT, docs: TEXT, deprecated: {reason: TEXT}}
                  "wire TEXT": {type: string, docs: TEXT}
                  q: {type: string, values: {TEXT: {name: TEXT_ITSELF, docs: TEXT, deprecated: {reason: TEXT}}}, docs: TEXT}
                  o: {type: object, docs: TEXT, fields: {x: {type: t_t, docs: TEXT}}}
                rest: {pattern: "many TEXT", type: string, docs: TEXT}
                constraints: [{at-least-one-of: [p, "wire TEXT"], docs: TEXT}]
                result:
                  type: object
                  docs: TEXT
                  fields: {"wire TEXT": {type: string, docs: TEXT, deprecated: {reason: TEXT}}}
                errors: [{code: TEXT, name: TEXT_ITSELF, docs: TEXT}]
                examples: [{title: TEXT, request: {p: TEXT, "wire TEXT": TEXT, q: TEXT}}]
                """.replace("\"wire TEXT\"", quoted(wire(text)))
                .replace("\"many TEXT\"", quoted(text + "*"))
                .replaceAll("\\bTEXT\\b", replacement(quoted)));
        Files.writeString(spec.resolve("types/t.yaml"), """
                format: 1
                types: {t_t: {docs: TEXT, fields: {x: {type: string, docs: TEXT}}}}
                """.replace("TEXT", quoted));
        Files.writeString(spec.resolve("errors/common.yaml"), """
                format: 1
                errors: [{code: TEXT, name: ITSELF, docs: TEXT}]
                """.replace("TEXT", quoted));
        Files.writeString(
                spec.resolve("naming.yaml"),
                "format: 1\nmembers: {" + quoted("a.b#" + wire(text)) + ": wire, " + quoted("a.b#result." + wire(text))
                        + ": wire}\n");
        var read = SpecReader.read(List.of(new SpecRoot(spec, SpecRoot.Layer.USER)), MethodFilter.ALL);
        assertThat(read.hasErrors()).as(FindingPrinter.print(read.findings())).isFalse();
        return Generator.generate(read.api(), new GeneratorOptions(home(text))).files();
    }

    private static String replacement(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String quoted(String text) throws JsonProcessingException {
        return JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(text);
    }

    /** Names with characters that nobody sees are refused, so there the text comes without them. */
    private static String wire(String text) {
        return "wire " + text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    private static String home(String text) {
        return "text" + TEXTS.indexOf(text) + ".b24";
    }

    @Test
    void everythingCompilesWithEveryWarningOn() {
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void declaresWhatAHarmlessTextDeclares(String text) throws Exception {
        assertThat(declarations(text)).isEqualTo(declarations(HARMLESS)).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void theTextItselfArrives(String text) throws Exception {
        Object value =
                loader.loadClass(home(text) + ".a.AB$Q").getField("TEXT_ITSELF").get(null);
        assertThat(value).hasToString(text);
        Object code = loader.loadClass(home(text) + ".a.AB$Error")
                .getField("TEXT_ITSELF")
                .get(null);
        assertThat(code.getClass().getMethod("code").invoke(code)).isEqualTo(text.strip());
        Class<?> request = loader.loadClass(home(text) + ".a.AB");
        Object builder = request.getMethod("builder").invoke(null);
        builder.getClass().getMethod("wire", String.class).invoke(builder, text);
        Object built = builder.getClass().getMethod("build").invoke(builder);
        Object json = built.getClass().getMethod("toJson").invoke(built);
        assertThat(json.getClass().getMethod("names").invoke(json)).hasToString("[" + wire(text) + "]");
    }

    /** Longer than one constant of a class file. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "\u0416"})
    void aLongTextArrives(String letter, @TempDir Path temp) throws Exception {
        String text = letter.repeat(70_000);
        Path spec = Files.createDirectories(temp.resolve("spec/methods"));
        Files.writeString(spec.resolve("a.b.yaml"), """
                format: 1
                method: a.b
                summary: TEXT
                params: {q: {type: string, docs: TEXT, values: [A]}}
                result: {type: string}
                errors: [{code: E, docs: TEXT}]
                """.replace("TEXT", text));
        var read = SpecReader.read(List.of(new SpecRoot(temp.resolve("spec"), SpecRoot.Layer.USER)), MethodFilter.ALL);
        Compilation compilation = new Compilation(temp.resolve("classes"))
                .add(Generator.generate(read.api(), new GeneratorOptions("com.acme"))
                        .files());
        assertThat(compilation.problems()).isEmpty();
        Object code = compilation
                .loader()
                .loadClass("com.acme.a.AB$Error")
                .getField("E")
                .get(null);
        List<?> meanings = (List<?>) code.getClass().getMethod("meanings").invoke(code);
        Object meaning = meanings.get(0);
        assertThat(meaning.getClass().getMethod("meaning").invoke(meaning)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "double", "boolean", "date", "list<integer>", "object"})
    void aDefaultThatIsCodeIsRefused(String type) throws IOException {
        Path spec = Files.createDirectories(folder.resolve("default/methods"));
        Files.writeString(spec.resolve("a.b.yaml"), """
                format: 1
                method: a.b
                summary: A method.
                params: {x: {type: TYPE, default: "1; static int pwned"}}
                result: {type: string}
                """.replace("TYPE", type));
        var read = SpecReader.read(
                List.of(new SpecRoot(folder.resolve("default"), SpecRoot.Layer.USER)), MethodFilter.ALL);
        assertThat(read.api()).isNull();
        assertThat(FindingPrinter.print(read.findings())).contains("a.b.yaml:4:", "[default-fits-type]");
    }

    /** Names of all classes and their members, with their modifiers and annotations. */
    private static NavigableSet<String> declarations(String text) throws Exception {
        NavigableSet<String> declarations = new TreeSet<>();
        for (String type : List.of("Bitrix24", "CommonError", "a.AB", "a.AMethods", "t.TTInput")) {
            collect(loader.loadClass(home(text) + "." + type), declarations);
        }
        return declarations;
    }

    private static void collect(Class<?> type, NavigableSet<String> declarations) {
        String name = type.getName().replaceAll("^text\\d+\\.", "");
        declarations.add(type.getModifiers() + " " + name + " " + type.isAnnotationPresent(Deprecated.class));
        Arrays.stream(type.getDeclaredFields())
                .forEach(field -> declarations.add(name + "." + field.getName() + " " + field.getModifiers() + " "
                        + field.isAnnotationPresent(Deprecated.class)));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> name + "." + signature(method))
                .forEach(declarations::add);
        Arrays.stream(type.getDeclaredClasses()).forEach(inner -> collect(inner, declarations));
    }

    private static String signature(Method method) {
        List<String> parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return method.getName() + parameters + " " + method.getModifiers() + " "
                + method.isAnnotationPresent(Deprecated.class);
    }
}
