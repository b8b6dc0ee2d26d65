package io.github.b24kit.mavenplugin;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A line on the terminal that says how far a goal has come, and goes when it is done. No file and no pipe ever sees it. */
final class ProgressLine implements IntConsumer, AutoCloseable {
    private static final int STEP = 50;

    private final @Nullable PrintWriter terminal;
    private final int all;
    private int shown;

    ProgressLine(@Nullable PrintWriter terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    /** Shown only where somebody looks at it. */
    static ProgressLine of(boolean interactive, int all) {
        Console console = interactive ? System.console() : null;
        return new ProgressLine(console == null ? null : console.writer(), all);
    }

    @Override
    public synchronized void accept(int done) {
        if (terminal != null && done >= shown + STEP) {
            shown = done;
            terminal.print("\rReading pages: " + done + " of " + all);
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (terminal != null && shown > 0) {
            terminal.print("\r" + " ".repeat(60) + "\r");
            terminal.flush();
        }
    }
}
