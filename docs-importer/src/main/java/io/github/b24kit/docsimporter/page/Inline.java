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
    private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1(?!`)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern BOLD_NAME = Pattern.compile("\\*\\*([A-Za-z][A-Za-z0-9_.]*)\\*\\*");
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
        String text = LINK.matcher(markup).replaceAll("$1");
        text = CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(code.group(2)));
        text = BOLD.matcher(text).replaceAll("$1");
        return unescaped(text).replaceAll("<br ?/?>", "\n").strip();
    }

    /** The words with code in single marks; a bold word of the wire counts as code, as pages write names in either way. */
    public String marked() {
        String text = LINK.matcher(markup).replaceAll("$1");
        text = CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement("`" + code.group(2).strip() + "`"));
        text = BOLD_NAME.matcher(text).replaceAll("`$1`");
        text = BOLD.matcher(text).replaceAll("$1");
        return unescaped(text).replaceAll("<br ?/?>", "\n").strip();
    }

    /** What stands in code marks, in order. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(LINK.matcher(markup).replaceAll("$1"));
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
        String text = LINK.matcher(markup).replaceAll("$1");
        return CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(code.group(2)));
    }

    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll("$1")
                .replace("&#124;", "|")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
