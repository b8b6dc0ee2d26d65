package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator writes for people to read is short, and the documentation tool has nothing to say against it. */
class GeneratedJavadocTest {
    private static final int MOST_LINES_PER_METHOD = 300;

    @TempDir
    Path pages;

    /** The tool itself with every check on: what {@code mvn javadoc:javadoc} runs. */
    @Test
    void theDocumentationToolFindsNothing() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-Xdoclint:all",
                "-Werror",
                "-notimestamp",
                "-encoding",
                "UTF-8",
                "-d",
                pages.toString(),
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        GeneratedSources.java().forEach(file -> arguments.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);

        int exit = ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments.toArray(String[]::new));

        assertThat(said.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(pages.resolve("io/github/b24kit/sample/api/sale/SalePaymentAdd.html"))
                .content()
                .contains("Creates a payment for an order.");
    }

    /** Everything counts: methods, types, constants, the steps between. */
    @Test
    void aMethodTakesFewLines() throws Exception {
        int lines = 0;
        int methods = 0;
        for (Path file : GeneratedSources.java()) {
            String source = Files.readString(file);
            lines += (int) source.lines().count();
            methods += (int) GeneratedSources.METHOD.matcher(source).results().count();
        }
        System.out.println(lines + " lines of Java for " + methods + " methods, " + lines / methods + " each");

        assertThat(methods).isEqualTo(35);
        assertThat(lines).isLessThan(MOST_LINES_PER_METHOD * methods);
    }

    /** Only what cannot be broken is longer: texts of errors, lists of values, the type of a result, addresses of pages. */
    @Test
    void aSampleFitsOnAScreen() throws Exception {
        for (Path file : GeneratedSources.java()) {
            String sample = Files.readString(file)
                    .lines()
                    .dropWhile(line -> !line.contains("<pre>{@code"))
                    .takeWhile(line -> !line.contains("}</pre>"))
                    .collect(Collectors.joining("\n"));
            assertThat(sample.lines()).as(file.toString()).allMatch(line -> line.length() <= 120);
            assertThat(sample)
                    .as("a map of several entries has an order")
                    .doesNotContainPattern("Map\\.of\\([^;]*?\", [^;]*?, \"");
        }
    }
}
