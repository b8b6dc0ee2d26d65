package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.specmodel.yaml.Visibility;
import java.util.List;
import java.util.regex.Pattern;

/** The first paragraph of blocks as one line of plain text. Pages may hold anything, so it is bounded and has no character that hides. */
final class PlainText {
    private static final int LONGEST_MARKUP = 4000;
    private static final int LONGEST = 500;

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*\\]\\([^()]*\\)(?:\\{[^{}]*\\})?");
    private static final Pattern DIRECTIVE = Pattern.compile("\\{%[^%]*%\\}|\\{\\{[^{}]*\\}\\}|\\{#[^{}]*\\}");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+)(?<=\\S)\\*(?![\\w*])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A last sentence that announces a list, which is not part of the text. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?<=[.!?]) [^.!?]*:$");

    private PlainText() {}

    /** Empty where no paragraph is. */
    static String of(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> of(Inline.of(block).markup()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String of(String written) {
        String markup = cut(written, LONGEST_MARKUP);
        String unmarked = DIRECTIVE
                .matcher(IMAGE.matcher(markup).replaceAll(""))
                .replaceAll("")
                .replace("<br", " <br");
        String plain = new Inline(TAG.matcher(unmarked).replaceAll("")).plain();
        String line = BLANKS.matcher(visible(ITALIC.matcher(plain).replaceAll("$1")))
                .replaceAll(" ")
                .strip();
        String whole = ANNOUNCEMENT.matcher(line).replaceFirst("").replaceFirst(":$", ".");
        return whole.length() <= LONGEST ? whole : cut(whole, LONGEST).strip() + " ...";
    }

    /** At a blank, so that nothing is cut in two. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        return blank < 0 ? "" : text.substring(0, blank);
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(each -> visible.appendCodePoint(Visibility.isVisible(each) ? each : ' '));
        return visible.toString();
    }
}
