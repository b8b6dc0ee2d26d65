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

    TextRule(@Nullable Integer min, @Nullable Integer max, @Nullable Pattern pattern, boolean secret) {
        this.min = min;
        this.max = max;
        this.pattern = pattern;
        this.secret = secret;
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
    void check(Json value, Place place) {
        if (secret) {
            place.holdsSecret(Values.scalar(value));
        }
        if (!(value instanceof JsonString text)) {
            violatesType(place);
            return;
        }
        int length = text.value().codePointCount(0, text.value().length());
        if ((min != null && length < min) || (max != null && length > max)) {
            place.violates("length", "must have " + Bounds.words(min, max) + " characters");
        }
        if (pattern != null && !pattern.matcher(text.value()).matches()) {
            place.violates("pattern", "must match " + pattern.pattern());
        }
    }
}
