package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;

/** Code of a page, as its blocks have it. */
final class Fences {
    private Fences() {}

    /** The lines of a text, counted from 100. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(100 + lines.size(), line)));
        return lines;
    }

    /** Rows as text. */
    static List<String> rows(Sample sample) {
        return sample.rows().stream()
                .map(row -> row.line() + " " + row.path() + " " + row.kind() + (row.element() ? " element" : ""))
                .toList();
    }
}
