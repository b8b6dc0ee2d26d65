// Generated from methods/sale/sale.paysystem.settings.invoice.get.yaml. Changes are lost.
package com.acme.b24.sale;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Reads the settings that a payment system has for one invoice of the legacy kind.
 *
 * <p>Method {@code sale.paysystem.settings.invoice.get}. Scope {@code pay_system}. Who may call it: A user who may
 * create and edit CRM invoices of the legacy kind. Changes nothing.
 *
 * <p>Result: Parameter values by parameter code. The codes are those given as CODES to sale.paysystem.handler.add. A
 * value was typed in by a user who created the payment system or was set through sale.paysystem.add.
 *
 * <p>The payment system is named by its identifier or by its handler. When both are sent the identifier decides.
 *
 * <pre>{@code
 * Map<String, Secret> result = b24.sale().paysystem().settings().invoice().get(10, r -> r
 *         .paySystemId(11))
 *         .execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>{@code ACCESS_DENIED}</td><td>403</td><td>The user may not read the settings.</td></tr>
 * <tr><td>{@code ACCESS_DENIED}</td><td>403</td><td>The REST API belongs to commercial plans only. (of any
 *     method)</td></tr>
 * <tr><td>{@code ERROR_CHECK_FAILURE}</td><td>400</td><td>A required field is missing, or no payment system has the
 *     given identifier or handler; the description in the answer says which.</td></tr>
 * <tr><td>{@code ERROR_INTERNAL_INVOICE_NOT_FOUND}</td><td>400</td><td>There is no such invoice.</td></tr>
 * </table>
 * @see <a href="https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html">Documentation</a>
 * @deprecated It serves legacy CRM invoices only, and the crm.invoice.* methods behind them are no longer developed.
 *     Invoices of the current kind are handled by the universal crm.item.* methods with entityTypeId 31.
 */
@Deprecated
@Generated("io.github.b24kit.generator")
public final class SalePaysystemSettingsInvoiceGet extends Request<Map<String, Secret>> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Map<String, Secret>> OPERATION = Operation.<Map<String, Secret>>named("sale.paysystem.settings.invoice.get")
            .effect(Effect.SAFE)
            .rules(RequestRules.of(
                    required("INVOICE_ID", integer()),
                    optional("PAY_SYSTEM_ID", id()),
                    optional("BX_REST_HANDLER", string()),
                    atLeastOneOf("PAY_SYSTEM_ID", "BX_REST_HANDLER")))
            .errors(Error.TABLE)
            .secret()
            .result(in -> in.map(ValueReader::secret))
            .build();

    private SalePaysystemSettingsInvoiceGet(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static SalePaysystemSettingsInvoiceGet of(Consumer<? super Builder> filler) {
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
         * Which legacy invoice; the crm.invoice.* methods tell its identifier.
         * @param invoiceId {@code integer}, required
         * @return this builder
         */
        public Builder invoiceId(long invoiceId) {
            return setProven("INVOICE_ID", Encode.integer(invoiceId));
        }

        /**
         * Which payment system.
         * @param paySystemId {@code sale_paysystem.ID}
         * @return this builder
         */
        public Builder paySystemId(long paySystemId) {
            return setProven("PAY_SYSTEM_ID", Encode.integer(paySystemId));
        }

        /**
         * Which payment system.
         * @param paySystemId {@code sale_paysystem.ID}
         * @return this builder
         */
        public Builder paySystemId(String paySystemId) {
            return set("PAY_SYSTEM_ID", Encode.string(paySystemId));
        }

        /**
         * Symbolic code of a payment system handler. The first payment system found with this handler is taken.
         * @param bxRestHandler {@code sale_paysystem.ACTION_FILE}
         * @return this builder
         */
        public Builder bxRestHandler(String bxRestHandler) {
            return setProven("BX_REST_HANDLER", Encode.string(bxRestHandler));
        }

        /** {@return what has been collected, unchecked} */
        public SalePaysystemSettingsInvoiceGet build() {
            return new SalePaysystemSettingsInvoiceGet(this);
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("ACCESS_DENIED", 403, "The user may not read the settings.", false),
                new DocumentedError("ERROR_CHECK_FAILURE", 400, "A required field is missing, or no payment system has the given identifier or handler; the description in the answer says which.", false),
                new DocumentedError("ERROR_INTERNAL_INVOICE_NOT_FOUND", 400, "There is no such invoice.", false));

        /** {@code ACCESS_DENIED}: The user may not read the settings. HTTP 403. */
        public static final ErrorCode ACCESS_DENIED = TABLE.code("ACCESS_DENIED");

        /**
         * {@code ERROR_CHECK_FAILURE}: A required field is missing, or no payment system has the given identifier or
         * handler; the description in the answer says which. HTTP 400.
         */
        public static final ErrorCode ERROR_CHECK_FAILURE = TABLE.code("ERROR_CHECK_FAILURE");

        /** {@code ERROR_INTERNAL_INVOICE_NOT_FOUND}: There is no such invoice. HTTP 400. */
        public static final ErrorCode ERROR_INTERNAL_INVOICE_NOT_FOUND = TABLE.code("ERROR_INTERNAL_INVOICE_NOT_FOUND");

        private Error() {}
    }
}
