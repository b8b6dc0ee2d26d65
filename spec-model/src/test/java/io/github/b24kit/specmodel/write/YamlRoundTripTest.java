package io.github.b24kit.specmodel.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as what it was, by the project's reader and by SnakeYAML alone. */
class YamlRoundTripTest {
    private static final long SEED = Long.getLong("yaml.seed", System.nanoTime());
    private static final Path SPEC = Path.of("..", "spec");
    private static final int TREES = 20_000;

    private static final List<String> KEYS = List.of(
            "params", "types", "pages", "rest", "result", "id", "*", ">ID", "no", "0", "@x", "", "a b", "x:", "null");
    private static final List<String> LITERALS = List.of("0", "-12", "1.5", "200640400001", "true", "false", "null");
    private static final List<String> WORDS = List.of(
            "word",
            "NO",
            "y",
            "~",
            "0100",
            "1.0",
            "1e3",
            "0x1F",
            "2024-04-10",
            "12:30",
            "<<",
            "=",
            "-",
            "- a",
            "? a",
            ": a",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "#a",
            "a#b",
            "[",
            "]",
            "{}",
            "a,b",
            "a, b",
            "!tag",
            "&x",
            "*x",
            "%",
            "@",
            "`",
            "|",
            ">",
            "\"",
            "'",
            "\\",
            "a\"b",
            "it's",
            "...",
            "---",
            "\n",
            "\n\n",
            "\t",
            " ",
            "  ",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\uFEFF",
            "\u200B",
            "\uFFFD",
            "\uFFFE",
            "é",
            "Привет",
            "日本",
            "😀",
            "\u0000",
            "\u001B",
            "http://a.b/c?d=e&f#g",
            "x".repeat(90));

    @Test
    void randomTrees() {
        System.out.println("YamlRoundTripTest: -Dyaml.seed=" + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < TREES; i++) {
            YamlMap tree = tree(random, 4);
            String text = YamlWriter.write(tree);
            assertThat(shown(YamlTrees.ofReader(text)))
                    .as("reader, tree %s\n%s", i, text)
                    .isEqualTo(shown(tree));
            assertThat(shown(YamlTrees.ofSnakeYaml(text)))
                    .as("SnakeYAML, tree %s\n%s", i, text)
                    .isEqualTo(shown(tree));
            assertThat(text).endsWith("\n").doesNotContain("\r");
        }
    }

    @Test
    void filesOfPeople() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(35);
        for (Path file : files) {
            YamlMap tree = (YamlMap) YamlTrees.ofReader(Files.readString(file));
            String written = YamlWriter.write(tree);
            assertThat(shown(YamlTrees.ofReader(written))).as(file.toString()).isEqualTo(shown(tree));
            assertThat(shown(YamlTrees.ofSnakeYaml(written)))
                    .as(file.toString())
                    .isEqualTo(shown(tree));
        }
    }

    /** Others differ in where their author broke a sentence, or wrote a short row as a block. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sale/sale.payment.get",
                "sale/sale.payment.getFields",
                "sale/sale.paysystem.handler.update",
                "sale/sale.paysystem.update"
            })
    void filesOfPeopleByteByByte(String name) throws IOException {
        String text = Files.readString(SPEC.resolve("methods/" + name + ".yaml"));
        String bare = text.replaceAll("(?m)^ *# .*\n", "").replaceAll("(?m) {2,}# .*$", "");
        assertThat(YamlWriter.write((YamlMap) YamlTrees.ofReader(text))).isEqualTo(bare);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SPEC)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .filter(file -> !file.toString().contains("imported"))
                    .sorted()
                    .toList();
        }
    }

    /** Order counts, which equal maps do not tell. */
    private static String shown(YamlValue value) {
        return value.toString();
    }

    private static YamlMap tree(Random random, int depth) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            String key = random.nextBoolean() ? KEYS.get(random.nextInt(KEYS.size())) : text(random, 3);
            entries.put(key, value(random, depth - 1));
        }
        return new YamlMap(entries);
    }

    private static YamlValue value(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 4 : 2);
        if (kind == 0) {
            return random.nextBoolean()
                    ? new YamlScalar(LITERALS.get(random.nextInt(LITERALS.size())), true)
                    : YamlScalar.text(LITERALS.get(random.nextInt(LITERALS.size())));
        }
        if (kind == 1) {
            return YamlScalar.text(text(random, 1 << random.nextInt(6)));
        }
        if (kind == 2) {
            return tree(random, depth);
        }
        List<YamlValue> items = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            items.add(value(random, depth - 1));
        }
        return new YamlList(items);
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(words + 1);
        boolean prose = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(prose && random.nextInt(8) > 0 ? 0 : random.nextInt(WORDS.size())));
            text.append(random.nextInt(3) > 0 ? " " : "");
        }
        return prose ? text.toString().strip() : text.toString();
    }
}
