package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.json.Shown;

/**
 * One difference between an answer and the documentation. It never holds a value of the answer.
 *
 * @param method wire name of the method
 * @param pointer JSON pointer (RFC 6901) from the top of the answer's body
 * @param documented what the documentation promises there: a type, or {@code nothing} for an undocumented field
 * @param seen what stood there: a JSON type, or what is special about the text
 */
public record Drift(String method, String pointer, String documented, String seen) {
    private static final int LONGEST = 300;

    /** The pointer as it may be shown: the names in it are the portal's words. */
    public String shownPointer() {
        return Shown.oneLine(pointer, LONGEST);
    }

    @Override
    public String toString() {
        return method + " " + (pointer.isEmpty() ? "(answer)" : shownPointer()) + ": documented " + documented
                + ", seen " + seen;
    }
}
