package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of an object as a description shows it, {@code {"field_1": "value_1", ...}}, or says it: "where the key is the field". */
final class ObjectForm {
    private static final Pattern KEY = Pattern.compile("[{,]\\s*[\"']?([\\p{L}_<][\\w<>-]*)[\"']?\\s*:");

    /** A key that is told in words. */
    private static final String ANY = "*";

    private ObjectForm() {}

    /** The keys of the forms that cells show, in code or between fences. */
    static Set<String> keys(List<Block.Cell> cells, Words words) {
        Set<String> keys = new LinkedHashSet<>();
        cells.stream().flatMap(cell -> Block.flat(cell.blocks())).forEach(block -> {
            if (block instanceof Block.Fence fence) {
                add(fence.text(), keys);
            } else {
                Inline text = Inline.of(block);
                text.codes().forEach(code -> add(code, keys));
                if (words.isIn("text.key", text.plain())) {
                    keys.add(ANY);
                }
            }
        });
        return keys;
    }

    private static void add(String code, Set<String> keys) {
        Matcher key = KEY.matcher(code);
        while (key.find()) {
            keys.add(key.group(1));
        }
    }
}
