package io.github.b24kit.contractkit.consumer;

import java.util.Comparator;

/**
 * A place in somebody's code.
 *
 * @param file path below a source folder, or of the class file where the compiler left no name: {@code com/acme/Shop.java}
 * @param line first is 1; 0 where the compiler left no lines
 */
public record CodePlace(String file, int line) implements Comparable<CodePlace> {
    private static final Comparator<CodePlace> ORDER =
            Comparator.comparing(CodePlace::file).thenComparing(CodePlace::line);

    @Override
    public int compareTo(CodePlace other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code Shop.java:41}. */
    @Override
    public String toString() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return line == 0 ? name : name + ":" + line;
    }
}
