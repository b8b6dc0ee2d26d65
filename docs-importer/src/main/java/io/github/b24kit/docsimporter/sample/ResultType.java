package io.github.b24kit.docsimporter.sample;

import java.util.List;

/**
 * The type that a page's TypeScript states for what a call answers.
 *
 * @param line of the call
 * @param rows the type of {@code result} and of all below it, in the order of the page
 */
public record ResultType(int line, List<Row> rows) {
    /**
     * The type of a value.
     *
     * @param path dotted wire names from the body; list elements add no step, {@code *} stands for any name
     * @param types one element per alternative as written, with {@code object} for what has rows of its own; null is none
     * @param optional whether it may be missing
     * @param nullable whether it may be null
     */
    public record Row(String path, List<String> types, boolean optional, boolean nullable, int line) {}
}
