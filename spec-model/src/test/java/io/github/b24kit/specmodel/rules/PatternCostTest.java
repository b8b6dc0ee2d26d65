package io.github.b24kit.specmodel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which regular expressions are let through, and that these do not take long. */
class PatternCostTest {
    private static final List<String> ATOMS = List.of("a", "b", ",", "[ab]", "[a,]", ".", "\\w", "\\,");
    private static final List<String> COUNTS = List.of("", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "++");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]{3}",
                "[0-9]+(,[0-9]+)*",
                "[A-Z_]+",
                "(?<index>[a-z]+)-[0-9]{4}-[0-9]{2}",
                "(?i)y|n",
                "([A-Z]{3})+",
                "#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?",
                "UF_CRM_[0-9]+(_[A-Z]+)?",
                "\\d{1,3}(\\.\\d{1,3}){3}",
                "\\p{L}+(-\\p{L}+)*",
                "[^()]*\\([^\\]]+\\)",
                ")",
                "[",
                "\\",
                "(?",
                "a{99999999999}",
            })
    void isLetThrough(String pattern) {
        assertThat(PatternCost.danger(pattern)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|b)*",
                "(a?){30}",
                "((a,?)+)+",
                "(\\w+\\s?)*",
                "(,[0-9,]+)*x",
                "(\\d\\d+)*",
                "(.[0-9]+)*",
                "(?:a+){2,}",
                "(a((,)?)?)*?",
                "(a)\\1",
                "(?<x>a)\\k<x>",
                "(?x)a b",
                "(\\Qa\\E+)+",
            })
    void isRefused(String pattern) {
        assertThat(PatternCost.danger(pattern)).isNotNull();
    }

    @Test
    void whatIsLetThroughDoesNotTakeLong() {
        long seed = Long.getLong("property.seed", new Random().nextLong());
        Random random = new Random(seed);
        int tried = 0;
        while (tried < 1_000) {
            String pattern = pattern(random, 3);
            if (compiles(pattern) && PatternCost.danger(pattern) == null) {
                tried++;
                for (String text : List.of("a".repeat(30) + "!", "ab".repeat(15) + "!", "a,".repeat(15) + "!")) {
                    String misfit = BoundedMatch.misfit(pattern, text);
                    assertThat(misfit == null || !misfit.contains("takes too long"))
                            .as("%s on %s, seed %d", pattern, text, seed)
                            .isTrue();
                }
            }
        }
    }

    private static String pattern(Random random, int depth) {
        StringBuilder pattern = new StringBuilder();
        for (int parts = 1 + random.nextInt(2); parts > 0; parts--) {
            boolean group = depth > 0 && random.nextInt(2) == 0;
            String alternative = random.nextInt(4) == 0 ? "|" + pattern(random, depth - 1) : "";
            pattern.append(group ? "(" + pattern(random, depth - 1) + alternative + ")" : pick(random, ATOMS));
            pattern.append(pick(random, COUNTS));
        }
        return pattern.toString();
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
