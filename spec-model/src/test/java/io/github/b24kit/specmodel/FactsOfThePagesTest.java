package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition.EnumDefinition;
import io.github.b24kit.specmodel.model.TypeDefinition.ObjectDefinition;
import io.github.b24kit.specmodel.write.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the packaged specification against {@code facts-of-the-pages.json}: the tables of the five pages and of the type pages as a
 * reader outside this project read them. Nothing in that file was made from the specification.
 */
class FactsOfThePagesTest {
    private static final List<String> VALUE_REMARKS = List.of("psStatus", "externalPayment");

    private static JsonNode facts;
    private static JsonNode model;
    private static Api api;

    @BeforeAll
    static void readBoth() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = FactsOfThePagesTest.class.getResourceAsStream("/facts-of-the-pages.json")) {
            facts = json.readTree(in);
        }
        SpecRoot spec = new SpecRoot(Path.of("..", "spec"), SpecRoot.Layer.PACKAGED);
        SpecResult result = SpecReader.read(List.of(spec), MethodFilter.ALL);
        assertThat(result.findings()).isEmpty();
        api = Objects.requireNonNull(result.api());
        StringBuilder written = new StringBuilder();
        ModelJson.write(api, written);
        model = json.readTree(written.toString());
    }

    /** The other methods are held against their pages where the documentation lies beside the checkout, in contract-tests. */
    @Test
    void theSpecHasTheMethodsThatWereReadOutsideTheProject() {
        assertThat(facts.get("methods").findValuesAsText("method")).hasSize(5);
        assertThat(model.get("methods").findValuesAsText("method"))
                .containsAll(facts.get("methods").findValuesAsText("method"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crm.item.payment.get",
                "crm.item.payment.delete",
                "sale.payment.update",
                "sale.paysystem.pay.payment",
                "sale.paysystem.settings.invoice.get"
            })
    void anEntryHoldsTheTablesOfItsPage(String method) {
        JsonNode page = named(facts.get("methods"), method);
        JsonNode entry = named(model.get("methods"), method);
        Operation operation = api.operations().stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElseThrow();
        String file = operation.location().file();

        assertThat(entry.get("file")).as("page of " + file).isEqualTo(page.get("page"));
        assertThat(entry.get("scope")).as("scope in " + file).isEqualTo(page.get("scope"));
        assertThat(entry.get("httpStatus")).as("statuses in " + file).isEqualTo(page.get("httpStatus"));
        assertThat(params(entry)).as("parameters in " + file).isEqualTo(params(page));
        assertThat(defaults(operation)).as("defaults in " + file).isEqualTo(defaults(page));
        assertThat(entry.at("/result/types")).as("result in " + file).isEqualTo(page.at("/result/types"));
        assertThat(fields(entry.at("/result/fields")))
                .as("result fields in " + file)
                .isEqualTo(fields(page.at("/result/fields")));
        assertThat(entry.at("/result/envelope")).as("envelope in " + file).isEqualTo(page.at("/result/envelope"));
        assertThat(errors(entry)).as("errors in " + file).isEqualTo(errors(page));
    }

    @Test
    void commonErrorsAreThoseOfTheSystemTableAndTwoMore() {
        List<String> expected = new ArrayList<>();
        facts.get("common").forEach(row -> expected.add(row(row)));
        expected.add("OPERATION_TIME_LIMIT 429"); // limits.md
        expected.add("METHOD_CONFIRM_WAITING 401"); // api-reference/scopes/confirmation.md
        List<String> written = api.commonErrors().stream()
                .map(row -> row.code() + " " + row.status())
                .toList();
        assertThat(written).as("errors/common.yaml").isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale_order_payment", "sale_paysystem"})
    void aTypeHoldsTheTableOfItsPage(String type) {
        JsonNode page = facts.at("/types/" + type);
        ObjectDefinition definition = (ObjectDefinition) api.types().get(type);
        String file = definition.location().file();

        assertThat(fields(model.at("/types/" + type + "/fields")))
                .as(type + " in " + file)
                .isEqualTo(fields(page));
        Map<String, List<String>> values = new TreeMap<>();
        for (JsonNode field : page) {
            if (field.has("values")) {
                values.put(field.get("path").asText(), texts(field.get("values")));
            }
        }
        // The type's page lists Y and N; the page of sale.payment.update knows F too.
        values.computeIfPresent("externalPayment", (name, listed) -> List.of("Y", "F", "N"));
        // Given in lower case on the page, where a reader of upper-case literals misses them.
        values.putAll(type.equals("sale_paysystem") ? Map.of("ENCODING", encodings()) : Map.of());
        assertThat(values(definition)).as("values of " + type + " in " + file).isEqualTo(values);
    }

    /** The forms noted under {@code wire} are those of the answers on all pages that show the type, and none besides. */
    @ParameterizedTest
    @ValueSource(strings = {"sale_order_payment", "sale_order_payment_crm_simple", "sale_paysystem"})
    void aTypeNotesTheFormsThatAnswersShow(String type) {
        ObjectDefinition definition = (ObjectDefinition) api.types().get(type);
        Map<String, List<String>> written = new TreeMap<>();
        Map<String, List<String>> expected = new TreeMap<>();
        for (Field field : definition.shape().fields()) {
            String natural = natural(field.type());
            List<String> forms = new ArrayList<>(texts(facts.at("/seen/" + type + "/" + field.name())));
            // Said to be possibly null by a TypeScript sample alone, which is no answer.
            if (List.of("dateBill", "dateResponsibleId").contains(field.name())) {
                forms.add("null");
            }
            forms.remove(natural);
            expected.put(field.name(), forms.stream().sorted().toList());
            written.put(
                    field.name(),
                    field.wire().stream()
                            .map(form -> form.name().toLowerCase(Locale.ROOT))
                            .filter(form -> !form.equals(natural))
                            .sorted()
                            .toList());
        }
        assertThat(written)
                .as("wire of " + type + " in " + definition.location().file())
                .isEqualTo(expected);
    }

    /** Where answers show another kind of value than the table's type, the field has to say so; no remark stands anywhere else. */
    @ParameterizedTest
    @ValueSource(strings = {"sale_order_payment", "sale_order_payment_crm_simple", "sale_paysystem"})
    void aTypeRemarksOnEveryAnswerOfAnotherKind(String type) {
        ObjectDefinition definition = (ObjectDefinition) api.types().get(type);
        List<String> remarked = new ArrayList<>();
        // Two remarks are about values, which no form shows: an empty psStatus, the F of externalPayment.
        List<String> expected = new ArrayList<>(type.equals("sale_order_payment") ? VALUE_REMARKS : List.of());
        for (Field field : definition.shape().fields()) {
            if (field.observed() != null) {
                remarked.add(field.name());
            }
            List<String> forms = texts(facts.at("/seen/" + type + "/" + field.name()));
            forms.removeAll(List.of("null", natural(field.type())));
            if (field.type() == Scalar.DOUBLE) {
                forms.remove("integer");
            }
            if (field.type() instanceof Scalar && !forms.isEmpty()) {
                expected.add(field.name());
            }
        }
        assertThat(remarked)
                .as("observed of " + type + " in " + definition.location().file())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String natural(DataType type) {
        DataType target = type instanceof DataType.Reference reference ? reference.target() : type;
        boolean ownForm = EnumSet.of(Scalar.INTEGER, Scalar.DOUBLE, Scalar.DATE, Scalar.DATETIME)
                .contains(target instanceof Scalar scalar ? scalar : Scalar.STRING);
        return ownForm ? target.toString().toLowerCase(Locale.ROOT) : "string";
    }

    private static List<String> encodings() {
        return List.of("windows-1251", "utf-8", "iso-8859-1");
    }

    private static List<String> params(JsonNode method) {
        List<String> lines = new ArrayList<>();
        for (JsonNode param : method.get("params")) {
            String star = param.get("required").asBoolean() ? "* " : " ";
            lines.add(param.get("path").asText() + star + param.get("types") + " " + param.get("values"));
        }
        return lines;
    }

    private static Map<String, String> defaults(JsonNode page) {
        Map<String, String> defaults = new TreeMap<>();
        for (JsonNode param : page.get("params")) {
            if (param.has("default")) {
                defaults.put(param.get("path").asText(), param.get("default").asText());
            }
        }
        return defaults;
    }

    private static Map<String, String> defaults(Operation operation) {
        Map<String, String> defaults = new TreeMap<>();
        collectDefaults("", operation.params(), defaults);
        return defaults;
    }

    private static void collectDefaults(String prefix, ObjectShape shape, Map<String, String> defaults) {
        for (Field field : shape.fields()) {
            if (field.defaultValue() instanceof Literal.Text text) {
                defaults.put(prefix + field.name(), text.value());
            } else if (field.defaultValue() instanceof Literal.Null) {
                defaults.put(prefix + field.name(), "null");
            }
            if (field.type() instanceof DataType.Structure structure) {
                collectDefaults(prefix + field.name() + ".", structure.shape(), defaults);
            }
        }
    }

    /** What a map holds is said in prose and in the TypeScript sample, never in a row of the table. */
    private static List<String> fields(JsonNode fields) {
        List<String> lines = new ArrayList<>();
        for (JsonNode field : fields) {
            if (!field.get("path").asText().endsWith("*")) {
                lines.add(field.get("path").asText() + " " + field.get("types"));
            }
        }
        return lines;
    }

    private static List<String> errors(JsonNode method) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : method.get("errors")) {
            if (!row.path("common").asBoolean()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static String row(JsonNode error) {
        return error.get("code").asText() + " " + error.get("status").asText();
    }

    private static Map<String, List<String>> values(ObjectDefinition definition) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Field field : definition.shape().fields()) {
            List<EnumValue> own = field.type() instanceof DataType.Named named
                            && api.types().get(named.name()) instanceof EnumDefinition open
                    ? open.values()
                    : field.values();
            List<String> listed = own.stream().map(EnumValue::value).toList();
            if (!listed.isEmpty()) {
                values.put(field.name(), listed);
            }
        }
        return values;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode named(JsonNode methods, String method) {
        for (JsonNode each : methods) {
            if (each.get("method").asText().equals(method)) {
                return each;
            }
        }
        throw new AssertionError("no entry for " + method);
    }
}
