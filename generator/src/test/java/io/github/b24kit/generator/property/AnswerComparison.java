package io.github.b24kit.generator.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.Pair;
import io.github.b24kit.runtime.answer.Triple;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds what a generated record gives against the JSON it was read from. */
final class AnswerComparison {
    private final Map<String, NamedObject> objects;

    /** @param objects answered objects by the binary name of their class */
    AnswerComparison(Map<String, NamedObject> objects) {
        this.objects = objects;
    }

    void compare(String pointer, Json answered, Object given) throws ReflectiveOperationException {
        if (answered == null || (answered == JsonNull.INSTANCE && !(given instanceof Json))) {
            assertThat(given).as(pointer).isNull();
        } else if (given instanceof Json) {
            assertThat(given).as(pointer).isEqualTo(answered);
        } else if (given instanceof List<?> items) {
            List<Json> all = ((JsonArray) answered).items();
            assertThat(items).as(pointer).hasSameSizeAs(all);
            for (int i = 0; i < all.size(); i++) {
                compare(pointer + "/" + i, all.get(i), items.get(i));
            }
        } else if (given instanceof Pair<?, ?> pair) {
            compare(pointer, answered, Arrays.asList(pair.first(), pair.second()));
        } else if (given instanceof Triple<?, ?, ?> triple) {
            compare(pointer, answered, Arrays.asList(triple.first(), triple.second(), triple.third()));
        } else if (given instanceof Map<?, ?> entries) {
            JsonObject object = (JsonObject) answered;
            assertThat(entries.keySet()).as(pointer).isEqualTo(object.names());
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                compare(pointer + "/" + entry.getKey(), object.get((String) entry.getKey()), entry.getValue());
            }
        } else if (given != null && objects.containsKey(given.getClass().getName())) {
            compareRecord(pointer, (JsonObject) answered, given);
        } else if (given instanceof Boolean flag) {
            assertThat(List.of("Y", "1", "true").contains(text(answered)))
                    .as(pointer)
                    .isEqualTo(flag);
        } else if (given instanceof OffsetDateTime moment) {
            assertThat(moment).as(pointer).isEqualTo(OffsetDateTime.parse(text(answered)));
        } else {
            assertThat(text(given)).as(pointer).isEqualTo(text(answered));
        }
    }

    private void compareRecord(String pointer, JsonObject answered, Object given) throws ReflectiveOperationException {
        NamedObject object = objects.get(given.getClass().getName());
        Map<String, Json> others = new TreeMap<>(answered.entries());
        for (Member member : object.members()) {
            String name = member.field().name();
            compare(pointer + "/" + name, answered.get(name), component(given, member.name()));
            others.remove(name);
        }
        if (object.shape().rest() != null) {
            compare(pointer + " rest", JsonObject.of(others), new TreeMap<>((Map<?, ?>) component(given, "rest")));
        }
        assertThat(component(given, "raw")).as(pointer).isEqualTo(answered);
    }

    private static Object component(Object given, String name) throws ReflectiveOperationException {
        return given.getClass().getMethod(name).invoke(given);
    }

    private static String text(Object value) {
        if (value instanceof Secret secret) {
            return secret.reveal();
        }
        if (value instanceof OpenValue open) {
            return open.value();
        }
        if (value instanceof Instant instant) {
            return Long.toString(instant.getEpochSecond());
        }
        if (value instanceof JsonString text) {
            return text.value();
        }
        return value instanceof Json json ? json.toText() : String.valueOf(value);
    }
}
