package io.github.b24kit.docsimporter.yfm;

/**
 * Markup far beyond what anybody writes or reads: some expressions take a time that grows with the square of a text, so that such a page
 * would hold up all others. The bounds are several times those of the longest pages there are.
 */
public final class UnreadableMarkupException extends RuntimeException {
    /** @param why what is beyond measure, in words that go on after "cannot be read: " */
    UnreadableMarkupException(String why) {
        super(why);
    }
}
