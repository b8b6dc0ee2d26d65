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
 *
 * @param id Identifies the payment. (<code>sale_order_payment.id</code>)
 * @param accountNumber Number that Bitrix24 gave the payment. (<code>string</code>)
 * @param paid Whether the payment counts as paid. (<code>string</code>, values <code>Y</code>, <code>N</code>)
 * @param datePaid When the payment took place. (<code>datetime</code>)
 * @param empPaidId User behind the payment. (<code>user.id</code>)
 * @param paySystemId Payment system of the payment. (<code>sale_paysystem.id</code>)
 * @param sum Amount to pay. (<code>double</code>)
 * @param currency Currency of the amount to pay. (<code>string</code>)
 * @param paySystemName What the payment system is called. (<code>string</code>)
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record SaleOrderPaymentCrmSimple(@Nullable Long id, @Nullable String accountNumber,
        @Nullable Boolean paid, @Nullable OffsetDateTime datePaid, @Nullable Long empPaidId,
        @Nullable String paySystemId, @Nullable BigDecimal sum, @Nullable String currency,
        @Nullable String paySystemName, JsonObject raw) {
    /**
     * Reads the fields; one that cannot be read is null.
     *
     * @param in the answered object
     * @return a record of it
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

    /**
     * Fields of the answer that are not documented.
     *
     * @return them with their values
     */
    public JsonObject unknownFields() {
        return raw.without(
                "id", "accountNumber", "paid", "datePaid", "empPaidId", "paySystemId",
                "sum", "currency", "paySystemName");
    }
}
