package io.github.b24kit.docsimporter.yfm;

import io.github.b24kit.docsimporter.yfm.Block.Fence;
import io.github.b24kit.docsimporter.yfm.Block.Heading;
import io.github.b24kit.docsimporter.yfm.Block.Include;
import io.github.b24kit.docsimporter.yfm.Block.Item;
import io.github.b24kit.docsimporter.yfm.Block.Note;
import io.github.b24kit.docsimporter.yfm.Block.Paragraph;
import io.github.b24kit.docsimporter.yfm.Block.Quote;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import io.github.b24kit.docsimporter.yfm.Block.Tabs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the markup of Bitrix24's documentation (YFM: Markdown with tables of its own, tabs, notes and includes) into blocks. Nothing is
 * thrown away: what does not fit the grammar becomes text and is reported.
 */
public final class BlockReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern ANCHOR = Pattern.compile("\\{#([^}]+)\\}");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+]|[0-9]+[.)])\\s+(.*)");

    /** Far more than any reader would follow; each level goes over the lines of those inside it. */
    private static final int DEEPEST = 100;

    /** Characters of a paragraph, of an item of a list, or of a heading. */
    private static final int LONGEST_TEXT = 6_000;

    private final List<Loss> losses;
    private int depth;

    private BlockReader(List<Loss> losses) {
        this.losses = losses;
    }

    /**
     * The blocks of a page.
     *
     * @param lines the page
     * @param losses takes what does not fit the grammar
     * @return its blocks in their order
     * @throws UnreadableMarkupException if blocks stand inside each other more than a hundred times, or a text has no end
     */
    public static List<Block> read(List<Line> lines, List<Loss> losses) {
        return new BlockReader(losses).readInner(lines);
    }

    List<Block> readInner(List<Line> lines) {
        if (depth == DEEPEST) {
            throw new UnreadableMarkupException("notes, tabs or tables are nested too deep");
        }
        depth++;
        List<Block> blocks = new Cursor(List.copyOf(lines)).all();
        depth--;
        return blocks;
    }

    private static List<Line> readable(List<Line> text) {
        if (text.stream().mapToInt(line -> line.text().length()).sum() > LONGEST_TEXT) {
            throw new UnreadableMarkupException(
                    "the text at line " + text.get(0).number() + " has more than " + LONGEST_TEXT + " characters");
        }
        return List.copyOf(text);
    }

    void lose(Loss.Kind kind, int line) {
        losses.add(new Loss(kind, line));
    }

    static boolean isHeading(String stripped) {
        return stripped.startsWith("#") && HEADING.matcher(stripped).matches();
    }

    /** A line that begins or ends a fence; one that also ends on the same line is code inside a text. */
    static boolean isFence(String stripped) {
        return stripped.startsWith("```") && stripped.indexOf("```", 3) < 0;
    }

    /** A line that begins a fence or ends the one that is open; behind an end stands no word, at most the end of a cell. */
    static boolean turnsFence(boolean inFence, String stripped) {
        if (!isFence(stripped)) {
            return false;
        }
        int marks = 3;
        while (marks < stripped.length() && stripped.charAt(marks) == '`') {
            marks++;
        }
        String behind = stripped.substring(marks).strip();
        return !inFence || behind.isEmpty() || behind.startsWith("|");
    }

    /** Goes over the lines of one block. */
    private final class Cursor {
        private final List<Line> lines;
        private final List<Block> blocks = new ArrayList<>();
        private int at;

        Cursor(List<Line> lines) {
            this.lines = lines;
        }

        List<Block> all() {
            while (at < lines.size()) {
                Line line = lines.get(at);
                if (line.isBlank()) {
                    at++;
                } else {
                    block(line);
                }
            }
            return List.copyOf(blocks);
        }

        private void block(Line line) {
            String stripped = line.stripped();
            Directive directive = Directive.in(line);
            Matcher heading = HEADING.matcher(stripped);
            if (isFence(stripped)) {
                fence(line);
            } else if (stripped.startsWith("#|")) {
                table(line);
            } else if (directive != null) {
                directive(line, directive);
            } else if (heading.matches()) {
                at++;
                blocks.add(heading(line, heading));
            } else if (stripped.startsWith(">")) {
                quote();
            } else if (ITEM.matcher(line.text()).matches()) {
                item(line);
            } else {
                paragraph();
            }
        }

        private static boolean isText(Line line) {
            String stripped = line.stripped();
            return !line.isBlank()
                    && !isFence(stripped)
                    && !stripped.startsWith("#|")
                    && Directive.in(line) == null
                    && !isHeading(stripped);
        }

        private void paragraph() {
            List<Line> text = new ArrayList<>();
            while (at < lines.size()
                    && isText(lines.get(at))
                    && (text.isEmpty() || !ITEM.matcher(lines.get(at).text()).matches())) {
                text.add(lines.get(at++));
            }
            blocks.add(new Paragraph(readable(text)));
        }

        private void quote() {
            List<Line> quoted = new ArrayList<>();
            while (at < lines.size() && lines.get(at).stripped().startsWith(">")) {
                Line line = lines.get(at++);
                quoted.add(new Line(line.number(), line.stripped().substring(1).strip()));
            }
            blocks.add(new Quote(readable(quoted)));
        }

        private void item(Line first) {
            Matcher mark = ITEM.matcher(first.text());
            if (!mark.matches()) {
                throw new IllegalStateException("no item");
            }
            StringBuilder text = new StringBuilder(mark.group(2).strip());
            List<Line> item = new ArrayList<>(List.of(first));
            at++;
            while (at < lines.size()
                    && isText(lines.get(at))
                    && !ITEM.matcher(lines.get(at).text()).matches()) {
                item.add(lines.get(at));
                text.append('\n').append(lines.get(at++).stripped());
            }
            readable(item);
            blocks.add(new Item(first.number(), first.indent(), text.toString()));
        }

        private static Heading heading(Line line, Matcher heading) {
            readable(List.of(line));
            List<String> anchors = new ArrayList<>();
            Matcher anchor = ANCHOR.matcher(heading.group(2));
            while (anchor.find()) {
                anchors.add(anchor.group(1));
            }
            String text = ANCHOR.matcher(heading.group(2)).replaceAll("").strip();
            return new Heading(line.number(), heading.group(1).length(), text, List.copyOf(anchors));
        }

        private void fence(Line open) {
            int close = at + 1;
            while (close < lines.size() && !turnsFence(true, lines.get(close).stripped())) {
                close++;
            }
            if (close == lines.size()) {
                lose(Loss.Kind.NOT_CLOSED, open.number());
            }
            List<Line> code = new ArrayList<>();
            for (Line line : lines.subList(at + 1, close)) {
                code.add(line.outdented(open.indent()));
            }
            blocks.add(new Fence(open.number(), open.stripped().substring(3).strip(), List.copyOf(code)));
            at = Math.min(close + 1, lines.size());
        }

        private void table(Line open) {
            int close = endOfTable();
            boolean closed = close < lines.size();
            if (!closed) {
                lose(Loss.Kind.NOT_CLOSED, open.number());
            }
            List<Line> inside = new ArrayList<>();
            inside.add(new Line(open.number(), open.stripped().substring(2)));
            inside.addAll(lines.subList(at + 1, close));
            if (closed) {
                Line last = lines.get(close);
                inside.add(new Line(
                        last.number(), last.text().substring(0, last.text().indexOf("|#"))));
            }
            blocks.add(new Table(open.number(), List.copyOf(new TableReader(BlockReader.this).read(inside))));
            at = Math.min(close + 1, lines.size());
        }

        /** The line that ends the table that begins here; the number of lines if none does. */
        private int endOfTable() {
            int depth = 1;
            boolean inFence = false;
            for (int i = at + 1; i < lines.size(); i++) {
                String stripped = lines.get(i).stripped();
                if (turnsFence(inFence, stripped)) {
                    inFence = !inFence;
                } else if (!inFence && stripped.startsWith("#|")) {
                    depth++;
                } else if (!inFence && (stripped.startsWith("|#") || stripped.endsWith("|#")) && --depth == 0) {
                    return i;
                }
            }
            return lines.size();
        }

        private void directive(Line line, Directive directive) {
            if (directive.name().equals("include")) {
                Include include = directive.include(line.number());
                if (include != null) {
                    blocks.add(include);
                }
                at++;
                return;
            }
            String end = directive.end();
            if (end == null) {
                if (directive.isEnd()) {
                    lose(Loss.Kind.NOT_OPENED, line.number());
                }
                at++;
                return;
            }
            int close = endOf(directive.name(), end);
            if (close == lines.size()) {
                lose(Loss.Kind.NOT_CLOSED, line.number());
            }
            List<Line> inside = lines.subList(at + 1, close);
            switch (directive.name()) {
                case "list" -> blocks.add(new Tabs(line.number(), new TabsReader(BlockReader.this).read(inside)));
                case "note" ->
                    blocks.add(new Note(line.number(), directive.kind(), directive.title(), readInner(inside)));
                case "cut" -> blocks.add(new Note(line.number(), "cut", directive.title(), readInner(inside)));
                // Text for another edition of the documentation.
                default -> blocks.add(new Note(line.number(), "if", directive.rest(), readInner(inside)));
            }
            at = Math.min(close + 1, lines.size());
        }

        private int endOf(String name, String end) {
            int depth = 1;
            boolean inFence = false;
            for (int i = at + 1; i < lines.size(); i++) {
                if (turnsFence(inFence, lines.get(i).stripped())) {
                    inFence = !inFence;
                }
                Directive inner = inFence ? null : Directive.in(lines.get(i));
                if (inner != null && inner.name().equals(name)) {
                    depth++;
                } else if (inner != null && inner.name().equals(end) && --depth == 0) {
                    return i;
                }
            }
            return lines.size();
        }
    }
}
