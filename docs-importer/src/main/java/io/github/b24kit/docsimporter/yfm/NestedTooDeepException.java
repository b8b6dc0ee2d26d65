package io.github.b24kit.docsimporter.yfm;

/** Blocks inside blocks, so many that no reader would follow them. */
public final class NestedTooDeepException extends RuntimeException {
    NestedTooDeepException() {
        super("notes, tabs or tables are nested too deep");
    }
}
