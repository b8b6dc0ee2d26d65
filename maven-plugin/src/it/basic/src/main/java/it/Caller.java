package it;

import it.b24.Bitrix24;
import it.b24.crm.SaleOrderPaymentCrmSimple;
import java.net.URI;

/** Compiles only against the generated client. */
public final class Caller {
    private Caller() {}

    public static SaleOrderPaymentCrmSimple payment(URI webhook) {
        return Bitrix24.webhook(webhook).crm().item().payment().get(1036).execute();
    }
}
