package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonString;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value of an answer beside what the documentation promises there: decides what is a difference, and tells it. */
abstract class Observation {
    private static final int MAX_DIGITS = 1000;
    private static final WireForm[] NONE = {};

    final Reading reading;
    final @Nullable Json value;

    /** Where the value stands: its name inside another value, or a whole pointer. Joined only for those who are told of it. */
    private final @Nullable Observation outer;

    private final String name;

    /** Forms that are no difference here. */
    private WireForm[] also = NONE;

    /** What the reader last looked for; it names the promise in a report. */
    String documented = "a value";

    Observation(Reading reading, String pointer, @Nullable Json value) {
        this.reading = reading;
        this.outer = null;
        this.name = pointer;
        this.value = value;
    }

    Observation(Observation outer, String name, @Nullable Json value) {
        this.reading = outer.reading;
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    final String pointer() {
        return outer == null ? name : outer.pointer() + "/" + escape(name);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    final void announce(WireForm... forms) {
        also = also.length == 0
                ? forms
                : Stream.of(also, forms).flatMap(Stream::of).toArray(WireForm[]::new);
    }

    /** The number that stands here, or that the text here spells. */
    final @Nullable JsonNumber number() {
        if (value instanceof JsonNumber number) {
            return number;
        }
        if (value instanceof JsonString text && text.value().length() <= MAX_DIGITS) {
            try {
                return new JsonNumber(text.value());
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return null;
    }

    final @Nullable Boolean flag() {
        String text = value instanceof JsonString string ? string.value() : "";
        if (value instanceof JsonBoolean bool) {
            return otherwise(bool.value());
        }
        if (value instanceof JsonNumber number) {
            text = number.text();
        }
        return switch (text) {
            case "Y", "1", "true" -> otherwise(true);
            case "N", "0", "false" -> otherwise(false);
            default -> nothing();
        };
    }

    final <T> T otherwise(T read) {
        return otherwise(read, seen(), form());
    }

    final <T> T otherwise(T read, String seen, @Nullable WireForm form) {
        if (form == null || !announced(form)) {
            report(seen);
        }
        return read;
    }

    /** Nothing can be read; that is a difference unless nothing stands here or the form was announced. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null fits every type
    final <T> @Nullable T nothing() {
        WireForm form = form();
        boolean spoiltText =
                form == WireForm.STRING; // announced or not, a text that does not say what it should is news
        if (value != null && (spoiltText || form == WireForm.DOUBLE || form == null || !announced(form))) {
            report(seen());
        }
        return null;
    }

    final boolean announced(WireForm form) {
        for (WireForm known : also) {
            if (known == form) {
                return true;
            }
        }
        return form == WireForm.FALSE && announced(WireForm.BOOLEAN);
    }

    final @Nullable WireForm form() {
        return value == null ? null : WireForm.of(value);
    }

    final String seen() {
        if (value == null) {
            return "nothing";
        }
        return value instanceof JsonString text && text.value().isEmpty()
                ? "empty string"
                : WireForm.of(value).words();
    }

    final void report(String seen) {
        if (reading.isHeard()) {
            reading.onDrift().onDrift(drift(seen));
        }
    }

    final Drift drift(String seen) {
        return new Drift(reading.method(), pointer(), documented, seen);
    }
}
