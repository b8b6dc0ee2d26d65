package io.github.b24kit.contracttests.pages;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts the rows of a page's tables by its headings and bars alone; knows nothing of the reader of the documentation. */
final class TableRows {
    /** What the rows of a table are about. */
    enum Kind {
        PARAMS,
        FIELDS,
        ERRORS
    }

    private TableRows() {}

    /** Rows without those that head a table. */
    static Map<Kind, Integer> count(String page) {
        Map<Kind, Integer> rows = new EnumMap<>(Kind.class);
        Kind kind = Kind.PARAMS;
        boolean inFence = false;
        boolean inRow = false;
        for (String line : page.split("\\R", -1)) {
            String text = line.strip();
            if (text.startsWith("```")) {
                inFence = !inFence;
            }
            if (inFence) {
                continue;
            }
            if (text.matches("##+ .*")) {
                kind = kind(text.toLowerCase(Locale.ROOT), kind);
            }
            boolean opens = text.startsWith("||") && !inRow;
            if (opens && !text.matches("\\|\\|\\s*\\*\\*(Name|Code|Value)\\*\\*.*")) {
                rows.merge(kind, 1, Integer::sum);
            }
            if (opens || inRow) {
                inRow = !(text.endsWith("||") && text.length() > 2) && !(inRow && text.equals("||"));
            }
        }
        return rows;
    }

    private static Kind kind(String heading, Kind before) {
        if (heading.contains("error")) {
            return Kind.ERRORS;
        }
        return heading.contains("returned data") ? Kind.FIELDS : before;
    }
}
