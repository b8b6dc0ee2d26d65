package io.github.b24kit.sample.usability;

import static io.github.b24kit.sample.api.sale.SalePaysystemHandlerUpdate.Error.ACCESS_DENIED;
import static io.github.b24kit.sample.api.sale.SalePaysystemHandlerUpdate.Error.ERROR_CHECK_FAILURE;
import static io.github.b24kit.sample.api.sale.SalePaysystemHandlerUpdate.Error.ERROR_HANDLER_NOT_FOUND;
import static io.github.b24kit.sample.api.sale.SalePaysystemHandlerUpdate.Error.ERROR_HANDLER_UPDATE;
import static io.github.b24kit.sample.api.sale.SalePaysystemHandlerUpdate.Error.ERROR_UNEXPECTED_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.CommonError;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every documented error is told apart where the portal tells it apart, and nowhere else. */
class ErrorsToldApartTest {
    private static String rename(Bitrix24 b24, String handlerId, String name) {
        try {
            b24.sale()
                    .paysystem()
                    .handler()
                    .update(handlerId, f -> f.name(name))
                    .execute();
            return "renamed";
        } catch (InvalidRequestException e) {
            return "nothing was sent";
        } catch (ApiException e) {
            return refused(e);
        } catch (OutcomeUnknownException e) {
            return "look it up: " + e.readBack();
        } catch (TransportException | DeadlineException e) {
            return "the portal did not get it";
        }
    }

    private static String refused(ApiException e) {
        if (e.is(ACCESS_DENIED)) {
            return "the handler of somebody else";
        } else if (e.is(ERROR_HANDLER_NOT_FOUND)) {
            return "register it first";
        } else if (e.is(ERROR_CHECK_FAILURE) || e.is(ERROR_HANDLER_UPDATE)) {
            return "for a person: " + e.description();
        } else if (e.is(ERROR_UNEXPECTED_ANSWER)) {
            return "for a person: " + e.meanings().get(0).meaning();
        } else if (e.is(CommonError.EXPIRED_TOKEN)) {
            return "sign in again";
        }
        throw e;
    }

    private static final String UPDATE = "sale.paysystem.handler.update";

    private final InMemoryPortal portal = new InMemoryPortal();

    private ApiException thrown(int status, String code) {
        portal.answers(UPDATE, status, "{\"error\":\"" + code + "\",\"error_description\":\"words\"}");
        return catchThrowableOfType(
                ApiException.class,
                () -> portal.b24()
                        .sale()
                        .paysystem()
                        .handler()
                        .update(3, f -> f.name("New"))
                        .execute());
    }

    @ParameterizedTest
    @CsvSource({
        "403, ACCESS_DENIED, the handler of somebody else",
        "400, ERROR_HANDLER_NOT_FOUND, register it first",
        "400, ERROR_CHECK_FAILURE, for a person: words",
        "400, ERROR_HANDLER_UPDATE, for a person: words",
        "401, expired_token, sign in again"
    })
    void aCodeHasItsOwnEnd(int status, String code, String end) {
        portal.answers(UPDATE, status, "{\"error\":\"" + code + "\",\"error_description\":\"words\"}");

        assertThat(rename(portal.b24(), "3", "New")).isEqualTo(end);
    }

    @Test
    void aSuccessAndALostAnswerAreNoErrorsOfThePortal() {
        portal.answers(UPDATE, "true").breaksAfter(UPDATE);

        assertThat(rename(portal.b24(), "3", "New")).isEqualTo("renamed");
        assertThat(rename(portal.b24(), "3", "New")).isEqualTo("look it up: sale.paysystem.handler.list");
        assertThat(rename(portal.b24(), "", "New")).isEqualTo("nothing was sent");
        assertThat(portal.asked()).hasSize(2);
    }

    /** The page documents the code with 400, all methods with 500: the status tells the two apart. */
    @Test
    void theStatusTellsApartWhatACodeDoesNot() {
        assertThat(thrown(400, "ERROR_UNEXPECTED_ANSWER").meanings())
                .extracting(DocumentedError::common)
                .containsExactly(false);
        assertThat(thrown(500, "ERROR_UNEXPECTED_ANSWER").meanings())
                .extracting(DocumentedError::common)
                .containsExactly(true);
        assertThat(thrown(409, "ERROR_UNEXPECTED_ANSWER").meanings())
                .extracting(DocumentedError::status)
                .containsExactly(400, 500);
    }

    @Test
    void aMethodsMeaningHidesTheCommonOneOfTheSameStatus() {
        assertThat(thrown(403, "ACCESS_DENIED").meanings())
                .extracting(DocumentedError::common)
                .containsExactly(false);
    }

    @Test
    void whatThePortalDoesNotTellApartIsToldAsSeveral() {
        portal.answers("crm.item.payment.product.add", 400, "{\"error\":0,\"error_description\":\"words\"}");
        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> portal.b24()
                        .crm()
                        .item()
                        .payment()
                        .product()
                        .add(r -> r.paymentId(1).rowId(2).quantity(BigDecimal.ONE))
                        .execute());

        assertThat(e.meanings()).hasSize(6);
        assertThat(e.description()).isEqualTo("words");
    }

    @Test
    void aCodeThatNobodyDocumentedIsKept() {
        ApiException e = thrown(400, "SOMETHING_NEW");

        assertThat(e.code().code()).isEqualTo("SOMETHING_NEW");
        assertThat(e.meanings()).isEqualTo(List.of());
    }
}
