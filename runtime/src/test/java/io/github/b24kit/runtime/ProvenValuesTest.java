package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a setter's type proves is not looked at again; everything else is, wherever it came in. */
class ProvenValuesTest {
    @Test
    void requestOfTypedSettersIsValid() {
        assertThat(broken(SampleRequest.of(r -> r.id(1).fields(f -> f.paid(true)))))
                .isEmpty();
    }

    @Test
    void missingParameterIsTold() {
        assertThat(broken(SampleRequest.of(r -> r.fields(f -> f.paid(true))))).containsExactly("/id");
    }

    @Test
    void looseValueIsToldOnEveryLevel() {
        assertThat(broken(SampleRequest.of(r -> r.extra("id", "one")))).containsExactly("/id");
        assertThat(broken(SampleRequest.of(r -> r.id(1).fields(f -> f.extra("paid", "maybe")))))
                .containsExactly("/fields/paid");
    }

    @Test
    void lastValueDecides() {
        assertThat(broken(SampleRequest.of(r -> r.id(1).extra("id", "one")))).containsExactly("/id");
        assertThat(broken(SampleRequest.of(r -> r.extra("id", "one").id(1)))).isEmpty();
        assertThat(broken(SampleRequest.of(r ->
                        r.id(1).fields(f -> f.paid(true)).extra("fields", JsonObject.of("paid", Json.of("maybe"))))))
                .containsExactly("/fields/paid");
        assertThat(broken(SampleRequest.of(
                        r -> r.id(1).fields(f -> f.extra("paid", "maybe")).extra("fields", JsonObject.EMPTY))))
                .isEmpty();
    }

    @Test
    void refusedValueLeavesTheOldOneAsLooseAsItWas() {
        assertThat(broken(SampleRequest.of(r -> {
                    r.extra("id", "one");
                    assertThatThrownBy(() -> r.setProven("id", null)).isInstanceOf(IllegalArgumentException.class);
                })))
                .containsExactly("/id");
    }

    private static List<String> broken(SampleRequest request) {
        assertThat(request.validate()).isEqualTo(request.operation().rules().check(request.toJson()));
        return request.validate().stream().map(Violation::pointer).toList();
    }
}
