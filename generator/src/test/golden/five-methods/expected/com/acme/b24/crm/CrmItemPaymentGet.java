// Generated from methods/crm/crm.item.payment.get.yaml. Changes are lost.
package com.acme.b24.crm;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
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
    /** What the client must know of the method. */
    public static final Operation<SaleOrderPaymentCrmSimple> OPERATION = Operation.<SaleOrderPaymentCrmSimple>named("crm.item.payment.get")
            .effect(Effect.SAFE)
            .rules(RequestRules.of(
                    required("id", integer())))
            .errors(Error::new)
            .result(in -> in.object(SaleOrderPaymentCrmSimple::decode))
            .build();

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

    /**
     * {@return an answer that came some other way}
     * @param body JSON in UTF-8, as the portal answers it
     */
    public static Response<SaleOrderPaymentCrmSimple> decode(byte[] body) {
        return OPERATION.decode(body);
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

    /**
     * Error codes of the method.
     * @param code text of the code, documented or not
     */
    public record Error(String code) implements ErrorCode {
        /**
         * {@code 0}: There is no such payment or the caller has no access to it. HTTP 400. Or: Any other failure such
         * as a fatal error. HTTP 400.
         */
        public static final Error UNSPECIFIED = new Error("0");

        /** {@code 100}: The request has no id. HTTP 400. */
        public static final Error PARAMETER_MISSING = new Error("100");

        private static final List<DocumentedError> ROWS = List.of(
                new DocumentedError("0", 400, "There is no such payment or the caller has no access to it.", false),
                new DocumentedError("100", 400, "The request has no id.", false),
                new DocumentedError("0", 400, "Any other failure such as a fatal error.", false));

        @Override
        public List<DocumentedError> meanings() {
            return DocumentedError.matching(code, ROWS, CommonError.ROWS);
        }
    }
}
