package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Item;
import io.github.b24kit.docsimporter.yfm.Block.Paragraph;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence.
 *
 * @param line where it stands
 * @param text without marks other than those of code
 * @param key what the item of a list is about, where it begins with it in code marks; empty if it does not, or for other text
 * @param listed keys of the items below it
 */
record Sentence(int line, String text, String key, List<String> listed) {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    /** Not behind what is only shortened. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.;!?])(?<!\\b(?i:max|min|e\\.g|i\\.e|т\\.е|напр)\\.)\\s+(?=[^`]*(?:`[^`]*`[^`]*)*$)|\\n");

    private static final Pattern KEY = Pattern.compile("^`([^`]+)`");

    static List<Sentence> of(List<Block> blocks) {
        List<Block> flat = Block.flat(blocks).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            if (flat.get(i) instanceof Paragraph paragraph) {
                List<String> listed = keysBehind(flat, i + 1, -1);
                for (Line line : paragraph.lines()) {
                    add(line.number(), new Inline(line.text()).marked(), "", listed, sentences);
                }
            } else if (flat.get(i) instanceof Item item) {
                Matcher begin = KEY.matcher(new Inline(item.text()).marked());
                String key = begin.find() ? begin.group(1) : "";
                List<String> listed = keysBehind(flat, i + 1, item.indent());
                int line = item.line();
                for (String text : item.text().split("\\n", -1)) {
                    add(line++, new Inline(text).marked(), key, listed, sentences);
                }
            }
        }
        return List.copyOf(sentences);
    }

    private static void add(int line, String text, String key, List<String> listed, List<Sentence> sentences) {
        for (String part : END.split(text, -1)) {
            if (!part.isBlank()) {
                boolean announces = part.strip().endsWith(":");
                sentences.add(new Sentence(line, part.strip(), key, announces ? listed : List.of()));
            }
        }
    }

    private static List<String> keysBehind(List<Block> blocks, int from, int indent) {
        List<String> keys = new ArrayList<>();
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Item item && item.indent() > indent; i++) {
            Matcher key = KEY.matcher(new Inline(item.text()).marked());
            if (key.find()) {
                keys.add(key.group(1));
            }
        }
        return List.copyOf(keys);
    }

    /** What stands in code marks. */
    static List<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    /** A value or name without its quotes. */
    static String unquoted(String written) {
        String text = written.strip();
        boolean quoted =
                text.length() >= 2 && "\"\"''«»“”".contains(text.substring(0, 1) + text.charAt(text.length() - 1));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
