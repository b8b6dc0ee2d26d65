// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code sale.paysystem.*}. */
@Generated("io.github.b24kit.generator")
public final class SalePaysystemMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public SalePaysystemMethods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code sale.paysystem.pay.*}} */
    public SalePaysystemPayMethods pay() {
        return new SalePaysystemPayMethods(client);
    }

    /** {@return the methods {@code sale.paysystem.settings.*}} */
    public SalePaysystemSettingsMethods settings() {
        return new SalePaysystemSettingsMethods(client);
    }
}
