package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a file: with or without byte order mark, either line end, no invisible characters. */
final class YamlText {
    private static final int NOT_UTF_8 = 0xFFFD;

    private YamlText() {}

    static SourceText lines(String name, String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(name, List.of(marked.replace("\r\n", "\n").split("\n", -1)));
    }

    /** Whether every character can be seen; reports the first of each line that cannot. */
    static boolean isReadable(SourceText source, Findings findings) {
        boolean readable = true;
        for (int line = 1; line <= source.lines().size(); line++) {
            int[] points = source.lines().get(line - 1).codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                String problem = problem(points[i]);
                if (problem != null) {
                    String hint = points[i] == NOT_UTF_8 ? "save the file as UTF-8" : "remove it";
                    findings.error(ReadingRule.CHARACTER_IS_VISIBLE, source.at(line, i + 1), problem, hint);
                    readable = false;
                    break;
                }
            }
        }
        return readable;
    }

    private static @Nullable String problem(int c) {
        if (c == NOT_UTF_8) {
            return "bytes that are not UTF-8";
        }
        if (Visibility.isVisible(c)) {
            return null;
        }
        return c == '\t' ? "a tab" : String.format(Locale.ROOT, "an invisible character U+%04X", c);
    }
}
