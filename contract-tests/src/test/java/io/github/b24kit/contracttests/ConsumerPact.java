package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.core.model.V4Interaction;
import io.github.b24kit.contracttests.MethodContract.Expectation;
import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.sample.api.Bitrix24;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The consumer's side of one scope: every case is played by Pact's mock server to the generated client. The pact is written once all of
 * them have held, and not otherwise.
 */
final class ConsumerPact {
    private final Sources sources = Sources.packaged();
    private final PactFile file;
    private final List<ContractCase> cases;
    private final Map<String, V4Interaction.SynchronousHttp> held = new LinkedHashMap<>();

    ConsumerPact(String scope) {
        this.file = new PactFile(scope);
        this.cases = new ContractCases(sources).inScope(scope);
    }

    /** A test for every case, and one that holds the cases and the typed expectations against each other. */
    Stream<DynamicTest> tests(MethodContract<?>... contracts) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("every case has an expectation, every expectation a case", () -> sameCases(contracts)));
        for (MethodContract<?> contract : contracts) {
            cases.stream()
                    .filter(made -> made.operation().method().equals(contract.method()))
                    .filter(made -> contract.expectations().containsKey(made.id()))
                    .forEach(made -> tests.add(dynamicTest(made.description(), () -> play(contract, made))));
        }
        return tests.stream();
    }

    /** @throws IllegalStateException when a case has not held, so that no provider is asked about half a pact */
    void write() {
        List<String> missing = cases.stream()
                .map(ContractCase::description)
                .filter(description -> !held.containsKey(description))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No pact is written, as these cases have not held: " + missing);
        }
        file.write(List.copyOf(held.values()));
    }

    private void sameCases(MethodContract<?>... contracts) {
        Map<String, List<String>> expected = new TreeMap<>();
        for (MethodContract<?> contract : contracts) {
            expected.put(
                    contract.method(),
                    contract.expectations().keySet().stream().sorted().toList());
        }
        Map<String, List<String>> actual = new TreeMap<>();
        for (ContractCase made : cases) {
            actual.computeIfAbsent(made.operation().method(), method -> new ArrayList<>())
                    .add(made.id());
        }
        actual.replaceAll((method, ids) -> ids.stream().sorted().toList());
        assertThat(actual).as("cases by method").isEqualTo(expected);
    }

    private <R> void play(MethodContract<R> contract, ContractCase made) {
        V4Interaction.SynchronousHttp interaction = Interactions.of(sources.api(), made);
        try (MockPortal portal = new MockPortal(file, interaction)) {
            Call<R> call = contract.call(Bitrix24.of(RestClient.webhook(portal.webhook())
                    .retries(RetryPolicy.NONE)
                    .drift(DriftMode.STRICT, DriftListener.NONE)
                    .build()));
            Expectation<R> expectation = contract.expectations().get(made.id());
            if (expectation instanceof Expectation.Success<R> success) {
                Response<R> response = call.response();
                assertThat(portal.requestProblems()).isEmpty();
                assertThat(response.status()).isEqualTo(made.status());
                success.check().accept(response, RawJson.read(made.body()));
            } else if (expectation instanceof Expectation.Failure<R> failure) {
                ApiException error = catchThrowableOfType(ApiException.class, call::response);
                assertThat(portal.requestProblems()).isEmpty();
                assertError(error, failure, made);
            }
        }
        held.put(made.description(), interaction);
    }

    private static void assertError(ApiException error, Expectation.Failure<?> expected, ContractCase made) {
        assertThat(error).as("typed error").isNotNull();
        assertThat(error.method()).isEqualTo(made.operation().method());
        assertThat(error.code().code()).isEqualTo(expected.code());
        assertThat(error.is(expected.constant()))
                .as("is the generated constant")
                .isTrue();
        assertThat(error.code().meanings()).as("documented meanings").isNotEmpty();
        assertThat(error.status()).isEqualTo(expected.status());
        assertThat(error.description()).isEqualTo(expected.description());
        assertThat(RawJson.read(error.raw().toText())).isEqualTo(RawJson.read(made.body()));
    }
}
