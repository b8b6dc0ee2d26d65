package io.github.b24kit.runtime.answer;

/**
 * One difference between an answer and the documentation. It never holds a value of the answer.
 *
 * @param method wire name of the method
 * @param pointer JSON pointer (RFC 6901) from the top of the answer's body
 * @param documented what the documentation promises there: a type, or {@code nothing} for an undocumented field
 * @param seen what stood there: a JSON type, or what is special about the text
 */
public record Drift(String method, String pointer, String documented, String seen) {
    @Override
    public String toString() {
        return method + " " + (pointer.isEmpty() ? "(answer)" : pointer) + ": documented " + documented + ", seen "
                + seen;
    }
}
