package io.github.b24kit.benchmarks.jmh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A payment as somebody writes it down who has no generator: the components of the generated record. */
public record Payment(
        @Nullable Long id,
        @Nullable Long orderId,
        @Nullable String paySystemXmlId,
        @Nullable Boolean paySystemIsCash,
        @Nullable String accountNumber,
        @Nullable Boolean paid,
        @Nullable OffsetDateTime datePaid,
        @Nullable Long empPaidId,
        @Nullable String paySystemId,
        @Nullable String psStatus,
        @Nullable String psStatusCode,
        @Nullable String psStatusDescription,
        @Nullable String psStatusMessage,
        @Nullable BigDecimal psSum,
        @Nullable String psCurrency,
        @Nullable OffsetDateTime psResponseDate,
        @Nullable String payVoucherNum,
        @Nullable LocalDate payVoucherDate,
        @Nullable OffsetDateTime datePayBefore,
        @Nullable OffsetDateTime dateBill,
        @Nullable String xmlId,
        @Nullable BigDecimal sum,
        @Nullable String currency,
        @Nullable String paySystemName,
        @Nullable Long companyId,
        @Nullable String payReturnNum,
        @Nullable BigDecimal priceCod,
        @Nullable LocalDate payReturnDate,
        @Nullable Long empReturnId,
        @Nullable String payReturnComment,
        @Nullable Long responsibleId,
        @Nullable Long empResponsibleId,
        @Nullable OffsetDateTime dateResponsibleId,
        @Nullable Boolean isReturn,
        @Nullable String comments,
        @Nullable Boolean updated1c,
        @Nullable String id1c,
        @Nullable String version1c,
        @Nullable String externalPayment,
        @Nullable String psInvoiceId,
        @Nullable Boolean marked,
        @Nullable String reasonMarked,
        @Nullable OffsetDateTime dateMarked,
        @Nullable Long empMarkedId) {}
