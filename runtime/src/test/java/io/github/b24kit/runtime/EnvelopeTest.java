package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.AnyAnswer.ANY;
import static io.github.b24kit.runtime.AnyAnswer.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body decides what an answer is; what stands around the result is read with it. */
class EnvelopeTest {
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
    void aMomentOutsideOfTimeDoesNotLoseAResult() {
        String body = "{\"result\":true,\"time\":{\"operating_reset_at\":" + Long.MIN_VALUE + "}}";
        Response<Json> response = ANY.decode(200, utf8(body), DriftMode.REPORT, DriftListener.NONE);
        assertThat(response.result().toText()).isEqualTo("true");
        assertThat(response.time().operatingResetAt()).isNull();
    }
}
