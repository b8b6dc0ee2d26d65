package io.github.b24kit.runtime.request;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) from the top of the request to the value, or to the object whose members break a rule
 * @param rule short name of the rule: {@code required}, {@code type}, {@code one-of}, {@code range} …
 * @param message what is demanded; never the value that was given
 */
public record Violation(String pointer, String rule, String message) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(request)" : pointer) + ": " + message + " [" + rule + "]";
    }
}
