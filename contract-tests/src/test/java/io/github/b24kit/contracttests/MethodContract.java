package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.sample.api.Bitrix24;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What a person expects of one method of the generated client, typed from the documentation page.
 *
 * @param <R> type of the method's result
 */
final class MethodContract<R> {
    private final String method;
    private final Function<Bitrix24, Call<R>> call;
    private final Map<String, Expectation<R>> expectations = new LinkedHashMap<>();

    /** What must come out of one case. */
    sealed interface Expectation<R> {
        /** A typed result; the second argument is the same body as the second parser reads it. */
        record Success<R>(BiConsumer<Response<R>, JsonNode> check) implements Expectation<R> {}

        /**
         * A typed error.
         *
         * @param constant the generated constant of the code
         * @param code the code as text
         * @param status HTTP status
         * @param description the portal's words
         */
        record Failure<R>(ErrorCode constant, String code, int status, String description) implements Expectation<R> {}
    }

    MethodContract(String method, Function<Bitrix24, Call<R>> call) {
        this.method = method;
        this.call = call;
    }

    MethodContract<R> succeeds(String caseId, BiConsumer<Response<R>, JsonNode> check) {
        return expect(caseId, new Expectation.Success<>(check));
    }

    /** A recorded error. */
    MethodContract<R> fails(String caseId, ErrorCode constant, String code, int status, String description) {
        return expect(caseId, new Expectation.Failure<>(constant, code, status, description));
    }

    /** An error made from a row of the specification. */
    MethodContract<R> fails(String caseId, ErrorCode constant, String code, int status) {
        return fails(caseId, constant, code, status, ContractCase.MADE_DESCRIPTION);
    }

    private MethodContract<R> expect(String caseId, Expectation<R> expectation) {
        if (expectations.put(caseId, expectation) != null) {
            throw new IllegalStateException("Two expectations of " + method + " are for the case " + caseId);
        }
        return this;
    }

    String method() {
        return method;
    }

    Call<R> call(Bitrix24 b24) {
        return call.apply(b24);
    }

    Map<String, Expectation<R>> expectations() {
        return Collections.unmodifiableMap(expectations);
    }
}
