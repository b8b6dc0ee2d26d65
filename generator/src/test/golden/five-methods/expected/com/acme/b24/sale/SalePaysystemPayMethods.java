// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code sale.paysystem.pay.*}. */
@Generated("io.github.b24kit.generator")
public final class SalePaysystemPayMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public SalePaysystemPayMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Pays an order through one payment system. An application calls it once it has processed what the payment system
     * answered. A payment bound to that payment system must already exist.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.sale.SalePaysystemPayPayment
     */
    public Call<Boolean> payment(Consumer<? super SalePaysystemPayPayment.Builder> parameters) {
        return client.call(SalePaysystemPayPayment.of(parameters));
    }
}
