package io.github.b24kit.contractkit.report;

import io.github.b24kit.specmodel.finding.Quoted;
import java.util.Locale;

/** Text without characters that a terminal obeys or that nobody sees: they are written as escapes. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Quoted.isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.toString();
    }
}
