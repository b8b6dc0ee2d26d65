package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.recording.Deviation;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recording.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Recorded answers hold to the specification to the last field, and the typed requests to the recorded ones. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordedAnswersTest {
    private static final String PAYMENT = "sale.payment.update";

    private final Sources sources = Sources.packaged();

    @TestFactory
    Stream<DynamicTest> holdsNothingTheSpecificationDoesNotKnow() {
        return sources.recorded().stream()
                .map(recording -> dynamicTest(
                        recording.id(), () -> assertThat(problems(recording)).isEmpty()));
    }

    /** Evidence is recorded for the first five methods; the other methods have none yet. */
    @Test
    void aRecordedMethodHasASuccessAndAnError() {
        List<String> recorded =
                sources.recorded().stream().map(Recording::method).distinct().toList();
        assertThat(recorded).hasSize(5);
        for (String method : recorded) {
            assertThat(sources.recordings().of(method).stream()
                            .map(Recording::outcome)
                            .distinct())
                    .as(method)
                    .containsExactlyInAnyOrder(Outcome.SUCCESS, Outcome.ERROR);
        }
    }

    @Test
    void anUnknownFieldIsAProblem() {
        assertThat(problemsOf(payment -> payment.put("newField", 1)))
                .containsExactly("/result/payment/newField is not in the specification");
        ObjectNode beside = body(PAYMENT + ".success");
        beside.put("extra", 1);
        ((ObjectNode) beside.get("result")).put("other", 1);
        assertThat(AnswerShape.ofSuccess(sources.api(), sources.operation(PAYMENT), beside))
                .containsExactly(
                        "/result/other is not in the specification",
                        "/extra stands beside the result and is not documented");
        ObjectNode error = body(PAYMENT + ".error");
        error.put("more", true);
        assertThat(AnswerShape.ofError(sources.api(), error)).containsExactly("/more is not in the specification");
    }

    @Test
    void anUndocumentedFormIsAProblem() {
        assertThat(problemsOf(payment -> payment.put("id", "144")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("/result/payment/id is STRING");
        assertThat(problemsOf(payment -> payment.put("paid", true))).hasSize(1);
        assertThat(problemsOf(payment -> payment.put("paid", "y"))).hasSize(1);
        assertThat(problemsOf(payment -> payment.putNull("comments"))).hasSize(1);
        assertThat(problemsOf(payment -> payment.put("comments", 1))).hasSize(1);
        assertThat(problemsOf(payment -> payment.put("datePaid", "10.04.2024"))).hasSize(1);
        assertThat(problemsOf(payment -> payment.put("datePaid", "2024-04-10T10:00:00")))
                .hasSize(1);
        assertThat(problemsOf(payment -> payment.putObject("sum"))).hasSize(1);
        assertThat(problemsOf(payment -> payment.putArray("orderId"))).hasSize(1);
    }

    @Test
    void aNotedFormIsNone() {
        assertThat(problemsOf(payment -> payment.putNull("datePaid"))).isEmpty();
        assertThat(problemsOf(payment -> payment.put("priceCod", "0.000000"))).isEmpty();
        assertThat(problemsOf(payment -> payment.put("psInvoiceId", "a text"))).isEmpty();
        assertThat(problemsOf(payment -> payment.put("payReturnDate", "2024-04-10")))
                .isEmpty();
    }

    /** The hand-typed requests stand beside the pages' own; every difference is listed with its reason. */
    @Test
    void requestsDifferFromThePagesOnlyWhereListed() {
        List<Recording> successes = sources.recorded().stream()
                .filter(recording -> recording.request().body() != null)
                .toList();
        assertThat(successes).hasSize(5);
        for (Recording recording : successes) {
            ObjectNode page = (ObjectNode) RawJson.read(recording.request().body());
            for (Deviation deviation : sources.recordings().deviations()) {
                if (deviation.method().equals(recording.method())) {
                    JsonPointer pointer =
                            JsonPointer.compile(deviation.pointer().text());
                    assertThat(page.at(pointer))
                            .isEqualTo(RawJson.read(deviation.page().toText()));
                    ((ObjectNode) page.at(pointer.head()))
                            .set(
                                    pointer.last().getMatchingProperty(),
                                    RawJson.read(deviation.ours().toText()));
                }
            }
            assertThat(RawJson.read(Interactions.requestBody(recording.method())))
                    .as(recording.method())
                    .isEqualTo(page);
        }
    }

    private List<String> problems(Recording recording) {
        JsonNode body = RawJson.read(recording.response().bodyText());
        return recording.outcome() == Outcome.SUCCESS
                ? AnswerShape.ofSuccess(sources.api(), sources.operation(recording.method()), body)
                : AnswerShape.ofError(sources.api(), body);
    }

    private List<String> problemsOf(java.util.function.Consumer<ObjectNode> change) {
        ObjectNode body = body(PAYMENT + ".success");
        change.accept((ObjectNode) body.at("/result/payment"));
        return AnswerShape.ofSuccess(sources.api(), sources.operation(PAYMENT), body);
    }

    private ObjectNode body(String id) {
        return (ObjectNode) RawJson.read(sources.recordings().get(id).response().bodyText());
    }
}
