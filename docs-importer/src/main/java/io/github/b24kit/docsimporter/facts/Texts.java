package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page says in words. It is kept apart from the facts, and only where somebody asked for it: facts may be published, the sentences
 * are the documentation's.
 *
 * @param summary what the page says first
 * @param rows what rows of tables say, by where they stand
 */
public record Texts(String summary, Map<PageText.Place, String> rows) {
    /** Nobody asked. */
    public static final Texts NONE = new Texts("", Map.of());

    /** @param rows the cells with words, by the lines of their rows */
    static Texts of(PageText page, String summary, List<Map<Integer, Block.Cell>> rows) {
        Map<PageText.Place, String> texts = new HashMap<>();
        for (Map<Integer, Block.Cell> table : rows) {
            table.forEach((line, cell) -> {
                String text = PlainText.of(cell.blocks());
                if (!text.isEmpty()) {
                    texts.putIfAbsent(page.place(line), text);
                }
            });
        }
        return new Texts(summary, Map.copyOf(texts));
    }

    /** What a row says; empty if it says nothing. */
    public String of(Fact row) {
        return rows.getOrDefault(
                new PageText.Place(row.source().file(), row.source().line()), "");
    }
}
