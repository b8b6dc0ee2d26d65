package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java code of ours in the documents is a copy of lines of these tests; line breaks, blanks and comments do not count. */
class SnippetsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^\\s*```java\\n(.*?)^\\s*```$");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)//.*$");
    private static final Path TESTS = Path.of("src/test/java/io/github/b24kit/sample/usability");

    record Snippet(Path page, String code) {
        @Override
        public String toString() {
            return page.getFileName() + ": "
                    + code.lines().findFirst().orElse("").strip();
        }
    }

    static Stream<Snippet> snippets() {
        return Stream.of(Path.of("../docs/why.md"), Path.of("../README.md"))
                .flatMap(page -> BLOCK.matcher(read(page))
                        .results()
                        .map((MatchResult block) -> new Snippet(page, block.group(1))));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void isACopyOfLinesThatRun(Snippet snippet) throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            List<String> tests = files.map(file -> bare(read(file))).toList();

            assertThat(tests).anyMatch(test -> test.contains(bare(snippet.code())));
        }
    }

    @Test
    void areAllThereAre() {
        assertThat(snippets())
                .hasSizeGreaterThanOrEqualTo(9)
                .noneMatch(snippet -> bare(snippet.code()).isEmpty());
    }

    private static String bare(String code) {
        return COMMENT.matcher(code).replaceAll("").replaceAll("\\s+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
