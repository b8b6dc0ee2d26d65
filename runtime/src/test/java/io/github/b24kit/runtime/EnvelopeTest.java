package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body decides what an answer is. */
class EnvelopeTest {
    private static final Operation<Json> ANY =
            Operation.<Json>named("a.b").result(ValueReader::json).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "400 | {\"error\":\"ACCESS_DENIED\",\"error_description\":\"no\"} | ACCESS_DENIED | no",
                "400 | {\"error\":200640400001,\"error_description\":\"no\"} | 200640400001 | no",
                "400 | {\"error\":0,\"error_description\":\"no\"} | 0 | no",
                "400 | {\"error\":0} | 0 |",
                "400 | {\"error\":\"0\",\"error_description\":\"no\"} | 0 | no",
                "400 | {\"error\":\"\",\"error_description\":\"no\"} | '' | no",
                "400 | {\"error\":\"\"} | '' |",
                "400 | {\"error\":\" ERROR_CHECK_FAILURE\",\"error_description\":\"no\"} | ERROR_CHECK_FAILURE | no",
                "200 | {\"error\":\"NOT_FOUND\",\"error_description\":\"no\"} | NOT_FOUND | no",
                "200 | {\"result\":true,\"error\":\"NOT_FOUND\"} | NOT_FOUND |",
                "200 | {\"result\":[],\"error\":0,\"error_description\":\"no\"} | 0 | no",
                "200 | {\"error_description\":\"no\"} | '' | no",
                "200 | {\"error\":null,\"error_description\":\"no\"} | '' | no",
                "500 | {\"error\":[1],\"error_description\":\"no\"} | '' | no",
                "400 | {\"error\":true} | '' |",
                "400 | {\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_X\",\"message\":\"no\"}} | BITRIX_REST_V3_EXCEPTION_X | no",
                "400 | {\"error\":{\"code\":17,\"message\":\"no\"}} | 17 | no",
                "400 | {\"error\":{}} | '' |"
            })
    void errors(int status, String body, String code, String description) {
        ApiException error = catchThrowableOfType(
                ApiException.class, () -> ANY.decode(status, utf8(body), DriftMode.STRICT, DriftListener.NONE));
        assertThat(error.code().code()).isEqualTo(code);
        assertThat(error.description()).isEqualTo(description);
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.raw().toText()).isEqualTo(body);
        assertThat(error.method()).isEqualTo("a.b");
        assertThat(error.validation()).isEmpty();
    }

    @Test
    void anErrorsWordsStayOnOneLineAndHaveAnEnd() {
        String body =
                "{\"error\":\"A\\u001b[31m\\nFAKE" + "x".repeat(5000) + "\",\"error_description\":\"b\\r\\u2028c\"}";
        ApiException error = catchThrowableOfType(
                ApiException.class, () -> ANY.decode(400, utf8(body), DriftMode.STRICT, DriftListener.NONE));
        assertThat(error.getMessage())
                .contains("error A [31m FAKExxx")
                .endsWith(": b c")
                .hasSizeLessThan(300);
    }

    @Test
    void aMomentOutsideOfTimeDoesNotLoseAResult() {
        String body = "{\"result\":true,\"time\":{\"operating_reset_at\":" + Long.MIN_VALUE + "}}";
        Response<Json> response = ANY.decode(200, utf8(body), DriftMode.REPORT, DriftListener.NONE);
        assertThat(response.result().toText()).isEqualTo("true");
        assertThat(response.time().operatingResetAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "200 | {\"result\":true}",
                "400 | {\"result\":true}",
                "500 | {\"result\":true}",
                "200 | {\"result\":true,\"error\":null}",
                "200 | {\"result\":true,\"error\":false}",
                "200 | {\"result\":true,\"error\":[]}",
                "200 | {\"result\":true,\"error\":\"\"}",
                "200 | {\"result\":true,\"error\":0,\"error_description\":\"\"}"
            })
    void successes(int status, String body) {
        Response<Json> response = ANY.decode(status, utf8(body), DriftMode.STRICT, DriftListener.NONE);
        assertThat(response.result()).isEqualTo(Json.of(true));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.raw().toText()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "<html><body>Login</body></html> | not JSON",
                "'' | nothing but blanks",
                "[] | it is JSON, but no object",
                "\"x\" | it is JSON, but no object",
                "{} | it has neither result nor error",
                "{\"time\":{}} | it has neither result nor error",
                "{\"error\":null} | it has neither result nor error",
                "{\"result\":{\"payment\": | ends too early",
                "{\"result\":1,\"error\":2,\"result\":3} | a name repeats",
                "{\"result\":1} xyz | not JSON"
            })
    void answersThatAreNone(String body, String reason) {
        UnreadableAnswerException unreadable = catchThrowableOfType(
                UnreadableAnswerException.class, () -> ANY.decode(502, utf8(body), DriftMode.OFF, DriftListener.NONE));
        assertThat(unreadable.reason()).contains(reason);
        assertThat(unreadable.status()).isEqualTo(502);
        assertThat(unreadable.excerpt()).isEqualTo(body.strip());
    }

    @Test
    void showsTwoHundredCharactersAtMostAndNoControls() {
        UnreadableAnswerException unreadable = catchThrowableOfType(
                UnreadableAnswerException.class,
                () -> ANY.decode(utf8("<p>\u0007\r\n\u202e\u00a0" + "x".repeat(5000))));
        assertThat(unreadable.excerpt()).isEqualTo("<p> " + "x".repeat(196));
        assertThat(unreadable.getMessage()).hasSizeLessThan(400);
    }

    @Test
    void showsNothingOfSecretAnswers() {
        Operation<Json> secret =
                Operation.<Json>named("a.b").secret().result(ValueReader::json).build();
        assertThatThrownBy(() -> secret.decode(utf8("KEY=abcdef")))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageNotContaining("KEY");
    }

    @Test
    void fieldErrorsOfRestV3() {
        ApiException error = catchThrowableOfType(
                ApiException.class,
                () -> ANY.decode(
                        utf8(
                                "{\"error\":{\"code\":\"V\",\"message\":\"m\",\"validation\":[{\"message\":\"too long\",\"field\":\"title\"},{\"message\":\"?\"}]}}")));
        assertThat(error.validation())
                .containsExactly(
                        new ApiException.FieldError("title", "too long"), new ApiException.FieldError("", "?"));
    }

    @Test
    void codesAreTypedAndComparedWithoutCaseAndBlanks() {
        ApiException error = catchThrowableOfType(
                ApiException.class, () -> SampleRequest.OPERATION.decode(utf8("{\"error\":200640400001}")));
        assertThat(error.code()).isEqualTo(SampleRequest.Error.NOT_FOUND);
        assertThat(error.is(SampleRequest.Error.NOT_FOUND)).isTrue();
        assertThat(error.is(SampleRequest.Error.OTHER)).isFalse();
        assertThat(error.is(SampleRequest.Error.TABLE.code(" 200640400001 "))).isTrue();
        assertThat(SampleRequest.Error.TABLE.code("Expired_Token ").is(SampleRequest.Error.TABLE.code("EXPIRED_TOKEN")))
                .isTrue();
        assertThat(error)
                .hasMessage("shop.payment.update: the portal answered error 200640400001 (HTTP 200)"
                        + " [documented: payment not found]");
    }

    @Test
    void meaningsOfCodes() {
        assertThat(SampleRequest.Error.MISSING.isShared()).isTrue();
        assertThat(SampleRequest.Error.MISSING.meanings())
                .extracting(DocumentedError::meaning)
                .containsExactly("id missing", "fields missing");
        assertThat(SampleRequest.Error.DENIED.isShared()).isFalse();
        assertThat(SampleRequest.Error.DENIED.meanings())
                .extracting(DocumentedError::common)
                .containsExactly(false);
        assertThat(SampleRequest.Error.TABLE.code("query_limit_exceeded").meanings())
                .extracting(DocumentedError::meaning)
                .containsExactly("too many requests");
        assertThat(SampleRequest.Error.TABLE.code("").meanings()).hasSize(1);
        assertThat(SampleRequest.Error.TABLE.code("NEW").meanings()).isEmpty();
    }

    @Test
    void longDescriptionsAreCutInMessagesOnly() {
        String text = "d".repeat(10_000);
        ApiException error = catchThrowableOfType(
                ApiException.class, () -> ANY.decode(utf8("{\"error\":\"X\",\"error_description\":\"" + text + "\"}")));
        assertThat(error.description()).isEqualTo(text);
        assertThat(error.getMessage()).hasSizeLessThan(700);
    }

    @Test
    void everythingAroundTheResult() {
        Response<Json> response = ANY.decode(utf8("""
                {"result":[1],"next":50,"total":"1723","time":{"start":1712135335.026931,"finish":1712135336,
                "duration":0.3808310031890869,"processing":0.03,"date_start":"2024-04-03T11:08:55+02:00",
                "date_finish":"2024-04-03T11:08:56+02:00","operating_reset_at":1705765533,"operating":3.30}}"""));
        assertThat(response.next()).isEqualTo(50);
        assertThat(response.total()).isEqualTo(1723);
        assertThat(response.time())
                .isEqualTo(new CallTime(
                        new BigDecimal("1712135335.026931"),
                        new BigDecimal("1712135336"),
                        new BigDecimal("0.3808310031890869"),
                        new BigDecimal("0.03"),
                        OffsetDateTime.parse("2024-04-03T11:08:55+02:00"),
                        OffsetDateTime.parse("2024-04-03T11:08:56+02:00"),
                        new BigDecimal("3.30"),
                        Instant.ofEpochSecond(1705765533)));
        assertThat(response).hasToString("HTTP 200 [result, next, total, time]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":1}",
                "{\"result\":1,\"time\":[]}",
                "{\"result\":1,\"time\":null,\"next\":null,\"total\":\"\"}"
            })
    void timeAndPagesMayBeMissing(String body) {
        Response<Json> response = ANY.decode(200, utf8(body), DriftMode.STRICT, DriftListener.NONE);
        assertThat(response.time()).isNull();
        assertThat(response.next()).isNull();
        assertThat(response.total()).isNull();
    }

    @Test
    void partsOfTimeMayBeMissing() {
        CallTime time = ANY.decode(utf8("{\"result\":1,\"time\":{\"start\":7,\"operating\":null}}"))
                .time();
        assertThat(time).isEqualTo(new CallTime(new BigDecimal("7"), null, null, null, null, null, null, null));
    }

    @Test
    void unwrapsTheResult() {
        Payment payment = SampleRequest.OPERATION
                .decode(utf8("{\"result\":{\"payment\":{\"id\":144,\"sum\":\"100\",\"paid\":\"Y\",\"new\":1}}}"))
                .result();
        assertThat(payment.id()).isEqualTo(144);
        assertThat(payment.sum()).isEqualTo(new BigDecimal("100"));
        assertThat(payment.paid()).isTrue();
        assertThat(payment.raw().get("new")).isEqualTo(Json.of(1));
    }

    @Test
    void reportsDriftWithPlaceAndTypesOnly() {
        List<String> drifts = new ArrayList<>();
        SampleRequest.OPERATION.decode(
                200,
                utf8(
                        "{\"result\":{\"payment\":{\"id\":\"144\",\"sum\":\"100\",\"paid\":\"Y\",\"new\":\"s3cr3t\"},\"page\":1}}"),
                DriftMode.REPORT,
                drift -> drifts.add(drift.toString()));
        assertThat(drifts)
                .containsExactly(
                        "shop.payment.update /result/page: documented nothing, seen integer",
                        "shop.payment.update /result/payment/id: documented integer, seen string",
                        "shop.payment.update /result/payment/sum: documented double, seen string",
                        "shop.payment.update /result/payment/new: documented nothing, seen string");
    }

    @Test
    void strictModeFailsOnTheFirstDifference() {
        List<String> drifts = new ArrayList<>();
        DecodeException failure = catchThrowableOfType(
                DecodeException.class,
                () -> SampleRequest.OPERATION.decode(
                        200,
                        utf8("{\"result\":{\"payment\":{\"id\":\"144\",\"sum\":\"100\"}}}"),
                        DriftMode.STRICT,
                        drift -> drifts.add(drift.pointer())));
        assertThat(failure.drift().pointer()).isEqualTo("/result/payment/id");
        assertThat(drifts).containsExactly("/result/payment/id");
    }

    @Test
    void offTellsNobody() {
        List<String> drifts = new ArrayList<>();
        SampleRequest.OPERATION.decode(
                200, utf8("{\"result\":{\"payment\":{\"id\":\"144\"}}}"), DriftMode.OFF, drift -> drifts.add("!"));
        assertThat(drifts).isEmpty();
    }

    @Test
    void aFailingListenerDoesNotLoseTheAnswer() {
        Payment payment = SampleRequest.OPERATION
                .decode(200, utf8("{\"result\":{\"payment\":{\"id\":\"144\"}}}"), DriftMode.REPORT, drift -> {
                    throw new IllegalStateException("log is full");
                })
                .result();
        assertThat(payment.id()).isEqualTo(144);
    }

    @ParameterizedTest
    @EnumSource(DriftMode.class)
    void aResultThatCannotBeReadFailsInEveryMode(DriftMode mode) {
        Operation<Boolean> flag = Operation.<Boolean>named("a.b")
                .result(in -> in.require(in.bool()))
                .build();
        Operation<List<Long>> list = Operation.<List<Long>>named("a.b")
                .result(in -> in.list(ValueReader::integer))
                .build();
        for (String result : List.of("\"maybe\"", "null", "{\"a\":1}")) {
            byte[] body = utf8("{\"result\":" + result + "}");
            assertThatThrownBy(() -> flag.decode(200, body, mode, DriftListener.NONE))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("a.b: the call was run, but its answer differs")
                    .hasMessageContaining("at /result: documented boolean")
                    .hasMessageNotContaining("maybe");
            assertThatThrownBy(() -> list.decode(200, body, mode, DriftListener.NONE))
                    .isInstanceOf(DecodeException.class);
        }
        for (String result : List.of("{}", "{\"payment\":null}", "{\"payment\":false}", "null", "[]", "[{}]")) {
            assertThatThrownBy(() -> SampleRequest.OPERATION.decode(
                            200, utf8("{\"result\":" + result + "}"), mode, DriftListener.NONE))
                    .as(result)
                    .isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void aResultDocumentedAsNullableMayBeNull() {
        Operation<String> nullable = Operation.<String>named("a.b")
                .nullable()
                .result(ValueReader::string)
                .build();
        assertThat(nullable.decode(utf8("{\"result\":null}")).result()).isNull();
    }

    @Test
    void triesPathsInOrder() {
        List<String> drifts = new ArrayList<>();
        Operation<Long> id = Operation.<Long>named("a.b")
                .at("item.id", ".")
                .result(ValueReader::integer)
                .build();
        assertThat(id.decode(200, utf8("{\"result\":{\"item\":{\"id\":7}}}"), DriftMode.STRICT, DriftListener.NONE)
                        .result())
                .isEqualTo(7);
        assertThat(id.decode(200, utf8("{\"result\":8}"), DriftMode.REPORT, drift -> drifts.add(drift.toString()))
                        .result())
                .isEqualTo(8);
        assertThat(drifts).containsExactly("a.b /result: documented result at item.id, seen result at .");
    }

    @Test
    void momentsWithoutOffsetTakeTheAnswersOwn() {
        Operation<OffsetDateTime> moment = Operation.<OffsetDateTime>named("a.b")
                .result(ValueReader::dateTime)
                .build();
        assertThat(moment.decode(
                                utf8(
                                        "{\"result\":\"2024-08-29 10:30:11\",\"time\":{\"date_start\":\"2024-08-29T10:30:11+05:00\"}}"))
                        .result())
                .isEqualTo(OffsetDateTime.parse("2024-08-29T10:30:11+05:00"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
