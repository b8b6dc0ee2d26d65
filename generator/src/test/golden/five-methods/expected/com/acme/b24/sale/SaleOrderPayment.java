// Generated from types/sale.yaml. Changes are lost.
package com.acme.b24.sale;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Payment of an order.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param id Identifies the payment; sale.payment.list tells it. ({@code integer})
 * @param orderId Order that the payment belongs to. ({@code sale_order.id})
 * @param paySystemXmlId Key under which an external system knows the payment system. ({@code string})
 * @param paySystemIsCash Whether the payment system takes cash. ({@code string}, values {@code Y}, {@code N})
 * @param accountNumber Number that Bitrix24 gave the payment. ({@code string})
 * @param paid Whether the payment counts as paid. ({@code string}, values {@code Y}, {@code N})
 * @param datePaid When the payment took place. ({@code datetime})
 * @param empPaidId User behind the payment. ({@code user.id})
 * @param paySystemId Payment system of the payment. ({@code sale_paysystem.id})
 * @param psStatus Whether the order was paid according to the payment system; filled where the payment system can be
 *     asked about the orders it handled. ({@code string}) Seen: The answers of sale.payment.get and sale.payment.list
 *     hold an empty text as long as nothing is reported.
 * @param psStatusCode Status code from the payment system. ({@code string})
 * @param psStatusDescription How the payment system describes that status. ({@code string})
 * @param psStatusMessage Message of the payment system about that status. ({@code string})
 * @param psSum Amount according to the payment system. ({@code double})
 * @param psCurrency Currency in which the payment system counts. ({@code string})
 * @param psResponseDate When the payment system answered. ({@code datetime})
 * @param payVoucherNum Number on the document of payment. ({@code string})
 * @param payVoucherDate Date on the document of payment. ({@code date}) Seen: A moment with time and offset is
 *     answered; the request of sale.payment.update documents datetime too.
 * @param datePayBefore Until when the invoice has to be paid; the online store does not use it. ({@code datetime})
 * @param dateBill When the invoice was issued. ({@code datetime})
 * @param xmlId Key under which an external system knows the payment. ({@code string})
 * @param sum Amount to pay. ({@code double})
 * @param currency Currency of the amount to pay. ({@code string})
 * @param paySystemName What the payment system is called. ({@code string})
 * @param companyId Company that is to receive the payment. ({@code integer})
 * @param payReturnNum Number on the document of return. ({@code string})
 * @param priceCod Price of paying on delivery, used for cash on delivery for example. ({@code double}) Seen: Every
 *     known answer writes it as text, such as "100" or "0.000000"; the TypeScript sample says string.
 * @param payReturnDate Date on the document of return. ({@code date}) Seen: A moment with time and offset is answered.
 * @param empReturnId User who carried out the return. ({@code user.id})
 * @param payReturnComment Remark about the return. ({@code string})
 * @param responsibleId User in charge of the payment. ({@code user.id})
 * @param empResponsibleId User who put that person in charge. ({@code user.id})
 * @param dateResponsibleId When that person was put in charge. ({@code datetime})
 * @param isReturn Whether a return has been carried out. ({@code string}, values {@code Y}, {@code N})
 * @param comments Remarks about the payment. ({@code string})
 * @param updated1c Whether 1C has updated the payment. ({@code string}, values {@code Y}, {@code N})
 * @param id1c Identifier in 1C. ({@code string})
 * @param version1c Version of the document of payment in 1C. ({@code string})
 * @param externalPayment Whether the payment is an external one. ({@code string}) Seen: The table lists Y and N; the
 *     page of sale.payment.update lists F too.
 * @param psInvoiceId Identifier that the payment has in the payment system. ({@code string}) Seen: Sent and answered as
 *     the number 1; the TypeScript sample says number.
 * @param marked Whether the payment is regarded as problematic. ({@code string}, values {@code Y}, {@code N})
 * @param reasonMarked Reason for the mark. ({@code string})
 * @param dateMarked When the mark was set. ({@code datetime})
 * @param empMarkedId User behind the mark. ({@code user.id})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record SaleOrderPayment(@Nullable Long id, @Nullable Long orderId,
        @Nullable String paySystemXmlId, @Nullable Boolean paySystemIsCash,
        @Nullable String accountNumber, @Nullable Boolean paid, @Nullable OffsetDateTime datePaid,
        @Nullable Long empPaidId, @Nullable String paySystemId,
        SaleOrderPayment. @Nullable PsStatus psStatus, @Nullable String psStatusCode,
        @Nullable String psStatusDescription, @Nullable String psStatusMessage,
        @Nullable BigDecimal psSum, @Nullable String psCurrency,
        @Nullable OffsetDateTime psResponseDate, @Nullable String payVoucherNum,
        @Nullable LocalDate payVoucherDate, @Nullable OffsetDateTime datePayBefore,
        @Nullable OffsetDateTime dateBill, @Nullable String xmlId, @Nullable BigDecimal sum,
        @Nullable String currency, @Nullable String paySystemName, @Nullable Long companyId,
        @Nullable String payReturnNum, @Nullable BigDecimal priceCod,
        @Nullable LocalDate payReturnDate, @Nullable Long empReturnId,
        @Nullable String payReturnComment, @Nullable Long responsibleId,
        @Nullable Long empResponsibleId, @Nullable OffsetDateTime dateResponsibleId,
        @Nullable Boolean isReturn, @Nullable String comments, @Nullable Boolean updated1c,
        @Nullable String id1c, @Nullable String version1c,
        @Nullable SaleExternalPayment externalPayment, @Nullable String psInvoiceId,
        @Nullable Boolean marked, @Nullable String reasonMarked,
        @Nullable OffsetDateTime dateMarked, @Nullable Long empMarkedId, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static SaleOrderPayment decode(ObjectReader in) {
        return new SaleOrderPayment(
                in.field("id").integer(),
                in.field("orderId").integer(),
                in.field("paySystemXmlId").string(),
                in.field("paySystemIsCash").yesNo(),
                in.field("accountNumber").string(),
                in.field("paid").yesNo(),
                in.field("datePaid").also(WireForm.NULL).dateTime(),
                in.field("empPaidId").also(WireForm.NULL).integer(),
                in.field("paySystemId").also(WireForm.INTEGER).string(),
                in.field("psStatus").value(PsStatus::new),
                in.field("psStatusCode").string(),
                in.field("psStatusDescription").string(),
                in.field("psStatusMessage").string(),
                in.field("psSum").also(WireForm.INTEGER, WireForm.NULL).decimal(),
                in.field("psCurrency").string(),
                in.field("psResponseDate").also(WireForm.NULL).dateTime(),
                in.field("payVoucherNum").string(),
                in.field("payVoucherDate").also(WireForm.NULL, WireForm.DATETIME).date(),
                in.field("datePayBefore").also(WireForm.NULL).dateTime(),
                in.field("dateBill").also(WireForm.NULL).dateTime(),
                in.field("xmlId").string(),
                in.field("sum").also(WireForm.INTEGER).decimal(),
                in.field("currency").string(),
                in.field("paySystemName").string(),
                in.field("companyId").also(WireForm.NULL).integer(),
                in.field("payReturnNum").string(),
                in.field("priceCod").also(WireForm.STRING).decimal(),
                in.field("payReturnDate").also(WireForm.NULL, WireForm.DATETIME).date(),
                in.field("empReturnId").also(WireForm.NULL).integer(),
                in.field("payReturnComment").string(),
                in.field("responsibleId").integer(),
                in.field("empResponsibleId").integer(),
                in.field("dateResponsibleId").also(WireForm.NULL).dateTime(),
                in.field("isReturn").yesNo(),
                in.field("comments").string(),
                in.field("updated1c").yesNo(),
                in.field("id1c").string(),
                in.field("version1c").string(),
                in.field("externalPayment").value(SaleExternalPayment::new),
                in.field("psInvoiceId").also(WireForm.INTEGER, WireForm.NULL).string(),
                in.field("marked").yesNo(),
                in.field("reasonMarked").string(),
                in.field("dateMarked").also(WireForm.NULL).dateTime(),
                in.field("empMarkedId").also(WireForm.NULL).integer(),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("id", "orderId", "paySystemXmlId", "paySystemIsCash", "accountNumber",
                "paid", "datePaid", "empPaidId", "paySystemId", "psStatus", "psStatusCode",
                "psStatusDescription", "psStatusMessage", "psSum", "psCurrency", "psResponseDate",
                "payVoucherNum", "payVoucherDate", "datePayBefore", "dateBill", "xmlId", "sum",
                "currency", "paySystemName", "companyId", "payReturnNum", "priceCod",
                "payReturnDate", "empReturnId", "payReturnComment", "responsibleId",
                "empResponsibleId", "dateResponsibleId", "isReturn", "comments", "updated1c",
                "id1c", "version1c", "externalPayment", "psInvoiceId", "marked", "reasonMarked",
                "dateMarked", "empMarkedId");
    }

    /**
     * Whether the order was paid according to the payment system; filled where the payment system can be asked about
     * the orders it handled.
     * @param value text on the wire, documented or not
     */
    public record PsStatus(String value) implements OpenValue {
        /** {@code Y}: The payment system reports success. */
        public static final PsStatus PAID = new PsStatus("Y");

        /** {@code N}: The payment system reports no success. */
        public static final PsStatus NOT_PAID = new PsStatus("N");

        /** The documented values. */
        public static final List<PsStatus> VALUES = List.of(PAID, NOT_PAID);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
