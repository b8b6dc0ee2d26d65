package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a payment by Jackson's streaming API, as an expert writes it by hand: one pass, a switch on names, no tree. */
final class StreamedPayment {
    private StreamedPayment() {}

    /** Reads the object that the parser stands on. */
    static Payment read(JsonParser in) throws IOException {
        @Nullable Long id = null;
        @Nullable Long orderId = null;
        @Nullable String paySystemXmlId = null;
        @Nullable Boolean paySystemIsCash = null;
        @Nullable String accountNumber = null;
        @Nullable Boolean paid = null;
        @Nullable OffsetDateTime datePaid = null;
        @Nullable Long empPaidId = null;
        @Nullable String paySystemId = null;
        @Nullable String psStatus = null;
        @Nullable String psStatusCode = null;
        @Nullable String psStatusDescription = null;
        @Nullable String psStatusMessage = null;
        @Nullable BigDecimal psSum = null;
        @Nullable String psCurrency = null;
        @Nullable OffsetDateTime psResponseDate = null;
        @Nullable String payVoucherNum = null;
        @Nullable LocalDate payVoucherDate = null;
        @Nullable OffsetDateTime datePayBefore = null;
        @Nullable OffsetDateTime dateBill = null;
        @Nullable String xmlId = null;
        @Nullable BigDecimal sum = null;
        @Nullable String currency = null;
        @Nullable String paySystemName = null;
        @Nullable Long companyId = null;
        @Nullable String payReturnNum = null;
        @Nullable BigDecimal priceCod = null;
        @Nullable LocalDate payReturnDate = null;
        @Nullable Long empReturnId = null;
        @Nullable String payReturnComment = null;
        @Nullable Long responsibleId = null;
        @Nullable Long empResponsibleId = null;
        @Nullable OffsetDateTime dateResponsibleId = null;
        @Nullable Boolean isReturn = null;
        @Nullable String comments = null;
        @Nullable Boolean updated1c = null;
        @Nullable String id1c = null;
        @Nullable String version1c = null;
        @Nullable String externalPayment = null;
        @Nullable String psInvoiceId = null;
        @Nullable Boolean marked = null;
        @Nullable String reasonMarked = null;
        @Nullable OffsetDateTime dateMarked = null;
        @Nullable Long empMarkedId = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = whole(in);
                case "orderId" -> orderId = whole(in);
                case "paySystemXmlId" -> paySystemXmlId = text(in);
                case "paySystemIsCash" -> paySystemIsCash = flag(in);
                case "accountNumber" -> accountNumber = text(in);
                case "paid" -> paid = flag(in);
                case "datePaid" -> datePaid = moment(in);
                case "empPaidId" -> empPaidId = whole(in);
                case "paySystemId" -> paySystemId = text(in);
                case "psStatus" -> psStatus = text(in);
                case "psStatusCode" -> psStatusCode = text(in);
                case "psStatusDescription" -> psStatusDescription = text(in);
                case "psStatusMessage" -> psStatusMessage = text(in);
                case "psSum" -> psSum = decimal(in);
                case "psCurrency" -> psCurrency = text(in);
                case "psResponseDate" -> psResponseDate = moment(in);
                case "payVoucherNum" -> payVoucherNum = text(in);
                case "payVoucherDate" -> payVoucherDate = day(in);
                case "datePayBefore" -> datePayBefore = moment(in);
                case "dateBill" -> dateBill = moment(in);
                case "xmlId" -> xmlId = text(in);
                case "sum" -> sum = decimal(in);
                case "currency" -> currency = text(in);
                case "paySystemName" -> paySystemName = text(in);
                case "companyId" -> companyId = whole(in);
                case "payReturnNum" -> payReturnNum = text(in);
                case "priceCod" -> priceCod = decimal(in);
                case "payReturnDate" -> payReturnDate = day(in);
                case "empReturnId" -> empReturnId = whole(in);
                case "payReturnComment" -> payReturnComment = text(in);
                case "responsibleId" -> responsibleId = whole(in);
                case "empResponsibleId" -> empResponsibleId = whole(in);
                case "dateResponsibleId" -> dateResponsibleId = moment(in);
                case "isReturn" -> isReturn = flag(in);
                case "comments" -> comments = text(in);
                case "updated1c" -> updated1c = flag(in);
                case "id1c" -> id1c = text(in);
                case "version1c" -> version1c = text(in);
                case "externalPayment" -> externalPayment = text(in);
                case "psInvoiceId" -> psInvoiceId = text(in);
                case "marked" -> marked = flag(in);
                case "reasonMarked" -> reasonMarked = text(in);
                case "dateMarked" -> dateMarked = moment(in);
                case "empMarkedId" -> empMarkedId = whole(in);
                default -> in.skipChildren();
            }
        }
        return new Payment(
                id,
                orderId,
                paySystemXmlId,
                paySystemIsCash,
                accountNumber,
                paid,
                datePaid,
                empPaidId,
                paySystemId,
                psStatus,
                psStatusCode,
                psStatusDescription,
                psStatusMessage,
                psSum,
                psCurrency,
                psResponseDate,
                payVoucherNum,
                payVoucherDate,
                datePayBefore,
                dateBill,
                xmlId,
                sum,
                currency,
                paySystemName,
                companyId,
                payReturnNum,
                priceCod,
                payReturnDate,
                empReturnId,
                payReturnComment,
                responsibleId,
                empResponsibleId,
                dateResponsibleId,
                isReturn,
                comments,
                updated1c,
                id1c,
                version1c,
                externalPayment,
                psInvoiceId,
                marked,
                reasonMarked,
                dateMarked,
                empMarkedId);
    }

    static @Nullable Long whole(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : (Long) in.getLongValue();
    }

    static @Nullable String text(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText();
    }

    static @Nullable BigDecimal decimal(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return in.currentToken() == JsonToken.VALUE_STRING ? new BigDecimal(in.getText()) : in.getDecimalValue();
    }

    static @Nullable OffsetDateTime moment(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : OffsetDateTime.parse(in.getText());
    }

    private static @Nullable LocalDate day(JsonParser in) throws IOException {
        OffsetDateTime moment = moment(in);
        return moment == null ? null : moment.toLocalDate();
    }

    private static @Nullable Boolean flag(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL
                ? null
                : (Boolean) in.getText().equals("Y");
    }
}
