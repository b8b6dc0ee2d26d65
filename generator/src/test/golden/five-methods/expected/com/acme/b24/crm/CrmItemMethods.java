// Generated from the specification. Changes are lost.
package com.acme.b24.crm;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code crm.item.*}. */
@Generated("io.github.b24kit.generator")
public final class CrmItemMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public CrmItemMethods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code crm.item.payment.*}} */
    public CrmItemPaymentMethods payment() {
        return new CrmItemPaymentMethods(client);
    }
}
