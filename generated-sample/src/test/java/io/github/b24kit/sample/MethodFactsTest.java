package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportFailure;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a page says of a method as a whole: who may call it, what it does, whether it is outdated. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class MethodFactsTest {
    /**
     * A method, copied by hand from its page.
     *
     * @param readBack the method that shows the state after a call which changes something
     * @param page the page below the documentation's address
     */
    record Facts(
            Class<? extends Request<?>> type,
            Operation<?> operation,
            String method,
            Effect effect,
            @Nullable String readBack,
            String scope,
            String page,
            boolean deprecated) {
        @Override
        public String toString() {
            return method;
        }
    }

    static final List<Facts> METHODS = List.of(
            new Facts(
                    CrmItemPaymentGet.class,
                    CrmItemPaymentGet.OPERATION,
                    "crm.item.payment.get",
                    Effect.SAFE,
                    null,
                    "crm",
                    "crm/universal/payment/crm-item-payment-get.html",
                    false),
            new Facts(
                    CrmItemPaymentDelete.class,
                    CrmItemPaymentDelete.OPERATION,
                    "crm.item.payment.delete",
                    Effect.UNSAFE,
                    "crm.item.payment.get",
                    "crm",
                    "crm/universal/payment/crm-item-payment-delete.html",
                    false),
            new Facts(
                    SalePaymentUpdate.class,
                    SalePaymentUpdate.OPERATION,
                    "sale.payment.update",
                    Effect.UNSAFE,
                    "sale.payment.get",
                    "sale",
                    "sale/payment/sale-payment-update.html",
                    false),
            new Facts(
                    SalePaysystemPayPayment.class,
                    SalePaysystemPayPayment.OPERATION,
                    "sale.paysystem.pay.payment",
                    Effect.UNSAFE,
                    "sale.payment.get",
                    "pay_system",
                    "pay-system/sale-pay-system-pay-payment.html",
                    false),
            new Facts(
                    SalePaysystemSettingsInvoiceGet.class,
                    SalePaysystemSettingsInvoiceGet.OPERATION,
                    "sale.paysystem.settings.invoice.get",
                    Effect.SAFE,
                    null,
                    "pay_system",
                    "pay-system/outdated/sale-pay-system-settings-invoice-get.html",
                    true));

    @ParameterizedTest
    @FieldSource("METHODS")
    void theClientKnowsWhatAMethodDoes(Facts facts) {
        assertThat(facts.operation().method()).isEqualTo(facts.method());
        assertThat(facts.operation().effect()).isEqualTo(facts.effect());
        assertThat(facts.operation().readBack()).isEqualTo(facts.readBack());
        assertThat(facts.operation().isV3()).isFalse();
        assertThat(facts.operation().isSecret()).isEqualTo(facts.method().contains(".settings."));
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void theJavadocNamesScopePageAndAge(Facts facts) throws IOException {
        String file = facts.type().getName().replaceFirst(".*\\.api\\.", "").replace('.', '/') + ".java";

        assertThat(GeneratedSources.javadoc(file))
                .contains(facts.method())
                .contains("Scope {@code " + facts.scope() + "}")
                .contains("https://apidocs.bitrix24.com/api-reference/" + facts.page());
        assertThat(facts.type().isAnnotationPresent(Deprecated.class)).isEqualTo(facts.deprecated());
    }

    /** The page marks one of the 35 fields as deprecated. */
    @Test
    void aDeprecatedFieldHasADeprecatedSetter() {
        assertThat(Arrays.stream(SalePaymentUpdate.Fields.Builder.class.getMethods())
                        .filter(setter -> setter.isAnnotationPresent(Deprecated.class))
                        .map(Method::getName))
                .containsExactly("datePayBefore");
    }

    /** Nobody knows whether a portal ran a request whose connection broke: reading again is harmless, paying again is not. */
    @Test
    void onlyAHarmlessCallIsRepeatedAfterABrokenConnection() {
        AtomicInteger sends = new AtomicInteger();
        Transport broken = request -> {
            sends.incrementAndGet();
            return CompletableFuture.failedFuture(
                    new TransportFailure(TransportFailure.Kind.BROKEN, "the test breaks it", null));
        };
        Bitrix24 b24 = Bitrix24.of(RestClient.webhook(URI.create("https://portal.example/rest/1/code/"))
                .transport(broken)
                .retries(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2)))
                .build());
        Map<Call<?>, String> unsafe = Map.of(
                b24.crm().item().payment().delete(1035), "crm.item.payment.get",
                b24.sale().payment().update(144, f -> f.paySystemId(1)), "sale.payment.get",
                b24.sale().paysystem().pay().payment(r -> r.paymentId(1).paySystemId(1)), "sale.payment.get");

        unsafe.forEach((call, readBack) -> {
            sends.set(0);
            assertThat(catchThrowable(call::execute))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            e -> assertThat(e.readBack()).isEqualTo(readBack));
            assertThat(sends).as(call.method()).hasValue(1);
        });

        sends.set(0);
        assertThat(catchThrowable(() -> b24.crm().item().payment().get(1036).execute()))
                .isInstanceOf(TransportException.class);
        assertThat(sends).hasValue(3);
    }
}
