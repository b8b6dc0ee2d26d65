package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import java.nio.charset.StandardCharsets;

/** An operation that takes every result, and bodies of answers. */
final class AnyAnswer {
    static final Operation<Json> ANY =
            Operation.<Json>named("a.b").result(ValueReader::json).build();

    private AnyAnswer() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
