package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.AnyAnswer.ANY;
import static io.github.b24kit.runtime.AnyAnswer.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DocumentedError;
import org.junit.jupiter.api.Test;

/** What the code and the words of an error tell. */
class ApiErrorTest {
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
}
