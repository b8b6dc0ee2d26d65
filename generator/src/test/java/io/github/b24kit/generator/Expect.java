package io.github.b24kit.generator;

import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.request.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words for the checks of golden cases, which use generated classes as their users do. */
public final class Expect {
    private Expect() {}

    /** Equal as objects. Lists are compared by their texts where a text is expected. */
    public static void equal(@Nullable Object expected, @Nullable Object actual) {
        Object told = expected instanceof String && actual instanceof List ? actual.toString() : actual;
        if (!Objects.equals(expected, told)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }

    /** The request as it goes out. */
    public static String sent(Request<?> request) {
        return request.toJson().toText();
    }

    /** Places of what the validator finds, sorted; "whole" is the request itself. */
    public static String violations(Request<?> request) {
        return request.validate().stream()
                .map(Violation::pointer)
                .map(place -> place.isEmpty() ? "whole" : place)
                .sorted()
                .toList()
                .toString();
    }

    /** Reads a result and adds the places of its drift to {@code drift}. */
    public static <R> R read(Operation<R> operation, String result, List<String> drift) {
        byte[] body = ("{\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
        return operation
                .decode(200, body, DriftMode.REPORT, (Drift seen) -> drift.add(seen.pointer()))
                .result();
    }
}
