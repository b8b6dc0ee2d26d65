package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An entry without a word of its own, as those read from pages are, has Javadoc of facts: no sentence in it is empty. */
class BareEntriesTest {
    private static final Path EXPECTED = Path.of("src/test/golden/bare/expected/com/acme/b24/demo");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void aMethodIsTold() throws Exception {
        assertThat(comments("DemoAdd.java").get(0))
                .isEqualTo("Method {@code demo.add}. Scope {@code demo}. Must not be repeated blindly."
                        + " The state afterwards is read by {@code demo.list}."
                        + " <pre>{@code DemoRow result = b24.demo().add(1).execute(); }</pre>"
                        + " <table> <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>"
                        + " <tr><th scope=\"col\">Code</th><th scope=\"col\">Status</th><th scope=\"col\">Meaning</th></tr>"
                        + " <tr><td>{@code BAD}</td><td>400</td><td></td></tr>"
                        + " <tr><td>{@code WORSE}</td><td></td><td></td></tr>"
                        + " </table>"
                        + " @see <a href=\"https://example.com/demo-add.html\">Documentation</a>");
        assertThat(comments("DemoMethods.java"))
                .contains("Calls {@code demo.add}. @param id {@code id} ({@code demo_row.ID})"
                        + " @return the call, not made yet @see com.acme.b24.demo.DemoAdd");
    }

    @Test
    void whatIsSentIsTold() throws Exception {
        assertThat(comments("DemoAdd.java"))
                .contains(
                        "Field {@code id}. @param id {@code demo_row.ID}, required @return this builder",
                        "Field {@code kind}. @param kind {@code demo_kind}, default {@code A} @return this builder",
                        "Field {@code sum}. @param sum {@code double}, at least {@code 0}, at most {@code 100}"
                                + " @return this builder",
                        "Field {@code NAME}. @param name {@code string}, at most 50 characters @return this builder",
                        "Field {@code mode}. @param value text on the wire, documented or not",
                        "{@code X}.",
                        "{@code BAD}: HTTP 400.",
                        "{@code WORSE}.");
    }

    @Test
    void whatIsAnsweredIsTold() throws Exception {
        assertThat(comments("DemoRow.java"))
                .startsWith("Type {@code demo_row}."
                        + " <p>Any component may be null: no field of an answer is documented as always there."
                        + " @param id {@code ID} ({@code integer})"
                        + " @param parts {@code PARTS} ({@code object})"
                        + " @param raw the object as it was answered")
                .contains("Field {@code PARTS}. @param count {@code COUNT} ({@code integer})"
                        + " @param raw the object as it was answered");
        assertThat(comments("DemoKind.java"))
                .startsWith("Type {@code demo_kind}. @param value text on the wire, documented or not", "{@code A}.");
        assertThat(comments("DemoRowField.java")).contains("Field {@code ID}.");
    }

    /** Neither blank, nor twice in one comment. */
    @Test
    void noSentenceIsEmptyOrSaidTwice() throws Exception {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.addAll(comments(file.getFileName().toString()));
            }
        }
        assertThat(all).hasSizeGreaterThan(50).allSatisfy(comment -> {
            assertThat(comment)
                    .doesNotContainPattern("^$| \\(\\)|\\{@code }|: *$|: @|\\. \\.|, ,|Not described|not described");
            Set<String> said = new HashSet<>();
            assertThat(comment.replaceAll("<table>.*</table>|<pre>.*</pre>", "").split("(?<=\\.) |(?= @)"))
                    .allMatch(said::add);
        });
    }

    /** The comments of a file in order, each on one line. */
    private static List<String> comments(String file) throws Exception {
        return COMMENT.matcher(Files.readString(EXPECTED.resolve(file)))
                .results()
                .map(MatchResult::group)
                .map(comment -> comment.substring(3, comment.length() - 2)
                        .replaceAll("(?m)^\\s*\\*", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
