package it;

import it.b24.Bitrix24;
import it.b24.crm.SaleOrderPaymentCrmSimple;

/** Compiles only against what the first execution generates. */
public final class Main {
    private Main() {}

    public static SaleOrderPaymentCrmSimple payment(Bitrix24 b24) {
        return b24.crm().item().payment().get(1036).execute();
    }
}
