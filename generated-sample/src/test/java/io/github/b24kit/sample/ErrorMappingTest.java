package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.CommonError;
import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An error answer becomes one exception with the method's own code, its documented meanings and the status. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class ErrorMappingTest {
    /**
     * A recorded error answer and what must be made of it.
     *
     * @param code the code without blanks, as the page's table writes it
     * @param constant the same code as a name of the generated client
     * @param shared whether the page's table gives the code more than one meaning
     */
    record Case(
            String recording,
            Function<Bitrix24, Call<?>> call,
            ErrorCode constant,
            String code,
            int status,
            String description,
            boolean shared) {
        @Override
        public String toString() {
            return recording;
        }
    }

    static Stream<Case> recordedErrors() {
        Function<Bitrix24, Call<?>> settings =
                b24 -> b24.sale().paysystem().settings().invoice().get(10, r -> r.paySystemId(11));
        return Stream.of(
                new Case(
                        "crm.item.payment.get.error",
                        b24 -> b24.crm().item().payment().get(1036),
                        CrmItemPaymentGet.Error.UNSPECIFIED,
                        "0",
                        400,
                        "Insufficient permissions",
                        true),
                new Case(
                        "crm.item.payment.delete.error",
                        b24 -> b24.crm().item().payment().delete(1035),
                        CrmItemPaymentDelete.Error.UNSPECIFIED,
                        "0",
                        400,
                        "Insufficient permissions",
                        true),
                new Case(
                        "sale.payment.update.error",
                        b24 -> b24.sale().payment().update(144, f -> f.paySystemId(1)),
                        SalePaymentUpdate.Error.PAYMENT_NOT_FOUND,
                        "200640400001",
                        400,
                        "payment does not exist",
                        false),
                new Case(
                        "sale.paysystem.pay.payment.error",
                        b24 -> b24.sale()
                                .paysystem()
                                .pay()
                                .payment(r -> r.paymentId(1).paySystemId(1)),
                        SalePaysystemPayPayment.Error.ERROR_CHECK_FAILURE,
                        "ERROR_CHECK_FAILURE",
                        400,
                        "Pay system not found",
                        false),
                new Case(
                        "sale.paysystem.settings.invoice.get.error",
                        settings,
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_CHECK_FAILURE,
                        "ERROR_CHECK_FAILURE",
                        400,
                        "Pay system not found",
                        false),
                new Case(
                        "sale.paysystem.settings.invoice.get.error.2",
                        settings,
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_CHECK_FAILURE,
                        "ERROR_CHECK_FAILURE",
                        400,
                        "Pay system not found",
                        false));
    }

    @ParameterizedTest
    @MethodSource("recordedErrors")
    void aRecordedErrorHasItsTypedCode(Case expected) {
        Recorded recorded = Recorded.of(expected.recording());
        ApiException error = error(Answering.with(recorded), expected.call());

        assertThat(recorded.status()).isEqualTo(expected.status());
        assertThat(error.method()).isEqualTo(recorded.file().get("method").textValue());
        assertThat(error.is(expected.constant())).isTrue();
        assertThat(error.code()).isEqualTo(expected.constant());
        assertThat(error.code().code()).isEqualTo(expected.code());
        assertThat(error.code().isShared()).isEqualTo(expected.shared());
        assertThat(error.code().meanings()).isNotEmpty().allSatisfy(meaning -> {
            assertThat(meaning.code()).isEqualTo(expected.code());
            assertThat(meaning.status()).isEqualTo(400);
            assertThat(meaning.common()).isFalse();
        });
        assertThat(error.status()).isEqualTo(expected.status());
        assertThat(error.description()).isEqualTo(expected.description());
        assertThat(error.raw().toText()).contains(expected.description());
    }

    /** Copied from the pages' tables: how many rows a code has there. */
    @ParameterizedTest
    @CsvSource({
        "200640400001, 1",
        "200040300020, 1",
        "100,          2",
        "0,            1",
        "ACCESS_DENIED, 1",
        "expired_token, 1",
        "OPERATION_TIME_LIMIT, 1",
        "METHOD_CONFIRM_WAITING, 1",
        "NO_SUCH_CODE, 0"
    })
    void aCodeOfAnUpdateHasTheMeaningsOfItsTable(String code, int rows) {
        assertThat(SalePaymentUpdate.Error.TABLE.code(code).meanings()).hasSize(rows);
        assertThat(SalePaymentUpdate.Error.TABLE.code(code).isShared()).isEqualTo(rows > 1);
    }

    @Test
    void aMethodsOwnMeaningWinsOverTheCommonOne() {
        assertThat(SalePaymentUpdate.Error.TABLE.code("ACCESS_DENIED").meanings())
                .extracting(DocumentedError::common)
                .containsExactly(true);
        assertThat(SalePaysystemPayPayment.Error.ACCESS_DENIED.meanings())
                .extracting(DocumentedError::common, DocumentedError::status)
                .containsExactly(tuple(false, 403));
    }

    @Test
    void allCodesOfTheTablesHaveNames() {
        assertThat(List.of(
                        SalePaymentUpdate.Error.PAYMENT_NOT_FOUND,
                        SalePaymentUpdate.Error.PAYMENT_UPDATE_DENIED,
                        SalePaymentUpdate.Error.PARAMETER_MISSING,
                        SalePaymentUpdate.Error.UNSPECIFIED))
                .extracting(ErrorCode::code)
                .containsExactly("200640400001", "200040300020", "100", "0");
        assertThat(List.of(
                        SalePaysystemPayPayment.Error.ACCESS_DENIED,
                        SalePaysystemPayPayment.Error.ERROR_CHECK_FAILURE,
                        SalePaysystemPayPayment.Error.ERROR_PROCESS_REQUEST_RESULT))
                .extracting(ErrorCode::code)
                .containsExactly("ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_PROCESS_REQUEST_RESULT");
        assertThat(List.of(
                        SalePaysystemSettingsInvoiceGet.Error.ACCESS_DENIED,
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_CHECK_FAILURE,
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_INTERNAL_INVOICE_NOT_FOUND))
                .extracting(ErrorCode::code)
                .containsExactly("ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_INTERNAL_INVOICE_NOT_FOUND");
        assertThat(List.of(CrmItemPaymentGet.Error.UNSPECIFIED, CrmItemPaymentGet.Error.PARAMETER_MISSING))
                .extracting(ErrorCode::code)
                .containsExactly("0", "100");
        assertThat(List.of(CrmItemPaymentDelete.Error.UNSPECIFIED, CrmItemPaymentDelete.Error.PARAMETER_MISSING))
                .extracting(ErrorCode::code)
                .containsExactly("0", "100");
    }

    /** All rows of the pages' shared include, and two codes documented elsewhere. */
    @Test
    void commonErrorsAreThoseOfEveryMethod() {
        assertThat(CommonError.TABLE.rows())
                .extracting(DocumentedError::code, DocumentedError::status)
                .containsExactlyInAnyOrder(
                        tuple("INTERNAL_SERVER_ERROR", 500),
                        tuple("ERROR_UNEXPECTED_ANSWER", 500),
                        tuple("QUERY_LIMIT_EXCEEDED", 503),
                        tuple("ERROR_BATCH_METHOD_NOT_ALLOWED", 405),
                        tuple("ERROR_BATCH_LENGTH_EXCEEDED", 400),
                        tuple("NO_AUTH_FOUND", 401),
                        tuple("INVALID_REQUEST", 400),
                        tuple("OVERLOAD_LIMIT", 503),
                        tuple("ACCESS_DENIED", 403),
                        tuple("INVALID_CREDENTIALS", 403),
                        tuple("ERROR_MANIFEST_IS_NOT_AVAILABLE", 404),
                        tuple("insufficient_scope", 403),
                        tuple("expired_token", 401),
                        tuple("user_access_error", 403),
                        tuple("PORTAL_DELETED", 500),
                        tuple("OPERATION_TIME_LIMIT", 429),
                        tuple("METHOD_CONFIRM_WAITING", 401))
                .hasSize(17);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "200640400001,        200640400001",
                "\"200640400001\",    200640400001",
                "\" 200640400001 \",  200640400001",
                "0,                   0",
                "\"SOMETHING_NEW\",   SOMETHING_NEW",
                "\"\",                ^^"
            })
    void everySpellingOfACodeIsKept(String written, String code) {
        ApiException error = error(
                Answering.with(400, "{\"error\":" + written + ",\"error_description\":\"text\"}"),
                b24 -> b24.sale().payment().update(144, f -> f.paySystemId(1)));

        assertThat(error.code().code()).isEqualTo(code);
        assertThat(error.code()).isEqualTo(SalePaymentUpdate.Error.TABLE.code(code));
        assertThat(error.is(ErrorCode.of(code))).isTrue();
    }

    @Test
    void letterCaseOfACodeDoesNotCount() {
        ApiException error = error(
                Answering.with(401, "{\"error\":\"EXPIRED_TOKEN\",\"error_description\":\"\"}"),
                b24 -> b24.crm().item().payment().get(1036));

        assertThat(error.is(CommonError.EXPIRED_TOKEN)).isTrue();
        assertThat(error.code().meanings()).extracting(DocumentedError::status).containsExactly(401);
    }

    @Test
    void theBodyDecidesAndNotTheStatus() {
        ApiException error = error(
                Answering.with(200, "{\"error\":0,\"error_description\":\"Insufficient permissions\"}"),
                b24 -> b24.crm().item().payment().get(1036));

        assertThat(error.is(CrmItemPaymentGet.Error.UNSPECIFIED)).isTrue();
        assertThat(error.status()).isEqualTo(200);
    }

    private static ApiException error(Answering portal, Function<Bitrix24, Call<?>> call) {
        Call<?> made = call.apply(portal.b24());
        return catchThrowableOfType(ApiException.class, made::execute);
    }
}
