package io.github.b24kit.docsimporter.yfm;

import io.github.b24kit.docsimporter.yfm.Block.Cell;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the inside of a table into rows and cells. A bar divides only where it is neither escaped nor part of code, of a fence or of a
 * table inside a cell.
 */
final class TableReader {
    private final BlockReader blocks;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Line> cell = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inRow;
    private int rowLine;
    private int nested;
    private boolean inFence;

    TableReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    List<Row> read(List<Line> lines) {
        for (Line line : lines) {
            read(line);
        }
        if (inRow) {
            endForgottenRow(rowLine);
        }
        return rows;
    }

    private void read(Line line) {
        String stripped = line.stripped();
        boolean opens = stripped.equals("#|");
        boolean closes = nested > 0 && stripped.startsWith("|#");
        boolean fence = BlockReader.turnsFence(inFence, stripped);
        if (inFence || fence || opens || nested > 0) {
            whole(line, fence, opens, closes, stripped);
        } else {
            if (inRow && stripped.startsWith("||") && stripped.length() > 2) {
                endForgottenRow(line.number());
            }
            divide(line, 0);
        }
        if (inRow) {
            endLine(line.number());
        }
    }

    /** Bars at the beginning of a line with text behind them begin a row: the one before was not ended, or ended twice. */
    private void endForgottenRow(int line) {
        boolean blank = cells.isEmpty() && cell.stream().allMatch(Line::isBlank);
        if (blank) {
            cell.clear();
            inRow = false;
        } else {
            blocks.lose(Loss.Kind.NOT_CLOSED, line);
            endRow();
        }
    }

    /** A line in which no bar divides, except behind the end of what it closes. */
    private void whole(Line line, boolean fence, boolean opens, boolean closes, String stripped) {
        if (fence) {
            boolean closesFence = inFence;
            inFence = !inFence;
            if (closesFence && nested == 0) {
                int end = line.text().indexOf("```") + 3;
                text.append(line.text(), 0, end);
                divide(line, end);
                return;
            }
        } else if (!inFence && opens) {
            nested++;
        } else if (!inFence && closes) {
            nested--;
            if (nested == 0 && stripped.length() > 2) {
                int end = line.text().indexOf("|#") + 2;
                text.append(line.text(), 0, end);
                endLine(line.number());
                divide(line, end);
                return;
            }
        }
        if (inRow) {
            text.append(line.text());
        } else if (!line.isBlank()) {
            blocks.lose(Loss.Kind.OUTSIDE_ROW, line.number());
        }
    }

    private void divide(Line line, int from) {
        String all = line.text();
        int at = from;
        while (at < all.length()) {
            char c = all.charAt(at);
            if (all.startsWith("||", at)) {
                if (inRow) {
                    endLine(line.number());
                    endRow();
                } else {
                    inRow = true;
                    rowLine = line.number();
                }
                at += 2;
            } else if (!inRow) {
                at = skipOutside(line, at);
            } else if (c == '|') {
                endLine(line.number());
                endCell();
                at++;
            } else if (c == '\\' && at + 1 < all.length()) {
                text.append(c).append(all.charAt(at + 1));
                at += 2;
            } else if (c == '`') {
                int end = endOfCode(all, at);
                text.append(all, at, end);
                at = end;
            } else {
                text.append(c);
                at++;
            }
        }
    }

    private int skipOutside(Line line, int from) {
        int next = line.text().indexOf("||", from);
        int end = next < 0 ? line.text().length() : next;
        if (!line.text().substring(from, end).isBlank()) {
            blocks.lose(Loss.Kind.OUTSIDE_ROW, line.number());
        }
        return end;
    }

    /** Behind the code that begins here; behind its first marks if it does not end on the line. */
    private static int endOfCode(String text, int start) {
        int open = start;
        while (open < text.length() && text.charAt(open) == '`') {
            open++;
        }
        String marks = text.substring(start, open);
        int close = text.indexOf(marks, open);
        while (close >= 0 && close + marks.length() < text.length() && text.charAt(close + marks.length()) == '`') {
            int after = close + marks.length();
            while (after < text.length() && text.charAt(after) == '`') {
                after++;
            }
            close = text.indexOf(marks, after);
        }
        return close < 0 ? open : close + marks.length();
    }

    private void endLine(int number) {
        cell.add(new Line(number, text.toString()));
        text.setLength(0);
    }

    private void endCell() {
        int line = cell.isEmpty() ? rowLine : cell.get(0).number();
        cells.add(new Cell(line, blocks.readInner(cell)));
        cell.clear();
    }

    private void endRow() {
        endCell();
        rows.add(new Row(rowLine, List.copyOf(cells)));
        cells.clear();
        inRow = false;
    }
}
