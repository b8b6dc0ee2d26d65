package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SalePaysystemHandler;
import io.github.b24kit.sample.api.sale.SalePaysystemHandlerSettingsInput;
import io.github.b24kit.sample.api.sale.SalePaysystemHandlerSettingsInput.ClientType;
import io.github.b24kit.sample.api.sale.SalePaysystemPaymentValue;
import io.github.b24kit.sample.api.sale.SalePaysystemValueSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An application registers its handler of payment systems when it is installed, and brings it up to date when it is installed again. */
class HandlerTest {
    private static final String CODE = "acme-pay";

    private static void install(Bitrix24 b24) {
        SalePaysystemHandlerSettingsInput settings =
                SalePaysystemHandlerSettingsInput.of(s -> s.clientType(ClientType.B2C)
                        .currency(List.of("EUR", "CHF"))
                        .checkoutData(c -> c.actionUri("https://acme.example/pay")
                                .fields("shop", f -> f.code("ACME_SHOP"))
                                .fields("payment", f -> f.code("ACME_PAYMENT")))
                        .codes("ACME_SHOP", c -> c.name("Shop").sort(100))
                        .codes(
                                "ACME_PAYMENT",
                                c -> c.name("Payment")
                                        .sort(200)
                                        .default_(d -> d.providerKey(SalePaysystemValueSource.PAYMENT)
                                                .providerValue(SalePaysystemPaymentValue.ACCOUNT_NUMBER))));
        Optional<SalePaysystemHandler> registered = b24.sale().paysystem().handler().list().execute().stream()
                .filter(handler -> CODE.equals(handler.code()))
                .findFirst();
        if (registered.isPresent()) {
            b24.sale()
                    .paysystem()
                    .handler()
                    .update(registered.get().id(), f -> f.name("Acme").settings(settings))
                    .execute();
        } else {
            b24.sale()
                    .paysystem()
                    .handler()
                    .add(r -> r.code(CODE).name("Acme").settings(settings))
                    .execute();
        }
    }

    private static final String LIST = "sale.paysystem.handler.list";
    private static final String SETTINGS = "\"SETTINGS\":{\"CLIENT_TYPE\":\"b2c\",\"CURRENCY\":[\"EUR\",\"CHF\"],"
            + "\"CHECKOUT_DATA\":{\"ACTION_URI\":\"https://acme.example/pay\","
            + "\"FIELDS\":{\"shop\":{\"CODE\":\"ACME_SHOP\"},\"payment\":{\"CODE\":\"ACME_PAYMENT\"}}},"
            + "\"CODES\":{\"ACME_SHOP\":{\"NAME\":\"Shop\",\"SORT\":100},"
            + "\"ACME_PAYMENT\":{\"NAME\":\"Payment\",\"SORT\":200,"
            + "\"DEFAULT\":{\"PROVIDER_KEY\":\"PAYMENT\",\"PROVIDER_VALUE\":\"ACCOUNT_NUMBER\"}}}}";

    private final InMemoryPortal portal = new InMemoryPortal();

    @Test
    void aNewHandlerIsRegistered() {
        portal.answers(LIST, "[{\"ID\":\"1\",\"CODE\":\"other\"}]").answers("sale.paysystem.handler.add", "7");

        install(portal.b24());

        assertThat(portal.asked())
                .containsExactly(
                        LIST + " {}",
                        "sale.paysystem.handler.add {\"CODE\":\"acme-pay\",\"NAME\":\"Acme\"," + SETTINGS + "}");
    }

    @Test
    void aKnownOneIsBroughtUpToDate() {
        portal.answers(LIST, "[{\"ID\":\"7\",\"CODE\":\"acme-pay\"}]").answers("sale.paysystem.handler.update", "true");

        install(portal.b24());

        assertThat(portal.asked().get(1))
                .isEqualTo(
                        "sale.paysystem.handler.update {\"ID\":\"7\",\"FIELDS\":{\"NAME\":\"Acme\"," + SETTINGS + "}}");
    }
}
