package io.github.b24kit.docsimporter;

/** Counts the rows of all tables of a page by looking at bars alone; knows nothing of the importer. */
public final class RowScanner {
    private RowScanner() {}

    public static int rows(String page) {
        int rows = 0;
        boolean inFence = false;
        boolean inRow = false;
        for (String line : page.split("\\R", -1)) {
            String text = line.strip();
            boolean fence = text.startsWith("```")
                    && text.indexOf("```", 3) < 0
                    && (!inFence || text.matches("`+\\s*([|].*)?"));
            if (fence) {
                boolean ends = inFence;
                inFence = !inFence;
                text = ends ? text.substring(3).strip() : "";
            }
            if (inFence && !fence) {
                continue;
            }
            text = text.replaceAll("```.*?```|`[^`]*`", "").replaceFirst("^- (?=\\|\\|)", "");
            if (text.equals("|#")) {
                inRow = false;
            } else if (text.equals("||")) {
                rows += inRow ? 0 : 1;
                inRow = !inRow;
            } else if (text.startsWith("||")) {
                rows++;
                inRow = !text.endsWith("||");
            } else if (text.endsWith("||")) {
                inRow = false;
            }
        }
        return rows;
    }
}
