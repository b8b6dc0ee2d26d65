package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.V4Interaction;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.specmodel.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The rules bite: no leaf of a recorded answer can be dropped or change its form without a mismatch. */
@TestInstance(Lifecycle.PER_CLASS)
class AnswerRulesTest {
    private final Sources sources = Sources.packaged();

    @TestFactory
    Stream<DynamicTest> noLeafCanChangeUnseen() {
        return Stream.of("crm", "sale", "pay_system")
                .flatMap(scope -> new ContractCases(sources).inScope(scope).stream())
                .filter(made -> made.recording() != null)
                .map(made -> dynamicTest(made.description(), () -> everyLeafBites(made)));
    }

    private void everyLeafBites(ContractCase made) {
        V4Interaction.SynchronousHttp interaction = Interactions.of(sources.api(), made);
        JsonNode body = RawJson.read(made.body());
        assertThat(mismatches(interaction, made.status(), body)).isEmpty();
        assertThat(mismatches(interaction, made.status() == 200 ? 503 : 200, body))
                .isNotEmpty();
        List<String> survivors = new ArrayList<>();
        List<String> leaves = new ArrayList<>();
        collect(body, "", leaves);
        assertThat(leaves).hasSizeGreaterThanOrEqualTo(2);
        for (String leaf : leaves) {
            int cut = leaf.lastIndexOf('/');
            String name = leaf.substring(cut + 1);
            ObjectNode dropped = body.deepCopy();
            ((ObjectNode) dropped.at(leaf.substring(0, cut))).remove(name);
            ObjectNode wrapped = body.deepCopy();
            ObjectNode parent = (ObjectNode) wrapped.at(leaf.substring(0, cut));
            parent.putObject(name).set("wrapped", body.at(leaf));
            ObjectNode listed = body.deepCopy();
            ((ObjectNode) listed.at(leaf.substring(0, cut))).putArray(name).add(body.at(leaf));
            boolean isData = made.operation().result().type() instanceof DataType.MapOf && leaf.startsWith("/result/");
            for (Map.Entry<String, ObjectNode> mutant : Map.of("dropped", dropped, "wrapped", wrapped, "listed", listed)
                    .entrySet()) {
                if (isData && mutant.getKey().equals("dropped")) {
                    continue; // which keys a map has is up to the portal
                }
                if (mismatches(interaction, made.status(), mutant.getValue()).isEmpty()) {
                    survivors.add(leaf + " " + mutant.getKey());
                }
            }
        }
        assertThat(survivors).isEmpty();
    }

    @Test
    void numbersTextsAndTruthAreToldApart() {
        V4Interaction.SynchronousHttp payment = success("sale.payment.update");
        assertThat(paymentWith(payment, "id", "\"144\"")).isNotEmpty();
        assertThat(paymentWith(payment, "id", "144.5")).isNotEmpty();
        assertThat(paymentWith(payment, "accountNumber", "356")).isNotEmpty();
        assertThat(paymentWith(payment, "paid", "true")).isNotEmpty();
        assertThat(paymentWith(payment, "paid", "\"maybe\"")).isNotEmpty();
        assertThat(paymentWith(payment, "sum", "\"100\"")).isNotEmpty();
        assertThat(paymentWith(payment, "datePaid", "\"10.04.2024\"")).isNotEmpty();
        assertThat(mismatches(success("crm.item.payment.delete"), 200, "{\"result\":\"true\",\"time\":" + time() + "}"))
                .isNotEmpty();
    }

    /** What the pages of sibling methods show must not be a mismatch only because one page shows something else. */
    @Test
    void notedFormsAreAllowed() {
        V4Interaction.SynchronousHttp payment = success("sale.payment.update");
        assertThat(paymentWith(payment, "datePaid", "null")).isEmpty();
        assertThat(paymentWith(payment, "psInvoiceId", "\"a text\"")).isEmpty();
        assertThat(paymentWith(payment, "psInvoiceId", "null")).isEmpty();
        assertThat(paymentWith(payment, "sum", "100.25")).isEmpty();
        assertThat(paymentWith(payment, "payReturnDate", "\"2024-04-10\"")).isEmpty();
    }

    /** The keys of the settings are data: other ones must pass, other forms must not. */
    @Test
    void aMapIsHeldByItsValues() {
        V4Interaction.SynchronousHttp settings = success("sale.paysystem.settings.invoice.get");
        String time = ",\"time\":"
                + RawJson.read(body("sale.paysystem.settings.invoice.get")).get("time") + "}";
        assertThat(mismatches(settings, 200, "{\"result\":{\"OTHER\":\"a\"}" + time))
                .isEmpty();
        assertThat(mismatches(settings, 200, "{\"result\":{\"OTHER\":1}" + time))
                .isNotEmpty();
        assertThat(mismatches(settings, 200, "{\"result\":{\"OTHER\":{\"a\":\"b\"}}" + time))
                .isNotEmpty();
    }

    @Test
    void anErrorIsItsCodeInAnySpelling() {
        V4Interaction.SynchronousHttp error = recorded("sale.payment.update.error");
        String rest = ",\"error_description\":\"other words\"}";
        assertThat(mismatches(error, 400, "{\"error\":\" 200640400001\"" + rest))
                .isEmpty();
        assertThat(mismatches(error, 400, "{\"error\":200640400001" + rest)).isEmpty();
        assertThat(mismatches(error, 400, "{\"error\":2006404000012" + rest)).isNotEmpty();
        assertThat(mismatches(error, 400, "{\"error\":0" + rest)).isNotEmpty();
        assertThat(mismatches(error, 403, "{\"error\":200640400001" + rest)).isNotEmpty();
    }

    private List<Mismatch> paymentWith(V4Interaction.SynchronousHttp interaction, String field, String value) {
        ObjectNode body = (ObjectNode) RawJson.read(body("sale.payment.update"));
        ((ObjectNode) body.at("/result/payment")).set(field, RawJson.read(value));
        return mismatches(interaction, 200, body);
    }

    private String time() {
        return RawJson.read(body("crm.item.payment.delete")).get("time").toString();
    }

    private String body(String method) {
        return sources.recordings().get(method + ".success").response().bodyText();
    }

    private V4Interaction.SynchronousHttp success(String method) {
        return recorded(method + ".success");
    }

    private V4Interaction.SynchronousHttp recorded(String id) {
        return Interactions.of(
                sources.api(), ContractCase.of(sources, sources.recordings().get(id)));
    }

    private static void collect(JsonNode node, String at, List<String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), at + "/" + member.getKey(), leaves));
        } else {
            leaves.add(at);
        }
    }

    private static List<Mismatch> mismatches(V4Interaction.SynchronousHttp interaction, int status, JsonNode body) {
        return mismatches(interaction, status, body.toString());
    }

    private static List<Mismatch> mismatches(V4Interaction.SynchronousHttp interaction, int status, String body) {
        return ResponseMatching.responseMismatches(
                new PactFile("none").pact(new ArrayList<>(List.of(interaction))),
                interaction,
                new HttpResponse(
                        status,
                        Map.of("Content-Type", List.of("application/json; charset=utf-8")),
                        OptionalBody.body(body, ContentType.getJSON())));
    }
}
