package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.AnyAnswer.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the result is found and read, and what is told where it differs from the documented one. */
class ResultDecodingTest {
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
}
