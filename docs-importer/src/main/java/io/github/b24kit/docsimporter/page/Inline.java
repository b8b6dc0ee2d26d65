package io.github.b24kit.docsimporter.page;

import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with marks inside a line: code, bold, links.
 *
 * @param markup the text as it was written
 */
public record Inline(String markup) {
    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)\\]\\(([^()\\s]*)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`++)(.+?)(?<!`)\\1(?!`)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern BOLD_NAME = Pattern.compile("\\*\\*([A-Za-z][A-Za-z0-9_.]*)\\*\\*");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    /** A link: its words, and where it leads. */
    public record Link(String words, String target) {
        /** What follows the number sign; empty if nothing does. */
        public String anchor() {
            int sharp = target.indexOf('#');
            return sharp < 0 ? "" : target.substring(sharp + 1);
        }

        /** Whether it stays on its page. */
        public boolean isLocal() {
            return target.startsWith("#");
        }
    }

    /** The first text of a cell or paragraph. */
    public static Inline of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Inline(paragraph.text());
        }
        return new Inline(block instanceof Block.Item item ? item.text() : "");
    }

    /** The words without any mark. */
    public String plain() {
        return unmarked(coded("", linksAsWords()));
    }

    /** The words with code in single marks; a bold word of the wire counts as code, as pages write names in either way. */
    public String marked() {
        String text = coded("`", linksAsWords());
        return unmarked(text.contains("**") ? BOLD_NAME.matcher(text).replaceAll("`$1`") : text);
    }

    /** What stands in code marks, in order. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(linksAsWords());
        while (code.find()) {
            codes.add(unescaped(code.group(2)).strip());
        }
        return codes;
    }

    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(markup);
        while (link.find()) {
            links.add(new Link(new Inline(link.group(1)).plain(), link.group(2)));
        }
        return links;
    }

    /** The text with links and code taken down to their words, bold marks and escapes left as they are. */
    public String unlinked() {
        return coded("", linksAsWords());
    }

    // All texts of all pages pass here, most of them without any mark: an expression costs more than a look.

    private String linksAsWords() {
        return markup.contains("](") ? LINK.matcher(markup).replaceAll("$1") : markup;
    }

    /** Code between other marks; without marks it is kept with its blanks. */
    private static String coded(String mark, String text) {
        if (text.indexOf('`') < 0) {
            return text;
        }
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(
                        mark.isEmpty() ? code.group(2) : mark + code.group(2).strip() + mark));
    }

    private static String unmarked(String text) {
        String light = text.contains("**") ? BOLD.matcher(text).replaceAll("$1") : text;
        String plain = unescaped(light);
        return (plain.contains("<br") ? BREAK.matcher(plain).replaceAll("\n") : plain).strip();
    }

    static String unescaped(String text) {
        String plain = text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1");
        if (plain.indexOf('&') < 0) {
            return plain;
        }
        return plain.replace("&#124;", "|")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
