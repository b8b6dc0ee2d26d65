// Generated from the specification. Changes are lost.
package com.acme.b24.crm;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code crm.item.payment.*}. */
@Generated("io.github.b24kit.generator")
public final class CrmItemPaymentMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public CrmItemPaymentMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Deletes one payment of a CRM item. Only deals (entityTypeId 2) and invoices (entityTypeId 31) can have payments.
     * @param id Which payment to delete. ({@code sale_order_payment.id})
     * @return the call, not made yet
     * @see com.acme.b24.crm.CrmItemPaymentDelete
     */
    public Call<Boolean> delete(long id) {
        return client.call(CrmItemPaymentDelete.builder().id(id).build());
    }

    /**
     * Reads the short form of one payment of a CRM item. Only deals (entityTypeId 2) and invoices (entityTypeId 31) can
     * have payments.
     * @param id Which payment to read. ({@code sale_order_payment.id})
     * @return the call, not made yet
     * @see com.acme.b24.crm.CrmItemPaymentGet
     */
    public Call<SaleOrderPaymentCrmSimple> get(long id) {
        return client.call(CrmItemPaymentGet.builder().id(id).build());
    }
}
