package io.github.b24kit.generator.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.generator.Generator;
import io.github.b24kit.generator.GeneratorOptions;
import io.github.b24kit.generator.GeneratorResult;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.ObjectNaming;
import io.github.b24kit.generator.naming.ObjectNaming.Side;
import io.github.b24kit.generator.naming.UnnamedField;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One random spec on its way: read, generated, and called. */
final class Trial {
    private final long seed;
    private final Api api;
    private final ApiNames names;
    private final Set<String> keys;
    private final List<OutputFile> files;
    private final RandomJson json;
    private final StrayJson strays;
    private final Map<String, NamedObject> requests = new HashMap<>();
    private final Map<String, NamedObject> answers = new HashMap<>();
    private final ObjectNaming naming;

    private Trial(long seed, Dice dice, Api api, String home, Set<String> keys, List<OutputFile> files) {
        this.seed = seed;
        this.api = api;
        this.keys = keys;
        this.files = files;
        this.names = new ApiNames(api, home, new Findings());
        this.json = new RandomJson(api, dice);
        this.strays = new StrayJson(dice);
        this.naming = new ObjectNaming(api.naming(), new Findings());
        api.operations().forEach(this::know);
        for (TypeDefinition type : api.types().values()) {
            if (type instanceof TypeDefinition.ObjectDefinition object) {
                know(naming.name(names.input(type.name()), object.shape(), Side.REQUEST, type.name()), requests);
                know(naming.name(names.type(type.name()), object.shape(), Side.RESULT, type.name()), answers);
            }
        }
    }

    static Trial of(long seed, Path folder) throws IOException {
        Dice dice = new Dice(new Random(seed));
        RandomSpec spec = new RandomSpec(dice.random());
        Path home = folder.resolve("spec" + seed);
        spec.write(home);
        Api first = read(home, seed);
        RandomJson json = new RandomJson(first, dice);
        for (Operation operation : first.operations()) {
            JsonObject example = json.object(operation.params(), 0);
            if (example != null) {
                spec.addExample(
                        home.relativize(Path.of(operation.location().file())).toString(), example);
            }
        }
        spec.write(home);
        Api api = read(home, seed);
        String base = "seed" + seed + ".b24";
        GeneratorResult result = Generator.generate(api, new GeneratorOptions(base));
        assertThat(result.hasErrors())
                .as(() -> "seed " + seed + "\n" + FindingPrinter.print(result.findings()))
                .isFalse();
        return new Trial(seed, dice, api, base, spec.keys(), result.files());
    }

    private static Api read(Path home, long seed) {
        SpecResult result = SpecReader.read(List.of(new SpecRoot(home, SpecRoot.Layer.USER)), MethodFilter.ALL);
        assertThat(result.hasErrors())
                .as(() -> "seed " + seed + "\n" + FindingPrinter.print(result.findings()))
                .isFalse();
        return result.api();
    }

    Set<String> keys() {
        return keys;
    }

    List<OutputFile> files() {
        return files;
    }

    /** A request that the documentation allows is written as it is meant, and no rule speaks against it. */
    void send(ClassLoader loader) throws ReflectiveOperationException {
        for (Operation operation : api.operations()) {
            JsonObject meant = json.object(operation.params(), 0);
            if (meant == null) {
                continue;
            }
            Class<?> type = loader.loadClass(names.request(operation).reflectionName());
            Request<?> request = (Request<?>) new RequestWriter(requests)
                    .write(type, operation.behaviour().positional() ? backwards(meant) : meant);
            String about = "seed " + seed + " " + operation.method() + " " + meant.toText();
            assertThat(request.toJson().toText()).as(about).isEqualTo(meant.toText());
            assertThat(request.validate()).as(about).isEmpty();
            Request<?> empty = (Request<?>) new RequestWriter(requests).write(type, JsonObject.EMPTY);
            assertThat(empty.validate().stream()
                            .filter(each -> each.rule().equals("required"))
                            .map(each -> each.pointer()))
                    .as("seed " + seed + " " + operation.method() + " without any parameter")
                    .containsExactlyElementsOf(operation.params().fields().stream()
                            .filter(operation.params()::demands)
                            .map(field -> "/" + field.name().replace("~", "~0").replace("/", "~1"))
                            .toList());
        }
    }

    /** What setters prove by their types needs no second look: with or without it, a request breaks the same rules. */
    void stray(ClassLoader loader) throws ReflectiveOperationException {
        for (Operation operation : api.operations()) {
            JsonObject meant = json.object(operation.params(), 0);
            if (meant == null) {
                continue;
            }
            Class<?> type = loader.loadClass(names.request(operation).reflectionName());
            JsonObject stray = (JsonObject) strays.stray(meant);
            Request<?> request;
            try {
                request = (Request<?>) new RequestWriter(requests).write(type, stray);
            } catch (RuntimeException | InvocationTargetException noJavaValue) {
                continue;
            }
            assertThat(request.validate())
                    .as("seed " + seed + " " + operation.method() + " " + stray.toText())
                    .isEqualTo(request.operation().rules().check(request.toJson()));
        }
    }

    /** The order in which a caller sets parameters must not be that in which they are sent. */
    private static JsonObject backwards(JsonObject object) {
        List<String> names = new ArrayList<>(object.entries().keySet());
        Collections.reverse(names);
        Map<String, Json> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, object.get(name)));
        return JsonObject.of(members);
    }

    /** A documented answer is no drift, and every value of it arrives. */
    void answer(ClassLoader loader) throws ReflectiveOperationException {
        for (Operation operation : api.operations()) {
            Field result = UnnamedField.result(operation).fields().get(0);
            Json value = json.value(result, 0);
            if (value == null) {
                continue;
            }
            Json wrapped = value;
            List<String> at = operation.result().at();
            if (!at.isEmpty() && !at.get(0).equals(".")) {
                String[] steps = at.get(0).split("\\.", -1);
                for (int i = steps.length - 1; i >= 0; i--) {
                    wrapped = JsonObject.of(steps[i], wrapped);
                }
            }
            byte[] body = JsonObject.of("result", wrapped).toText().getBytes(StandardCharsets.UTF_8);
            Class<?> type = loader.loadClass(names.request(operation).reflectionName());
            var descriptor = (io.github.b24kit.runtime.Operation<?>)
                    type.getField("OPERATION").get(null);
            String about = "seed " + seed + " " + operation.method() + " ";
            Object given;
            try {
                given = descriptor
                        .decode(200, body, DriftMode.STRICT, DriftListener.NONE)
                        .result();
            } catch (RuntimeException e) {
                throw new AssertionError(about + new String(body, StandardCharsets.UTF_8), e);
            }
            new AnswerComparison(answers).compare(about, value, given);
        }
    }

    private void know(Operation operation) {
        ClassName type = names.request(operation);
        know(naming.name(type, operation.params(), Side.REQUEST, operation.method()), requests);
        naming.name(type, UnnamedField.result(operation), Side.RESULT, operation.method()).members().stream()
                .map(Member::object)
                .filter(each -> each != null)
                .forEach(each -> know(each, answers));
    }

    private static void know(NamedObject object, Map<String, NamedObject> known) {
        known.put(object.type().reflectionName(), object);
        for (Member member : object.members()) {
            if (member.object() != null) {
                know(member.object(), known);
            }
        }
    }
}
