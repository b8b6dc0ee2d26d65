package io.github.b24kit.runtime.json;

import java.util.regex.Pattern;

/**
 * A pattern of member names in which {@code *} stands for any text.
 *
 * @param pattern the same as a regular expression
 */
public record Wildcard(Pattern pattern) {
    /** The pattern of a text such as {@code UF_CRM_*}. */
    public static Wildcard of(String wildcard) {
        return new Wildcard(Pattern.compile("\\Q" + wildcard.replace("*", "\\E.*\\Q") + "\\E", Pattern.DOTALL));
    }

    /** Whether a name follows the pattern. */
    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
