package io.github.b24kit.generator.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance, all of it from one seed. */
record Dice(Random random) {
    private static final Object[] WORDS = {
        "Plain words.",
        "*/ static int pwned; /*",
        "\\u002a\\u002f C:\\user\\x \\uuuu002a/",
        "costs $100, $L, $$ and $T",
        "{@link Nope#x} <script>alert(1)</script> @deprecated & </code>",
        "one\u2028two\u2029three\u202efour\u200b",
        "\u0421\u043b\u043e\u0432\u0430 \ud83d\ude00",
        "\"quoted\" 'too' \\",
        "lines\nand\n\nparagraphs\ttabs",
        "@param x y",
    };

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    List<Object> some(Object... choices) {
        List<Object> all = new ArrayList<>(List.of(choices));
        Collections.shuffle(all, random);
        return new ArrayList<>(all.subList(0, random.nextInt(Math.min(all.size(), 6)) + 1));
    }

    String words() {
        return (String) one(WORDS);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    boolean often() {
        return below(3) > 0;
    }

    boolean rarely() {
        return below(5) == 0;
    }

    void maybe(Map<String, Object> block, String key, Object value) {
        if (below(3) == 0) {
            block.put(key, value);
        }
    }
}
