package io.github.b24kit.docsimporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is irregular is handled by its form: neither code nor data of the importer knows a method or a page by name, but for what calling
 * some methods does, which no page states in a form.
 */
class NoPageByNameTest {
    private static final Pattern DOTTED = Pattern.compile("(?<![\\w./])[A-Za-z]\\w*(?:\\.\\w+)+");
    private static final Path EFFECTS = Path.of("effects.properties");
    private static final int SHORTEST = 8;

    @Test
    void noSourceNamesAMethodOrAPage() throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        Set<String> names = new TreeSet<>();
        for (Path page : corpus.pages()) {
            String name = corpus.path(page).replaceFirst("\\.md$", "");
            names.add(name);
            names.add(name.substring(name.indexOf('/') + 1));
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (file.length() >= SHORTEST && !file.matches("\\w+")) {
                names.add(file);
            }
            String title = Files.readString(page)
                    .lines()
                    .filter(line -> line.startsWith("# "))
                    .findFirst()
                    .orElse("");
            DOTTED.matcher(title).results().map(found -> found.group()).forEach(names::add);
        }
        names.remove("index");
        names.removeIf(name -> name.length() < SHORTEST);
        assertThat(names).hasSizeGreaterThan(4000);

        List<String> known = new ArrayList<>();
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(30);
        for (Path source : sources) {
            String text = Files.readString(source).toLowerCase(Locale.ROOT);
            names.stream()
                    .filter(name -> text.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> known.add(source + ": " + name));
        }
        assertThat(known).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !Objects.toString(file.getFileName()).startsWith("."))
                    .filter(file -> !file.endsWith(EFFECTS))
                    .sorted()
                    .toList();
        }
    }
}
