package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonString;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text, with bounds where they are documented. */
public final class TextRule extends ValueRule {
    private final @Nullable Integer min;
    private final @Nullable Integer max;
    private final @Nullable Pattern pattern;
    private final boolean secret;

    /** Any text will do. */
    private final boolean free;

    TextRule(@Nullable Integer min, @Nullable Integer max, @Nullable Pattern pattern, boolean secret) {
        this.min = min;
        this.max = max;
        this.pattern = pattern;
        this.secret = secret;
        this.free = min == null && max == null && pattern == null;
    }

    /**
     * Bounds on the number of characters (Unicode code points), both inclusive; null means no bound.
     *
     * @return this rule with the bounds
     */
    public TextRule length(@Nullable Integer min, @Nullable Integer max) {
        return new TextRule(min, max, pattern, secret);
    }

    /** A regular expression that the whole text matches. */
    public TextRule pattern(String regex) {
        return new TextRule(min, max, Pattern.compile(regex), secret);
    }

    /** The text must not be printed: it is taken out of whatever the portal answers to the request. */
    public TextRule secret() {
        return new TextRule(min, max, pattern, true);
    }

    @Override
    String demand() {
        return "a string";
    }

    @Override
    boolean check(Json value, Place place) {
        if (secret) {
            place.holdsSecret(Values.scalar(value));
        }
        if (!(value instanceof JsonString text)) {
            return violatesType(place);
        }
        if (free) {
            return true;
        }
        boolean fits = hasLength(text.value(), place);
        return hasPattern(text.value(), place) && fits;
    }

    private boolean hasLength(String text, Place place) {
        int length = text.codePointCount(0, text.length());
        return ((min == null || length >= min) && (max == null || length <= max))
                || place.violates("length", () -> "must have " + Bounds.words(min, max) + " characters");
    }

    private boolean hasPattern(String text, Place place) {
        return pattern == null
                || pattern.matcher(text).matches()
                || place.violates("pattern", () -> "must match " + pattern.pattern());
    }
}
