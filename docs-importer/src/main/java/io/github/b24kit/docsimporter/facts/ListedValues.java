package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literal values that a description lists; not operators, placeholders or names of other fields. */
final class ListedValues {
    private static final Pattern ITEM = Pattern.compile("^`([^`]+)`\\s*(?:[—–:-].*)?$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}0-9_][\\p{L}0-9_.:/-]*");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i).*_n|.*<.*>.*|.*\\{.*\\}.*");

    private ListedValues() {}

    /**
     * The values of a description.
     *
     * @param types of what is described: the keys of an object are listed in the same way as values
     */
    static List<String> of(Block.Cell cell, List<String> types, Words words) {
        List<String> values = new ArrayList<>();
        boolean listed = isSimple(types);
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                String text = new Inline(paragraph.text()).plain();
                boolean announced = words.isIn("text.values", text);
                if (announced) {
                    inSentence(paragraph.text(), words, values);
                }
                listed = announced || (isSimple(types) && !words.isIn("text.keys", text));
            } else if (listed && block instanceof Block.Item item) {
                Matcher value = ITEM.matcher(item.text());
                if (value.matches()) {
                    add(value.group(1), values);
                }
            }
        }
        return values;
    }

    private static boolean isSimple(List<String> types) {
        return types.stream().noneMatch(type -> type.startsWith("object") || type.startsWith("array"));
    }

    /** {@code Possible values: `Y`, `N`}. */
    private static void inSentence(String text, Words words, List<String> values) {
        for (String sentence : text.split("(?<=[.;])\\s+|\\n", -1)) {
            if (words.isIn("text.values", new Inline(sentence).plain())) {
                new Inline(sentence).codes().forEach(code -> add(code, values));
            }
        }
    }

    private static void add(String written, List<String> values) {
        String value = written.strip();
        boolean literal =
                LITERAL.matcher(value).matches() && !PLACEHOLDER.matcher(value).matches();
        if (literal && !values.contains(value)) {
            values.add(value);
        }
    }
}
