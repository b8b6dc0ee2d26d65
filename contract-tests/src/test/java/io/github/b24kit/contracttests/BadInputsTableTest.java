package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps {@code docs/bad-inputs.md} true: a row names a test that is there, or says in words what it waits for. */
class BadInputsTableTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+) \\|.*\\| ([^|]*) \\|");
    private static final Pattern TEST = Pattern.compile("\\b(\\w+(?:Test|IT))#(\\w+)");
    private static final Pattern FILE = Pattern.compile("`([\\w-]+/[\\w./-]+)`");

    private static final Map<String, Path> SOURCES = new HashMap<>();
    private static final List<String> FILES = new ArrayList<>();

    record TableRow(String number, String tests) {
        @Override
        public String toString() {
            return "row " + number;
        }
    }

    @BeforeAll
    static void listTheTree() throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean built = folder.endsWith("target") || folder.endsWith(".git");
                FILES.add(folder.toString());
                return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = Objects.toString(file.getFileName());
                FILES.add(file.toString());
                if (name.endsWith(".java") && file.toString().contains("/src/test/")) {
                    SOURCES.put(name.substring(0, name.length() - ".java".length()), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static List<TableRow> rows() {
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs/bad-inputs.md"))) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new TableRow(row.group(1), row.group(2).strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowNamesItsTest(TableRow row) throws IOException {
        assertThat(row.tests()).as("test column of " + row).isNotEmpty();
        Matcher test = TEST.matcher(row.tests());
        while (test.find()) {
            Path source = SOURCES.get(test.group(1));
            assertThat(source).as("source of " + test.group(1) + " in " + row).isNotNull();
            assertThat(Files.readString(Objects.requireNonNull(source)))
                    .as(test.group(1) + " in " + row)
                    .containsPattern("void " + test.group(2) + "\\(");
        }
        Matcher file = FILE.matcher(row.tests());
        while (file.find()) {
            String path = file.group(1);
            assertThat(FILES).as(path + " in " + row).anyMatch(each -> each.endsWith("/" + path));
        }
        assertThat(row.tests()).as("test or words of " + row).matches(".*(\\w+#\\w+|/src/it/|waits for .+).*");
    }
}
