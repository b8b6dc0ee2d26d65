// Generated from methods/sale/sale.paysystem.pay.payment.yaml. Changes are lost.
package com.acme.b24.sale;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Pays an order through one payment system. An application calls it once it has processed what the payment system
 * answered. A payment bound to that payment system must already exist.
 *
 * <p>Method {@code sale.paysystem.pay.payment}. Scope {@code pay_system}. Who may call it: A user who may create and
 * edit orders in CRM. Must not be repeated blindly. The state afterwards is read by {@code sale.payment.get}.
 *
 * <p>Result: Whether the payment went through.
 *
 * <pre>{@code
 * boolean result = b24.sale().paysystem().pay().payment(r -> r.paymentId(1).paySystemId(1)).execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>{@code ACCESS_DENIED}</td><td>403</td><td>The user may not change the status of the payment.</td></tr>
 * <tr><td>{@code ACCESS_DENIED}</td><td>403</td><td>The REST API belongs to commercial plans only. (of any
 *     method)</td></tr>
 * <tr><td>{@code ERROR_CHECK_FAILURE}</td><td>400</td><td>A required field is missing, or there is no such payment
 *     system, or no payment has this identifier together with this payment system; the description in the answer says
 *     which.</td></tr>
 * <tr><td>{@code ERROR_PROCESS_REQUEST_RESULT}</td><td>400</td><td>The payment system failed to process the request;
 *     the description in the answer says why.</td></tr>
 * </table>
 * @see <a href="https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class SalePaysystemPayPayment extends Request<Boolean> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Boolean> OPERATION = Operation.<Boolean>named("sale.paysystem.pay.payment")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    required("PAYMENT_ID", integer()),
                    required("PAY_SYSTEM_ID", id())))
            .errors(Error.TABLE)
            .readBack("sale.payment.get")
            .result(ValueReader::bool)
            .build();

    private SalePaysystemPayPayment(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static SalePaysystemPayPayment of(Consumer<? super Builder> filler) {
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
         * Which payment of the order to pay.
         * @param paymentId {@code sale_order_payment.id}, required
         * @return this builder
         */
        public Builder paymentId(long paymentId) {
            return setProven("PAYMENT_ID", Encode.integer(paymentId));
        }

        /**
         * Which payment system to pay through; the payment must be bound to it.
         * @param paySystemId {@code sale_paysystem.ID}, required
         * @return this builder
         */
        public Builder paySystemId(long paySystemId) {
            return setProven("PAY_SYSTEM_ID", Encode.integer(paySystemId));
        }

        /**
         * Which payment system to pay through; the payment must be bound to it.
         * @param paySystemId {@code sale_paysystem.ID}, required
         * @return this builder
         */
        public Builder paySystemId(String paySystemId) {
            return set("PAY_SYSTEM_ID", Encode.string(paySystemId));
        }

        /** {@return what has been collected, unchecked} */
        public SalePaysystemPayPayment build() {
            return new SalePaysystemPayPayment(this);
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("ACCESS_DENIED", 403, "The user may not change the status of the payment.", false),
                new DocumentedError("ERROR_CHECK_FAILURE", 400, "A required field is missing, or there is no such payment system, or no payment has this identifier together with this payment system; the description in the answer says which.", false),
                new DocumentedError("ERROR_PROCESS_REQUEST_RESULT", 400, "The payment system failed to process the request; the description in the answer says why.", false));

        /** {@code ACCESS_DENIED}: The user may not change the status of the payment. HTTP 403. */
        public static final ErrorCode ACCESS_DENIED = TABLE.code("ACCESS_DENIED");

        /**
         * {@code ERROR_CHECK_FAILURE}: A required field is missing, or there is no such payment system, or no payment
         * has this identifier together with this payment system; the description in the answer says which. HTTP 400.
         */
        public static final ErrorCode ERROR_CHECK_FAILURE = TABLE.code("ERROR_CHECK_FAILURE");

        /**
         * {@code ERROR_PROCESS_REQUEST_RESULT}: The payment system failed to process the request; the description in
         * the answer says why. HTTP 400.
         */
        public static final ErrorCode ERROR_PROCESS_REQUEST_RESULT = TABLE.code("ERROR_PROCESS_REQUEST_RESULT");

        private Error() {}
    }
}
