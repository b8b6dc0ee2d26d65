package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.sample.api.Bitrix24;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A method that the specification lacks is called by its name; whoever calls it often tells how it is read. */
class MethodWithoutEntryTest {
    record ProductRow(
            @Nullable Long id,
            @Nullable String name,
            @Nullable BigDecimal quantity) {
        static ProductRow decode(ObjectReader in) {
            return new ProductRow(
                    in.field("id").integer(),
                    in.field("productName").string(),
                    in.field("quantity").decimal());
        }
    }

    private static final Operation<List<ProductRow>> PRODUCT_ROWS = Operation.<List<ProductRow>>named(
                    "crm.item.productrow.list")
            .effect(Effect.SAFE)
            .at("productRows")
            .result(in -> in.list(each -> each.object(ProductRow::decode)))
            .build();

    private static List<ProductRow> productsOfDeal(Bitrix24 b24, long dealId) {
        JsonObject filter = JsonObject.of("=ownerType", Json.of("D"), "=ownerId", Json.of(dealId));
        return b24.client().call(PRODUCT_ROWS, JsonObject.of("filter", filter)).execute();
    }

    private static final String LIST = "crm.item.productrow.list";

    private final InMemoryPortal portal = new InMemoryPortal();

    @Test
    void readAsToldItIsTyped() {
        portal.answers(LIST, "{\"productRows\":[{\"id\":17587,\"productName\":\"Chair\",\"quantity\":2.5}]}");

        assertThat(productsOfDeal(portal.b24(), 13123))
                .containsExactly(new ProductRow(17587L, "Chair", new BigDecimal("2.5")));
        assertThat(portal.asked()).containsExactly(LIST + " {\"filter\":{\"=ownerType\":\"D\",\"=ownerId\":13123}}");
    }

    @Test
    void byItsNameItAnswersJson() {
        portal.answers("app.option.get", "{\"theme\":\"dark\"}");

        Json options = portal.b24().call("app.option.get", JsonObject.EMPTY).execute();

        assertThat(options.toText()).isEqualTo("{\"theme\":\"dark\"}");
    }

    @Test
    void itsErrorsAreErrors() {
        portal.answers("app.option.get", 403, "{\"error\":\"insufficient_scope\",\"error_description\":\"\"}");
        Call<Json> call = portal.b24().call("app.option.get", JsonObject.EMPTY);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(call::execute)
                .satisfies(e -> assertThat(e.code().code()).isEqualTo("insufficient_scope"));
    }
}
