package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One of some texts; a number counts by its text. */
final class OneOfRule extends ValueRule {
    private final String[] allowed;
    private final String demand;

    OneOfRule(String... allowed) {
        this.allowed = allowed.clone();
        this.demand = (allowed.length == 1 ? "" : "one of ")
                + Arrays.stream(allowed).map(Values::quoted).collect(Collectors.joining(", "));
    }

    @Override
    String demand() {
        return demand;
    }

    @Override
    boolean check(Json value, Place place) {
        String given = Values.scalar(value);
        for (String one : allowed) {
            if (one.equals(given)) {
                return true;
            }
        }
        return place.violates("one-of", () -> "must be " + demand);
    }
}
