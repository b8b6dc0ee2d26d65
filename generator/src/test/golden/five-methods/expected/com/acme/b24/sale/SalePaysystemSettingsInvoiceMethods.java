// Generated from the specification. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.Secret;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code sale.paysystem.settings.invoice.*}. */
@SuppressWarnings("deprecation")
@Generated("io.github.b24kit.generator")
public final class SalePaysystemSettingsInvoiceMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public SalePaysystemSettingsInvoiceMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Reads the settings that a payment system has for one invoice of the legacy kind.
     * @param invoiceId Which legacy invoice; the crm.invoice.* methods tell its identifier. ({@code integer})
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.sale.SalePaysystemSettingsInvoiceGet
     * @deprecated It serves legacy CRM invoices only, and the crm.invoice.* methods behind them are no longer
     *     developed. Invoices of the current kind are handled by the universal crm.item.* methods with entityTypeId 31.
     */
    @Deprecated
    public Call<Map<String, Secret>> get(long invoiceId,
            Consumer<? super SalePaysystemSettingsInvoiceGet.Builder> parameters) {
        return client.call(SalePaysystemSettingsInvoiceGet.of(request -> parameters.accept(request.invoiceId(invoiceId))));
    }
}
