package io.github.b24kit.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is measured looks at every value, and demands the same of it. */
class ValidateBaselinesTest {
    private static final int FIELDS = 35;
    private static final JsonMapper JSON = new JsonMapper();

    private final Validator validator = Update.beanValidator();
    private final Schema schema = Update.schema();

    @Test
    void theyAllHaveTheSameRequestOfAllFields() throws Exception {
        JsonNode json = Update.json();
        assertThat(json.get("fields")).hasSize(FIELDS);
        assertThat(JSON.readTree(Update.generated().toJson().toText())).isEqualTo(json);
        assertThat(JSON.readTree(JSON.writeValueAsString(Update.bean(json, UpdateBean.class))))
                .isEqualTo(json);
        assertThat(places(json, true)).isEmpty();
        assertThat(validator.validate(Update.bean(json, TypedUpdateBean.class))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "paySystemId, ''",
        "paid, y",
        "datePaid, 2026-04-31T10:00:00+02:00",
        "datePaid, 2026-04-10T10:00:00",
        "psStatus, YN",
        "psResponseDate, 2026-04-10",
        "payVoucherDate, ''",
        "datePayBefore, 10.04.2026 10:00:00",
        "dateBill, 2026-04-10T25:00:00+02:00",
        "payReturnDate, 2026-02-30",
        "isReturn, ''",
        "updated1c, true",
        "externalPayment, X",
        "marked, 1"
    })
    void textsThatAllOfThemRefuse(String field, String wrong) {
        ObjectNode json = (ObjectNode) Update.json();
        ((ObjectNode) json.get("fields")).put(field, wrong);
        assertThat(places(json, true)).containsExactly("/fields/" + field);
    }

    @ParameterizedTest
    @CsvSource({"/fields/paySystemId", "/fields", "/id"})
    void membersThatAllOfThemMiss(String pointer) {
        ObjectNode json = (ObjectNode) Update.json();
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) json.at(pointer.substring(0, name))).remove(pointer.substring(name + 1));
        assertThat(places(json, true)).containsExactly(pointer);
    }

    @Test
    void valuesOfAnotherTypeThatNoBeanCanHold() {
        ObjectNode json = (ObjectNode) Update.json();
        ObjectNode fields = (ObjectNode) json.get("fields");
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            ObjectNode broken = json.deepCopy();
            ((ObjectNode) broken.get("fields")).putArray(name);
            assertThat(places(broken, false)).containsExactly("/fields/" + name);
        }
    }

    /** Where all find a fault; they must not differ. */
    private Set<String> places(JsonNode json, boolean fitsBean) {
        List<Violation> ours = SalePaymentUpdate.OPERATION.rules().check((JsonObject) Json.parse(json.toString()));
        Set<String> places = ours.stream().map(Violation::pointer).collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofSchema = schema.validate(json).stream()
                .map(error ->
                        error.getInstanceLocation() + (error.getProperty() == null ? "" : "/" + error.getProperty()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ofSchema).isEqualTo(places);
        if (fitsBean) {
            Set<String> ofBean = validator.validate(Update.bean(json, UpdateBean.class)).stream()
                    .map(violation ->
                            "/" + violation.getPropertyPath().toString().replace('.', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ofBean).isEqualTo(places);
        }
        return places;
    }
}
