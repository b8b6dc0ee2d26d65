package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a call is sent, by what came back and by what the method does. */
@Timeout(30)
class RetryTest {
    private static final String SUCCESS = "{\"result\":{\"payment\":{\"id\":1}}}";
    private static final RetryPolicy POLICY = new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(3));

    private final ScriptedTransport transport = new ScriptedTransport();
    private final FastPace pace = new FastPace(0);

    /** Status and body that come every time; sends of a safe and of an unsafe method; what an unsafe method throws. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "503 | {\"error\":\"QUERY_LIMIT_EXCEEDED\"} | 4 | 4 | ApiException",
                "200 | {\"error\":\"query_limit_exceeded \"} | 4 | 4 | ApiException",
                "429 | <html>too many</html> | 4 | 4 | UnreadableAnswerException",
                "429 | {\"error\":\"OPERATION_TIME_LIMIT\"} | 1 | 1 | ApiException",
                "503 | {\"error\":\"OVERLOAD_LIMIT\"} | 1 | 1 | ApiException",
                "403 | {\"error\":\"PORTAL_DELETED\"} | 1 | 1 | ApiException",
                "401 | {\"error\":\"expired_token\"} | 1 | 1 | ApiException",
                "401 | {\"error\":\"NO_AUTH_FOUND\"} | 1 | 1 | ApiException",
                "400 | {\"error\":0} | 1 | 1 | ApiException",
                "400 | {\"error\":200640400001} | 1 | 1 | ApiException",
                "500 | {\"error\":\"SOME_CODE\"} | 1 | 1 | ApiException",
                "500 | {\"error\":\"INTERNAL_SERVER_ERROR\"} | 4 | 1 | ApiException",
                "500 | {\"error\":\"ERROR_UNEXPECTED_ANSWER\"} | 4 | 1 | ApiException",
                "500 | {\"error\":\"\"} | 4 | 1 | OutcomeUnknownException",
                "500 | {\"error\":0} | 4 | 1 | OutcomeUnknownException",
                "502 | <html>bad gateway</html> | 4 | 1 | OutcomeUnknownException",
                "503 | <html>limit</html> | 4 | 1 | OutcomeUnknownException",
                "200 | <html>login</html> | 4 | 1 | OutcomeUnknownException",
                "200 | {\"result\":{\"pay | 4 | 1 | OutcomeUnknownException",
                "408 | <html>slow</html> | 4 | 1 | OutcomeUnknownException",
                "404 | <html>no such page</html> | 1 | 1 | UnreadableAnswerException",
                "403 | '' | 1 | 1 | UnreadableAnswerException",
                "200 | {\"result\":17} | 1 | 1 | DecodeException"
            })
    void byAnswer(int status, String body, int safe, int unsafe, String thrown) {
        transport.answer(status, body);
        Throwable ofSafe = failure(Effect.SAFE);
        assertThat(transport.requests).as("safe").hasSize(safe);
        assertThat(ofSafe).isNotInstanceOf(OutcomeUnknownException.class).isInstanceOf(Bitrix24Exception.class);
        transport.requests.clear();
        assertThat(failure(Effect.IDEMPOTENT)).hasSameClassAs(ofSafe);
        assertThat(transport.requests).as("idempotent").hasSize(safe);
        transport.requests.clear();
        Throwable ofUnsafe = failure(Effect.UNSAFE);
        assertThat(transport.requests).as("unsafe").hasSize(unsafe);
        assertThat(ofUnsafe.getClass().getSimpleName()).isEqualTo(thrown);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT, 4, 4, TransportException",
        "NOT_TRUSTED, 1, 1, TransportException",
        "BROKEN, 4, 1, OutcomeUnknownException",
        "UNACCEPTABLE, 4, 1, OutcomeUnknownException",
        "DEADLINE, 4, 1, OutcomeUnknownException"
    })
    void byFailure(Kind kind, int safe, int unsafe, String thrown) {
        transport.fail(kind);
        assertThat(failure(Effect.SAFE))
                .isInstanceOf(kind == Kind.DEADLINE ? DeadlineException.class : TransportException.class);
        assertThat(transport.requests).as("safe").hasSize(safe);
        transport.requests.clear();
        assertThat(failure(Effect.UNSAFE).getClass().getSimpleName()).isEqualTo(thrown);
        assertThat(transport.requests).as("unsafe").hasSize(unsafe);
    }

    @Test
    void aTransportThatFailsInItsOwnWayMayHaveSent() {
        transport.fail(new IOException("reset"));
        assertThat(failure(Effect.UNSAFE)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(transport.requests).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void goesOnUntilItWorks(Effect effect) {
        transport
                .answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}")
                .fail(Kind.NOT_SENT)
                .answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}")
                .answer(200, SUCCESS);
        assertThat(call(effect).execute().id()).isEqualTo(1);
        assertThat(transport.requests).hasSize(4);
        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(transport.requests.get(3).deadline()).isEqualTo(Duration.ofSeconds(54));
    }

    @Test
    void namesTheReadBack() {
        transport.fail(Kind.BROKEN);
        OutcomeUnknownException unknown = (OutcomeUnknownException) failure(Effect.UNSAFE);
        assertThat(unknown.readBack()).isEqualTo("shop.payment.get");
        assertThat(unknown.method()).isEqualTo("shop.payment.update");
        assertThat(unknown)
                .hasMessage("shop.payment.update: the request was sent, and it is not known whether the portal ran it."
                        + " Do not repeat it before shop.payment.get shows the state")
                .hasCauseInstanceOf(TransportException.class);
        assertThat(((TransportException) unknown.getCause()).requestSent()).isTrue();
    }

    @Test
    void leavesOutUpToHalfOfAPauseAtRandom() {
        FastPace nearlyOne = new FastPace(0.999);
        transport.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        assertThat(catchThrowable(call(Effect.SAFE, nearlyOne, Duration.ofSeconds(60))::execute))
                .isInstanceOf(ApiException.class);
        assertThat(nearlyOne.pauses).hasSize(3);
        assertThat(nearlyOne.pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(502));
        assertThat(nearlyOne.pauses.get(2)).isBetween(Duration.ofMillis(1500), Duration.ofMillis(1504));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "99999, 3",
        "99999999999999999999, 1",
        "-1, 1",
        "'Wed, 21 Oct 2026 07:28:00 GMT', 1",
        "'', 1",
        "0, 1"
    })
    void retryAfterIsHeardAndCapped(String header, int seconds) {
        transport
                .answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}", "retry-after", header)
                .answer(200, SUCCESS);
        call(Effect.UNSAFE).execute();
        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void waitsForOperatingTimeWithinTheDeadline() {
        long reset = Instant.parse("2024-04-10T08:00:40Z").getEpochSecond();
        transport
                .answer(429, "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":{\"operating_reset_at\":" + reset + "}}")
                .answer(200, SUCCESS);
        assertThat(call(Effect.UNSAFE).execute().id()).isEqualTo(1);
        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(41));
    }

    @Test
    void doesNotWaitForOperatingTimeBeyondTheDeadline() {
        long reset = Instant.parse("2024-04-10T08:01:00Z").getEpochSecond();
        transport.answer(429, "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":{\"operating_reset_at\":" + reset + "}}");
        assertThat(failure(Effect.SAFE)).isInstanceOf(ApiException.class);
        assertThat(pace.pauses).isEmpty();
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void theDeadlineEndsTheRetries() {
        transport.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        assertThat(catchThrowable(call(Effect.SAFE, pace, Duration.ofMillis(2500))::execute))
                .isInstanceOf(ApiException.class);
        assertThat(transport.requests).hasSize(2);
        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void anExpiredTokenIsReplacedOnceByAFreshOne() {
        transport.answer(401, "{\"error\":\"expired_token\"}").answer(200, SUCCESS);
        Iterator<String> tokens =
                List.of("token-number-one", "token-number-two").iterator();
        RestClient client = RestClient.oauth(URI.create("https://portal.bitrix24.com"), () -> Secret.of(tokens.next()))
                .transport(transport)
                .retries(POLICY)
                .pace(pace)
                .build();
        assertThat(client.call(SampleRequest.of(r -> r.id(1))).execute().id()).isEqualTo(1);
        assertThat(transport.body(0)).isEqualTo("{\"id\":1,\"auth\":\"token-number-one\"}");
        assertThat(transport.body(1)).isEqualTo("{\"id\":1,\"auth\":\"token-number-two\"}");
        assertThat(pace.pauses).containsExactly(Duration.ZERO);
    }

    @Test
    void anExpiredTokenNobodyRefreshesIsToldAtOnce() {
        transport.answer(401, "{\"error\":\"expired_token\"}");
        RestClient client = RestClient.oauth(
                        URI.create("https://portal.bitrix24.com"), () -> Secret.of("token-number-one"))
                .transport(transport)
                .retries(POLICY)
                .pace(pace)
                .build();
        assertThat(catchThrowable(client.call(SampleRequest.of(r -> r.id(1)))::execute))
                .isInstanceOf(ApiException.class);
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void noRetriesMeansOneSend() {
        transport.fail(Kind.NOT_SENT);
        RestClient client = client().retries(RetryPolicy.NONE).build();
        assertThat(catchThrowable(client.call(SampleRequest.of(r -> r.id(1)))::execute))
                .isInstanceOf(TransportException.class);
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void decodingFailuresTellThatTheCallWasRun() {
        transport.answer(200, "{\"result\":true}");
        assertThat(failure(Effect.UNSAFE)).isInstanceOf(DecodeException.class).hasMessageContaining("the call was run");
    }

    @Test
    void readableMessages() {
        transport.answer(502, "<html>bad</html>");
        assertThat(failure(Effect.SAFE))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessage("shop.payment.update: the answer (HTTP 502) cannot be read: not JSON at offset 0;"
                        + " it begins: <html>bad</html>");
    }

    private RestClient.Builder client() {
        return RestClient.webhook(URI.create("https://portal.bitrix24.com/rest/1/c0dec0dec0de/"))
                .transport(transport)
                .retries(POLICY)
                .pace(pace);
    }

    private Call<SampleRequest.Payment> call(Effect effect) {
        return call(effect, pace, Duration.ofSeconds(60));
    }

    private Call<SampleRequest.Payment> call(Effect effect, Pace time, Duration deadline) {
        return client().pace(time)
                .deadline(deadline)
                .build()
                .call(SampleRequest.of(r -> r.id(1).effect(effect)));
    }

    private Throwable failure(Effect effect) {
        return catchThrowable(call(effect)::execute);
    }
}
