// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code sale.*}. */
@Generated("io.github.b24kit.generator")
public final class SaleMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public SaleMethods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code sale.payment.*}} */
    public SalePaymentMethods payment() {
        return new SalePaymentMethods(client);
    }

    /** {@return the methods {@code sale.paysystem.*}} */
    public SalePaysystemMethods paysystem() {
        return new SalePaysystemMethods(client);
    }
}
