package io.github.b24kit.sample;

import io.github.b24kit.contractkit.replay.ReplayPortal;
import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The five documented methods against recorded answers: results, errors, and a request that is stopped before it leaves. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated and shown all the same
final class Tour {
    /** The replay portal answers from the recording named here instead of looking for one that fits the request. */
    private static final String RECORDING = "X-Bitrix24-Recording";

    private final Bitrix24 b24;
    private final ReplayPortal portal;
    private final Sheet sheet;

    Tour(Bitrix24 b24, ReplayPortal portal, Sheet sheet) {
        this.b24 = b24;
        this.portal = portal;
        this.sheet = sheet;
    }

    void show() {
        sheet.heading("== Five documented methods, answered by recordings of the documentation's own examples");
        get();
        update();
        pay();
        settings();
        delete();
        sheet.heading("== The same five, answered by recorded errors");
        errors();
        sheet.heading("== A request that breaks documented rules is not sent");
        invalid();
    }

    private void get() {
        SaleOrderPaymentCrmSimple payment = b24.crm().item().payment().get(1036).execute();

        sheet.heading("crm.item.payment.get");
        sheet.row("id", payment.id());
        sheet.row("accountNumber", payment.accountNumber());
        sheet.row("paid", payment.paid());
        sheet.row("datePaid", payment.datePaid());
        sheet.row("sum", payment.sum());
        sheet.row("currency", payment.currency());
        sheet.row("paySystemName", payment.paySystemName());
    }

    private void update() {
        SaleOrderPayment payment = paid().execute();

        sheet.heading("sale.payment.update");
        sheet.row("id", payment.id());
        sheet.row("orderId", payment.orderId());
        sheet.row("paid", payment.paid());
        sheet.row("datePaid", payment.datePaid());
        sheet.row("sum", payment.sum());
        sheet.row("priceCod", payment.priceCod());
        sheet.row("payReturnDate", payment.payReturnDate());
        sheet.row("psInvoiceId", payment.psInvoiceId());
        sheet.row("unknown fields", payment.unknownFields().names());
    }

    /** The values of the documentation's own example. */
    private Call<SaleOrderPayment> paid() {
        OffsetDateTime tenOClock = OffsetDateTime.parse("2024-04-10T10:00:00+02:00");
        return b24.sale()
                .payment()
                .update(
                        144,
                        fields -> fields.paySystemId(1)
                                .paid(true)
                                .datePaid(tenOClock)
                                .empPaidId(1)
                                .psStatus(true)
                                .psSum(BigDecimal.valueOf(100))
                                .psCurrency("USD")
                                .psResponseDate(tenOClock)
                                .sum(BigDecimal.valueOf(100))
                                .companyId(1)
                                .responsibleId(1)
                                .empResponsibleId(1)
                                .isReturn(false)
                                .externalPayment(SaleExternalPayment.NO)
                                .psInvoiceId("1")
                                .marked(false));
    }

    private void pay() {
        sheet.heading("sale.paysystem.pay.payment");
        sheet.row("result", payment().execute());
    }

    private Call<Boolean> payment() {
        return b24.sale().paysystem().pay().payment(r -> r.paymentId(1).paySystemId(1));
    }

    private void settings() {
        sheet.heading("sale.paysystem.settings.invoice.get (the values are secret)");
        b24.sale()
                .paysystem()
                .settings()
                .invoice()
                .get(10, r -> r.paySystemId(11))
                .execute()
                .forEach(sheet::row);
    }

    private void delete() {
        sheet.heading("crm.item.payment.delete");
        sheet.row("result", b24.crm().item().payment().delete(1035).execute());
    }

    private void errors() {
        error(b24.crm().item().payment().get(1036), CrmItemPaymentGet.Error.UNSPECIFIED);
        error(b24.crm().item().payment().delete(1035), CrmItemPaymentDelete.Error.UNSPECIFIED);
        error(paid(), SalePaymentUpdate.Error.PAYMENT_NOT_FOUND);
        error(payment(), SalePaysystemPayPayment.Error.ERROR_CHECK_FAILURE);
        error(
                b24.sale().paysystem().settings().invoice().get(10, r -> r.paySystemId(11)),
                SalePaysystemSettingsInvoiceGet.Error.ERROR_CHECK_FAILURE);
    }

    private void error(Call<?> call, ErrorCode expected) {
        sheet.heading(call.method());
        try {
            call.header(RECORDING, call.method() + ".error").execute();
        } catch (ApiException e) {
            sheet.row("code", e.code().code());
            sheet.row("as expected", e.is(expected));
            sheet.row("status", e.status());
            for (DocumentedError meaning : e.code().meanings()) {
                sheet.row("meaning", meaning.meaning());
            }
        }
    }

    private void invalid() {
        int before = portal.received().size();
        try {
            b24.sale()
                    .payment()
                    .update(144, fields -> fields.extra("paid", "maybe").extra("sum", "much"))
                    .execute();
        } catch (InvalidRequestException e) {
            sheet.heading(e.method());
            for (Violation violation : e.violations()) {
                sheet.row(violation.pointer(), violation.message());
            }
            sheet.row("requests sent", portal.received().size() - before);
        }
    }
}
