package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.runtime.CallTime;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Typed values against the same answer as the second parser reads it. Holds for records whose components are called as on the wire. */
final class TypedValues {
    private TypedValues() {}

    /** Every component is what the JSON says, every JSON field has a component, and the JSON itself is kept. */
    static void assertSame(Record typed, JsonNode raw) {
        TreeSet<String> unread = new TreeSet<>();
        raw.fieldNames().forEachRemaining(unread::add);
        List<String> wrong = new ArrayList<>();
        for (RecordComponent component : typed.getClass().getRecordComponents()) {
            if (component.getType() == JsonObject.class) {
                JsonObject kept = (JsonObject) value(typed, component);
                assertThat(RawJson.read(kept.toText()))
                        .as("JSON kept as it came")
                        .isEqualTo(raw);
                continue;
            }
            unread.remove(component.getName());
            if (!same(value(typed, component), raw.get(component.getName()))) {
                wrong.add(component.getName());
            }
        }
        assertThat(wrong).as("components that differ from the JSON").isEmpty();
        assertThat(unread).as("JSON fields without a component").isEmpty();
    }

    static void assertSame(@Nullable CallTime time, JsonNode raw) {
        assertThat(time).isNotNull();
        List<String> wrong = new ArrayList<>();
        check(wrong, "start", time.start(), raw);
        check(wrong, "finish", time.finish(), raw);
        check(wrong, "duration", time.duration(), raw);
        check(wrong, "processing", time.processing(), raw);
        check(wrong, "date_start", time.dateStart(), raw);
        check(wrong, "date_finish", time.dateFinish(), raw);
        check(wrong, "operating", time.operating(), raw);
        Long reset =
                time.operatingResetAt() == null ? null : time.operatingResetAt().getEpochSecond();
        check(wrong, "operating_reset_at", reset, raw);
        assertThat(wrong).as("parts of time that differ from the JSON").isEmpty();
    }

    private static void check(List<String> wrong, String name, @Nullable Object typed, JsonNode raw) {
        if (!same(typed, raw.get(name))) {
            wrong.add(name);
        }
    }

    private static boolean same(@Nullable Object typed, @Nullable JsonNode raw) {
        if (typed == null || raw == null || raw.isNull()) {
            return typed == null && (raw == null || raw.isNull());
        }
        String text = raw.asText();
        if (typed instanceof Boolean bool) {
            return raw.isBoolean() ? bool == raw.booleanValue() : text.equals(bool ? "Y" : "N");
        }
        if (typed instanceof BigDecimal number) {
            return number.compareTo(new BigDecimal(text)) == 0;
        }
        if (typed instanceof OffsetDateTime moment) {
            return moment.equals(OffsetDateTime.parse(text));
        }
        if (typed instanceof LocalDate day) {
            return text.startsWith(day.toString());
        }
        if (typed instanceof OpenValue open) {
            return open.value().equals(text);
        }
        if (typed instanceof Json json) {
            return RawJson.read(json.toText()).equals(raw);
        }
        return typed.toString().equals(text);
    }

    private static @Nullable Object value(Record typed, RecordComponent component) {
        try {
            return component.getAccessor().invoke(typed);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(component + " cannot be read", unreadable);
        }
    }
}
