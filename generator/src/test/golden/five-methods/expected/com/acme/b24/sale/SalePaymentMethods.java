// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code sale.payment.*}. */
@Generated("io.github.b24kit.generator")
public final class SalePaymentMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public SalePaymentMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Changes fields of a payment.
     * @param id Which payment to change. ({@code sale_order_payment.id})
     * @param fields New values by field name; must not be empty. ({@code object})
     * @return the call, not made yet
     * @see com.acme.b24.sale.SalePaymentUpdate
     */
    public Call<SaleOrderPayment> update(long id,
            Consumer<? super SalePaymentUpdate.Fields.Builder> fields) {
        return client.call(SalePaymentUpdate.builder().id(id).fields(fields).build());
    }
}
