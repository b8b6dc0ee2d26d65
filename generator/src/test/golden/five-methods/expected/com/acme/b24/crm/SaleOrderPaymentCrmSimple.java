// Generated from types/crm.yaml. Changes are lost.
package com.acme.b24.crm;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.json.JsonObject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Short form of a payment of a CRM item.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param id Identifies the payment. ({@code sale_order_payment.id})
 * @param accountNumber Number that Bitrix24 gave the payment. ({@code string})
 * @param paid Whether the payment counts as paid. ({@code string}, values {@code Y}, {@code N})
 * @param datePaid When the payment took place. ({@code datetime})
 * @param empPaidId User behind the payment. ({@code user.id})
 * @param paySystemId Payment system of the payment. ({@code sale_paysystem.id})
 * @param sum Amount to pay. ({@code double})
 * @param currency Currency of the amount to pay. ({@code string})
 * @param paySystemName What the payment system is called. ({@code string})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record SaleOrderPaymentCrmSimple(@Nullable Long id, @Nullable String accountNumber,
        @Nullable Boolean paid, @Nullable OffsetDateTime datePaid, @Nullable Long empPaidId,
        @Nullable String paySystemId, @Nullable BigDecimal sum, @Nullable String currency,
        @Nullable String paySystemName, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static SaleOrderPaymentCrmSimple decode(ObjectReader in) {
        return new SaleOrderPaymentCrmSimple(
                in.field("id").integer(),
                in.field("accountNumber").string(),
                in.field("paid").yesNo(),
                in.field("datePaid").also(WireForm.NULL).dateTime(),
                in.field("empPaidId").also(WireForm.NULL).integer(),
                in.field("paySystemId").also(WireForm.INTEGER).string(),
                in.field("sum").also(WireForm.INTEGER).decimal(),
                in.field("currency").string(),
                in.field("paySystemName").string(),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("id", "accountNumber", "paid", "datePaid", "empPaidId", "paySystemId",
                "sum", "currency", "paySystemName");
    }
}
