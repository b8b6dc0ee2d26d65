package io.github.b24kit.benchmarks.jmh;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The request of {@code sale.payment.update} in the forms of the wire, with the constraints of the generated rules. What a Java type
 * guarantees by itself, a number or a text, has none.
 *
 * @param id which payment
 * @param fields its new values
 */
public record UpdateBean(@NotNull Long id, @NotNull @Valid Fields fields) {
    /** New values of a payment. */
    public record Fields(
            @NotNull @Size(min = 1) String paySystemId,
            @Pattern(regexp = "[YN]") @Nullable String paid,
            @Moment @Nullable String datePaid,
            @Nullable Long empPaidId,
            @Pattern(regexp = "[YN]") @Nullable String psStatus,
            @Nullable String psStatusCode,
            @Nullable String psStatusDescription,
            @Nullable String psStatusMessage,
            @Nullable BigDecimal psSum,
            @Nullable String psCurrency,
            @Moment @Nullable String psResponseDate,
            @Nullable String payVoucherNum,
            @Moment @Nullable String payVoucherDate,
            @Moment @Nullable String datePayBefore,
            @Moment @Nullable String dateBill,
            @Nullable String xmlId,
            @Nullable BigDecimal sum,
            @Nullable Long companyId,
            @Nullable String payReturnNum,
            @Nullable BigDecimal priceCod,
            @Day @Nullable String payReturnDate,
            @Nullable Long empReturnId,
            @Nullable String payReturnComment,
            @Nullable Long responsibleId,
            @Nullable Long empResponsibleId,
            @Pattern(regexp = "[YN]") @Nullable String isReturn,
            @Nullable String comments,
            @Pattern(regexp = "[YN]") @Nullable String updated1c,
            @Nullable String id1c,
            @Nullable String version1c,
            @Pattern(regexp = "[YFN]") @Nullable String externalPayment,
            @Nullable String psInvoiceId,
            @Pattern(regexp = "[YN]") @Nullable String marked,
            @Nullable String reasonMarked,
            @Nullable Long empMarkedId) {}
}
