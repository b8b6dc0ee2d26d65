// Generated from methods/crm/crm.item.payment.get.yaml. Changes are lost.
package com.acme.b24.crm;

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
 * Reads the short form of one payment of a CRM item. Only deals (entityTypeId 2) and invoices (entityTypeId 31) can
 * have payments.
 *
 * <p>Method {@code crm.item.payment.get}. Scope {@code crm}. Who may call it: A user who may change the order that the
 * payment belongs to. Changes nothing.
 *
 * <p>Result: The payment in short form.
 *
 * <pre>{@code
 * SaleOrderPaymentCrmSimple result = b24.crm().item().payment().get(1036).execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>{@code 0}</td><td>400</td><td>There is no such payment or the caller has no access to it.</td></tr>
 * <tr><td>{@code 100}</td><td>400</td><td>The request has no id.</td></tr>
 * <tr><td>{@code 0}</td><td>400</td><td>Any other failure such as a fatal error.</td></tr>
 * </table>
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class CrmItemPaymentGet extends Request<SaleOrderPaymentCrmSimple> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<SaleOrderPaymentCrmSimple> OPERATION = Operation.of(
            "crm.item.payment.get",
            Effect.SAFE,
            RequestRules.of(
                    required("id", integer())),
            Error.TABLE,
            ValueReader.ofObject(SaleOrderPaymentCrmSimple::decode));

    private CrmItemPaymentGet(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static CrmItemPaymentGet of(Consumer<? super Builder> filler) {
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
         * Which payment to read.
         * @param id {@code sale_order_payment.id}, required
         * @return this builder
         */
        public Builder id(long id) {
            return setProven("id", Encode.integer(id));
        }

        /** {@return what has been collected, unchecked} */
        public CrmItemPaymentGet build() {
            return new CrmItemPaymentGet(this);
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("0", 400, "There is no such payment or the caller has no access to it.", false),
                new DocumentedError("100", 400, "The request has no id.", false),
                new DocumentedError("0", 400, "Any other failure such as a fatal error.", false));

        /**
         * {@code 0}: There is no such payment or the caller has no access to it. HTTP 400. Or: Any other failure such
         * as a fatal error. HTTP 400.
         */
        public static final ErrorCode UNSPECIFIED = TABLE.code("0");

        /** {@code 100}: The request has no id. HTTP 400. */
        public static final ErrorCode PARAMETER_MISSING = TABLE.code("100");

        private Error() {}
    }
}
