// Generated from types/sale.yaml. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.answer.OpenValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Whether a payment was made outside Bitrix24.
 * @param value text on the wire, documented or not
 */
@Generated("io.github.b24kit.generator")
public record SaleExternalPayment(String value) implements OpenValue {
    /** {@code Y}: External. */
    public static final SaleExternalPayment YES = new SaleExternalPayment("Y");

    /** {@code F}: External and loaded together with its order. */
    public static final SaleExternalPayment LOADED_WITH_ORDER = new SaleExternalPayment("F");

    /** {@code N}: Not external. */
    public static final SaleExternalPayment NO = new SaleExternalPayment("N");

    /** The documented values. */
    public static final List<SaleExternalPayment> VALUES = List.of(YES, LOADED_WITH_ORDER, NO);

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
