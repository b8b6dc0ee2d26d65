package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the project's first page. */
class ReadmeTest {
    private final List<DocumentedError> refused = new ArrayList<>();

    private void refused(List<DocumentedError> meanings) {
        refused.addAll(meanings);
    }

    /** Compiled, but not run: nobody answers there. */
    static boolean whatACallerWrites() {
        Bitrix24 b24 = Bitrix24.webhook("https://example.bitrix24.com/rest/1/your-webhook-code/");

        boolean paid = b24.sale()
                .paysystem()
                .pay()
                .payment(r -> r.paymentId(1).paySystemId(1))
                .execute();
        return paid;
    }

    @Test
    void anErrorIsToldByItsCode() {
        Bitrix24 b24 = new InMemoryPortal()
                .answers(
                        "sale.paysystem.pay.payment",
                        400,
                        "{\"error\":\"ERROR_PROCESS_REQUEST_RESULT\",\"error_description\":\"\"}")
                .b24();
        try {
            b24.sale()
                    .paysystem()
                    .pay()
                    .payment(r -> r.paymentId(1).paySystemId(1))
                    .execute();
        } catch (ApiException e) {
            if (e.is(SalePaysystemPayPayment.Error.ERROR_PROCESS_REQUEST_RESULT)) {
                refused(e.meanings()); // what the documentation knows about it
            }
        }
        assertThat(refused).extracting(DocumentedError::status).containsExactly(400);
    }

    @Test
    void theReplayPortalAnswers() {
        assertThatCode(() -> {
                    try (ReplayPortal portal = ReplayPortal.start(Recordings.packaged())) {
                        Bitrix24 b24 = Bitrix24.webhook(portal.webhook());
                        b24.sale()
                                .paysystem()
                                .pay()
                                .payment(r -> r.paymentId(1).paySystemId(1))
                                .execute();
                    }
                })
                .doesNotThrowAnyException();
    }
}
