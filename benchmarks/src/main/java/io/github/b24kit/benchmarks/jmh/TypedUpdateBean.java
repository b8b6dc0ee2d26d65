package io.github.b24kit.benchmarks.jmh;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * As {@link UpdateBean}, in Java's types: only four constraints are left, as the forms of the wire are not looked at.
 *
 * @param id which payment
 * @param fields its new values
 */
public record TypedUpdateBean(
        @NotNull Long id, @NotNull @Valid Fields fields) {
    /** New values of a payment. */
    public record Fields(
            @NotNull @Size(min = 1) String paySystemId,
            @Nullable Boolean paid,
            @Nullable OffsetDateTime datePaid,
            @Nullable Long empPaidId,
            @Nullable Boolean psStatus,
            @Nullable String psStatusCode,
            @Nullable String psStatusDescription,
            @Nullable String psStatusMessage,
            @Nullable BigDecimal psSum,
            @Nullable String psCurrency,
            @Nullable OffsetDateTime psResponseDate,
            @Nullable String payVoucherNum,
            @Nullable OffsetDateTime payVoucherDate,
            @Nullable OffsetDateTime datePayBefore,
            @Nullable OffsetDateTime dateBill,
            @Nullable String xmlId,
            @Nullable BigDecimal sum,
            @Nullable Long companyId,
            @Nullable String payReturnNum,
            @Nullable BigDecimal priceCod,
            @Nullable LocalDate payReturnDate,
            @Nullable Long empReturnId,
            @Nullable String payReturnComment,
            @Nullable Long responsibleId,
            @Nullable Long empResponsibleId,
            @Nullable Boolean isReturn,
            @Nullable String comments,
            @Nullable Boolean updated1c,
            @Nullable String id1c,
            @Nullable String version1c,
            @Pattern(regexp = "[YFN]") @Nullable String externalPayment,
            @Nullable String psInvoiceId,
            @Nullable Boolean marked,
            @Nullable String reasonMarked,
            @Nullable Long empMarkedId) {}
}
