// Generated from methods/sale/sale.payment.update.yaml. Changes are lost.
package com.acme.b24.sale;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Changes fields of a payment.
 *
 * <p>Method {@code sale.payment.update}. Scope {@code sale}. Who may call it: Administrators only. Must not be repeated
 * blindly. The state afterwards is read by {@code sale.payment.get}.
 *
 * <p>Result: The payment after the change.
 *
 * <pre>{@code
 * SaleOrderPayment result = b24.sale().payment().update(144, f -> f
 *         .paySystemId(1)
 *         .paid(true)
 *         .datePaid(OffsetDateTime.parse("2024-04-10T10:00+02:00"))
 *         .empPaidId(1)
 *         .psStatus(true)
 *         .psSum(new BigDecimal("100"))
 *         .psCurrency("USD")
 *         .psResponseDate(OffsetDateTime.parse("2024-04-10T10:00+02:00"))
 *         .sum(new BigDecimal("100"))
 *         .companyId(1)
 *         .responsibleId(1)
 *         .empResponsibleId(1)
 *         .isReturn(false)
 *         .externalPayment(SaleExternalPayment.NO)
 *         .psInvoiceId("1")
 *         .marked(false))
 *         .execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>{@code 200640400001}</td><td>400</td><td>The payment to be changed does not exist.</td></tr>
 * <tr><td>{@code 200040300020}</td><td>400</td><td>The caller may not change the payment.</td></tr>
 * <tr><td>{@code 100}</td><td>400</td><td>The request has no id.</td></tr>
 * <tr><td>{@code 100}</td><td>400</td><td>The request has no fields or an empty fields object.</td></tr>
 * <tr><td>{@code 0}</td><td>400</td><td>Any other failure such as a fatal error.</td></tr>
 * </table>
 * @see <a href="https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class SalePaymentUpdate extends Request<SaleOrderPayment> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<SaleOrderPayment> OPERATION = Operation.<SaleOrderPayment>named("sale.payment.update")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    required("id", integer()),
                    required("fields", object(Fields.RULES))))
            .errors(Error.TABLE)
            .readBack("sale.payment.get")
            .at("payment")
            .result(ValueReader.ofObject(SaleOrderPayment::decode))
            .build();

    private SalePaymentUpdate(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static SalePaymentUpdate of(Consumer<? super Builder> filler) {
        return filled(new Builder(), filler).build();
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is sent; nothing is checked before the call or {@code validate()}. */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {}

        /**
         * Which payment to change.
         * @param id {@code sale_order_payment.id}, required
         * @return this builder
         */
        public Builder id(long id) {
            return setProven("id", Encode.integer(id));
        }

        /**
         * New values by field name; must not be empty.
         * @param fields {@code object}, required
         * @return this builder
         */
        public Builder fields(Fields fields) {
            return set("fields", fields);
        }

        /**
         * New values by field name; must not be empty.
         * @param fields {@code object}, required
         * @return this builder
         */
        public Builder fields(Consumer<? super Fields.Builder> fields) {
            return this.fields(Fields.of(fields));
        }

        /** {@return what has been collected, unchecked} */
        public SalePaymentUpdate build() {
            return new SalePaymentUpdate(this);
        }
    }

    /** New values by field name; must not be empty. */
    public static final class Fields extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                required("paySystemId", id()),
                optional("paid", yesNo()),
                optional("datePaid", dateTime()),
                optional("empPaidId", integer()),
                optional("psStatus", yesNo().orNull()),
                optional("psStatusCode", string()),
                optional("psStatusDescription", string()),
                optional("psStatusMessage", string()),
                optional("psSum", number()),
                optional("psCurrency", string()),
                optional("psResponseDate", dateTime()),
                optional("payVoucherNum", string()),
                optional("payVoucherDate", dateTime()),
                optional("datePayBefore", dateTime()),
                optional("dateBill", dateTime()),
                optional("xmlId", string()),
                optional("sum", number()),
                optional("companyId", integer()),
                optional("payReturnNum", string()),
                optional("priceCod", number()),
                optional("payReturnDate", date()),
                optional("empReturnId", integer()),
                optional("payReturnComment", string()),
                optional("responsibleId", integer()),
                optional("empResponsibleId", integer()),
                optional("isReturn", yesNo()),
                optional("comments", string()),
                optional("updated1c", yesNo()),
                optional("id1c", string()),
                optional("version1c", string()),
                optional("externalPayment", oneOf("Y", "F", "N")),
                optional("psInvoiceId", string()),
                optional("marked", yesNo()),
                optional("reasonMarked", string()),
                optional("empMarkedId", integer()));

        private Fields(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Fields of(Consumer<? super Builder> filler) {
            return filled(new Builder(), filler).build();
        }

        /** {@return a builder without any value} */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects what is sent; nothing is checked before the call or {@code validate()}. */
        public static final class Builder extends ObjectBuilder<Builder> {
            private Builder() {}

            /**
             * Payment system of the payment. The documentation stars it although this is an update.
             * @param paySystemId {@code sale_paysystem.id}, required
             * @return this builder
             */
            public Builder paySystemId(long paySystemId) {
                return setProven("paySystemId", Encode.integer(paySystemId));
            }

            /**
             * Payment system of the payment. The documentation stars it although this is an update.
             * @param paySystemId {@code sale_paysystem.id}, required
             * @return this builder
             */
            public Builder paySystemId(String paySystemId) {
                return set("paySystemId", Encode.string(paySystemId));
            }

            /**
             * Whether the payment counts as paid.
             * @param paid {@code string}, default {@code N}, values {@code Y}, {@code N}
             * @return this builder
             */
            public Builder paid(boolean paid) {
                return setProven("paid", Encode.yesNo(paid));
            }

            /**
             * When the payment took place.
             * @param datePaid {@code datetime}
             * @return this builder
             */
            public Builder datePaid(OffsetDateTime datePaid) {
                return setProven("datePaid", Encode.dateTime(datePaid));
            }

            /**
             * Identifier of the user behind the payment.
             * @param empPaidId {@code user.id}
             * @return this builder
             */
            public Builder empPaidId(long empPaidId) {
                return setProven("empPaidId", Encode.integer(empPaidId));
            }

            /**
             * Whether the payment system reports success; unset as long as it has reported nothing.
             * @param psStatus {@code string}, default {@code null}, may be null, values {@code Y}, {@code N}
             * @return this builder
             */
            public Builder psStatus(boolean psStatus) {
                return setProven("psStatus", Encode.yesNo(psStatus));
            }

            /**
             * Status code from the payment system.
             * @param psStatusCode {@code string}
             * @return this builder
             */
            public Builder psStatusCode(String psStatusCode) {
                return setProven("psStatusCode", Encode.string(psStatusCode));
            }

            /**
             * How the payment system describes the outcome of its work.
             * @param psStatusDescription {@code string}
             * @return this builder
             */
            public Builder psStatusDescription(String psStatusDescription) {
                return setProven("psStatusDescription", Encode.string(psStatusDescription));
            }

            /**
             * Message sent by the payment system.
             * @param psStatusMessage {@code string}
             * @return this builder
             */
            public Builder psStatusMessage(String psStatusMessage) {
                return setProven("psStatusMessage", Encode.string(psStatusMessage));
            }

            /**
             * Amount according to the payment system.
             * @param psSum {@code double}
             * @return this builder
             */
            public Builder psSum(BigDecimal psSum) {
                return setProven("psSum", Encode.number(psSum));
            }

            /**
             * Currency in which the payment system counts.
             * @param psCurrency {@code string}
             * @return this builder
             */
            public Builder psCurrency(String psCurrency) {
                return setProven("psCurrency", Encode.string(psCurrency));
            }

            /**
             * When the payment system answered.
             * @param psResponseDate {@code datetime}
             * @return this builder
             */
            public Builder psResponseDate(OffsetDateTime psResponseDate) {
                return setProven("psResponseDate", Encode.dateTime(psResponseDate));
            }

            /**
             * Number on the document of payment.
             * @param payVoucherNum {@code string}
             * @return this builder
             */
            public Builder payVoucherNum(String payVoucherNum) {
                return setProven("payVoucherNum", Encode.string(payVoucherNum));
            }

            /**
             * Date on the document of payment.
             * @param payVoucherDate {@code datetime}
             * @return this builder
             */
            public Builder payVoucherDate(OffsetDateTime payVoucherDate) {
                return setProven("payVoucherDate", Encode.dateTime(payVoucherDate));
            }

            /**
             * Until when the invoice has to be paid.
             * @param datePayBefore {@code datetime}
             * @return this builder
             * @deprecated The documentation marks this field as deprecated and names no other.
             */
            @Deprecated
            public Builder datePayBefore(OffsetDateTime datePayBefore) {
                return setProven("datePayBefore", Encode.dateTime(datePayBefore));
            }

            /**
             * When the invoice was issued.
             * @param dateBill {@code datetime}
             * @return this builder
             */
            public Builder dateBill(OffsetDateTime dateBill) {
                return setProven("dateBill", Encode.dateTime(dateBill));
            }

            /**
             * Key under which an external system knows the payment.
             * @param xmlId {@code string}
             * @return this builder
             */
            public Builder xmlId(String xmlId) {
                return setProven("xmlId", Encode.string(xmlId));
            }

            /**
             * Amount to pay.
             * @param sum {@code double}
             * @return this builder
             */
            public Builder sum(BigDecimal sum) {
                return setProven("sum", Encode.number(sum));
            }

            /**
             * Company that is to receive the payment. Currently not used by Bitrix24.
             * @param companyId {@code integer}
             * @return this builder
             */
            public Builder companyId(long companyId) {
                return setProven("companyId", Encode.integer(companyId));
            }

            /**
             * Number on the document of return.
             * @param payReturnNum {@code string}
             * @return this builder
             */
            public Builder payReturnNum(String payReturnNum) {
                return setProven("payReturnNum", Encode.string(payReturnNum));
            }

            /**
             * Price of paying on delivery, for cash on delivery. Has a meaning in the on-premise edition only.
             * @param priceCod {@code double}, on-premise only
             * @return this builder
             */
            public Builder priceCod(BigDecimal priceCod) {
                return setProven("priceCod", Encode.number(priceCod));
            }

            /**
             * Date on the document of return.
             * @param payReturnDate {@code date}
             * @return this builder
             */
            public Builder payReturnDate(LocalDate payReturnDate) {
                return setProven("payReturnDate", Encode.date(payReturnDate));
            }

            /**
             * Identifier of the user who carried out the return.
             * @param empReturnId {@code user.id}
             * @return this builder
             */
            public Builder empReturnId(long empReturnId) {
                return setProven("empReturnId", Encode.integer(empReturnId));
            }

            /**
             * Remark about the return.
             * @param payReturnComment {@code string}
             * @return this builder
             */
            public Builder payReturnComment(String payReturnComment) {
                return setProven("payReturnComment", Encode.string(payReturnComment));
            }

            /**
             * Identifier of the user in charge of the payment.
             * @param responsibleId {@code user.id}
             * @return this builder
             */
            public Builder responsibleId(long responsibleId) {
                return setProven("responsibleId", Encode.integer(responsibleId));
            }

            /**
             * Identifier of the user who put that person in charge.
             * @param empResponsibleId {@code user.id}
             * @return this builder
             */
            public Builder empResponsibleId(long empResponsibleId) {
                return setProven("empResponsibleId", Encode.integer(empResponsibleId));
            }

            /**
             * Whether a return has been carried out.
             * @param isReturn {@code string}, default {@code N}, values {@code Y}, {@code N}
             * @return this builder
             */
            public Builder isReturn(boolean isReturn) {
                return setProven("isReturn", Encode.yesNo(isReturn));
            }

            /**
             * Remarks about the payment.
             * @param comments {@code string}
             * @return this builder
             */
            public Builder comments(String comments) {
                return setProven("comments", Encode.string(comments));
            }

            /**
             * Whether the payment was updated through QuickBooks or a similar platform.
             * @param updated1c {@code string}, default {@code N}, values {@code Y}, {@code N}
             * @return this builder
             */
            public Builder updated1c(boolean updated1c) {
                return setProven("updated1c", Encode.yesNo(updated1c));
            }

            /**
             * Identifier in QuickBooks or a similar platform.
             * @param id1c {@code string}
             * @return this builder
             */
            public Builder id1c(String id1c) {
                return setProven("id1c", Encode.string(id1c));
            }

            /**
             * Version of the document of payment in QuickBooks or a similar platform.
             * @param version1c {@code string}
             * @return this builder
             */
            public Builder version1c(String version1c) {
                return setProven("version1c", Encode.string(version1c));
            }

            /**
             * Whether the payment is an external one; serves the XML import from QuickBooks and similar platforms. Has
             * a meaning in the on-premise edition only.
             * @param externalPayment {@code string}, default {@code N}, on-premise only
             * @return this builder
             */
            public Builder externalPayment(SaleExternalPayment externalPayment) {
                return set("externalPayment", Encode.string(externalPayment.value()));
            }

            /**
             * Identifier that the payment has in the payment system.
             * @param psInvoiceId {@code string}
             * @return this builder
             */
            public Builder psInvoiceId(String psInvoiceId) {
                return setProven("psInvoiceId", Encode.string(psInvoiceId));
            }

            /**
             * Mark that says whether the payment is regarded as problematic.
             * @param marked {@code string}, default {@code N}, values {@code Y}, {@code N}
             * @return this builder
             */
            public Builder marked(boolean marked) {
                return setProven("marked", Encode.yesNo(marked));
            }

            /**
             * Reason for the mark.
             * @param reasonMarked {@code string}
             * @return this builder
             */
            public Builder reasonMarked(String reasonMarked) {
                return setProven("reasonMarked", Encode.string(reasonMarked));
            }

            /**
             * Identifier of the user behind the mark.
             * @param empMarkedId {@code user.id}
             * @return this builder
             */
            public Builder empMarkedId(long empMarkedId) {
                return setProven("empMarkedId", Encode.integer(empMarkedId));
            }

            /** {@return what has been collected, unchecked} */
            public Fields build() {
                return new Fields(this);
            }
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("200640400001", 400, "The payment to be changed does not exist.", false),
                new DocumentedError("200040300020", 400, "The caller may not change the payment.", false),
                new DocumentedError("100", 400, "The request has no id.", false),
                new DocumentedError("100", 400, "The request has no fields or an empty fields object.", false),
                new DocumentedError("0", 400, "Any other failure such as a fatal error.", false));

        /** {@code 200640400001}: The payment to be changed does not exist. HTTP 400. */
        public static final ErrorCode PAYMENT_NOT_FOUND = TABLE.code("200640400001");

        /** {@code 200040300020}: The caller may not change the payment. HTTP 400. */
        public static final ErrorCode PAYMENT_UPDATE_DENIED = TABLE.code("200040300020");

        /**
         * {@code 100}: The request has no id. HTTP 400. Or: The request has no fields or an empty fields object. HTTP
         * 400.
         */
        public static final ErrorCode PARAMETER_MISSING = TABLE.code("100");

        /** {@code 0}: Any other failure such as a fatal error. HTTP 400. */
        public static final ErrorCode UNSPECIFIED = TABLE.code("0");

        private Error() {}
    }
}
