package io.github.b24kit.sample;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Lines of text with the names in one column and the values in another. */
final class Sheet {
    private static final int NAME_WIDTH = 26;

    private final PrintStream out;

    Sheet(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        out.print("\n" + text + "\n");
    }

    void line(String text) {
        out.print("  " + text + "\n");
    }

    void row(String name, @Nullable Object value) {
        line(name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + (value == null ? "-" : value));
    }
}
