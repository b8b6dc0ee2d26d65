package it;

import it.test24.Bitrix24;
import it.test24.sale.SalePaymentMethods;

/** Compiles only against what the second execution generates for the tests. */
final class InTests {
    private InTests() {}

    static SalePaymentMethods payments(Bitrix24 b24) {
        return b24.sale().payment();
    }
}
