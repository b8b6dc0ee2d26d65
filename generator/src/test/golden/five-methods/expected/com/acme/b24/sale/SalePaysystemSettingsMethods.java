// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code sale.paysystem.settings.*}. */
@Generated("io.github.b24kit.generator")
public final class SalePaysystemSettingsMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public SalePaysystemSettingsMethods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code sale.paysystem.settings.invoice.*}} */
    public SalePaysystemSettingsInvoiceMethods invoice() {
        return new SalePaysystemSettingsInvoiceMethods(client);
    }
}
