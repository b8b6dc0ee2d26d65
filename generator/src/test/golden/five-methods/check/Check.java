import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.Bitrix24;
import com.acme.b24.crm.CrmItemPaymentDelete;
import com.acme.b24.crm.CrmItemPaymentGet;
import com.acme.b24.sale.SalePaymentUpdate;
import com.acme.b24.sale.SalePaysystemPayPayment;
import com.acme.b24.sale.SalePaysystemSettingsInvoiceGet;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.RestClient;

/** What is sent, what is refused before that, and what is read, of each of the five. */
@SuppressWarnings("deprecation")
final class Check {
    static void check() {
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        Bitrix24 b24 = Bitrix24.of(client);

        equal("{\"id\":7}", b24.crm().item().payment().get(7).toJson());
        equal("[/id]", violations(CrmItemPaymentGet.builder().build()));
        equal(Effect.SAFE, CrmItemPaymentGet.OPERATION.effect());
        equal(7L, CrmItemPaymentGet.OPERATION.decode("{\"result\":{\"id\":7}}".getBytes()).result().id());

        equal("{\"id\":7}", b24.crm().item().payment().delete(7).toJson());
        equal(true, CrmItemPaymentDelete.OPERATION.decode("{\"result\":true}".getBytes()).result());

        equal("{\"id\":7,\"fields\":{\"paySystemId\":10,\"paid\":\"Y\"}}",
                b24.sale().payment().update(7, f -> f.paySystemId(10).paid(true)).toJson());
        equal("[/fields/paySystemId]", violations(SalePaymentUpdate.of(r -> r.id(7).fields(f -> f.paid(true)))));
        equal(7L, SalePaymentUpdate.OPERATION.decode("{\"result\":{\"payment\":{\"id\":7}}}".getBytes()).result().id());

        equal("{\"PAYMENT_ID\":1,\"PAY_SYSTEM_ID\":\"2\"}",
                sent(SalePaysystemPayPayment.of(r -> r.paymentId(1).paySystemId("2"))));
        equal("[/PAYMENT_ID, /PAY_SYSTEM_ID]", violations(SalePaysystemPayPayment.builder().build()));
        equal("sale.payment.get", SalePaysystemPayPayment.OPERATION.readBack());

        equal("[whole]", violations(SalePaysystemSettingsInvoiceGet.of(r -> r.invoiceId(1))));
        equal("[]", violations(SalePaysystemSettingsInvoiceGet.of(r -> r.invoiceId(1).bxRestHandler("x"))));
        var settings = SalePaysystemSettingsInvoiceGet.OPERATION.decode("{\"result\":{\"KEY\":\"s3cret\"}}".getBytes()).result();
        equal("s3cret", settings.get("KEY").reveal());
        equal(false, settings.toString().contains("s3cret"));
    }

    private Check() {}
}
