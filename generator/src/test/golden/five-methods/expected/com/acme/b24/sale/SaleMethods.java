// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/**
 * Methods <code>sale.*</code>.
 */
@Generated("io.github.b24kit.generator")
public final class SaleMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public SaleMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Methods <code>sale.payment.*</code>.
     *
     * @return a step towards them
     */
    public SalePaymentMethods payment() {
        return new SalePaymentMethods(client);
    }

    /**
     * Methods <code>sale.paysystem.*</code>.
     *
     * @return a step towards them
     */
    public SalePaysystemMethods paysystem() {
        return new SalePaysystemMethods(client);
    }
}
