package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.facts.Statement.Condition;
import io.github.b24kit.docsimporter.facts.Statement.Constraint;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the sentences of all pages state, held against the raw lines they are said to stand on. */
class ProseCorpusTest {
    private static final String EITHER_OR = "api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.md";

    /** The plain forms of a default, in a line of its own or at the end of one. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:[Dd]efaults to|[Dd]efault is|[Dd]efault value is|[Dd]efault value:|[Dd]efault:|[Dd]efault —|By default —|By default,)"
                    + " (?:`([\\w.]+)`|(\\d+|[YN])|(an empty string)) ?\\.?(?: *\\|\\|)?$");

    private static final Pattern END = Pattern.compile("## (?:Code Examples|Examples?|Response.*)");

    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final List<String> astray = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int plain;
    private final List<Statement> eitherOr = new ArrayList<>();

    @Test
    void everyStatementStandsOnItsLine() throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        MethodReader reader = new MethodReader(Words.packaged());
        for (Path file : corpus.pages()) {
            String text = Files.readString(file);
            String[] lines = text.split("\\R", -1);
            MethodFacts facts = reader.read(Page.read(corpus.path(file), text));
            if (facts != null) {
                facts.statements()
                        .forEach(each -> check(each, lines[each.source().line() - 1]));
                scan(facts, lines);
            }
        }
        System.out.println("statements of sentences: " + counts);
        assertThat(astray).isEmpty();
        assertThat(eitherOr)
                .extracting(each -> each instanceof Constraint group ? group.kind() + " " + group.paths() : "")
                .containsExactly("AT_LEAST_ONE_OF [PAY_SYSTEM_ID, BX_REST_HANDLER]");
        System.out.println(plain + " plain defaults scanned, without a fact: " + missed);
        assertThat(plain).isGreaterThan(500);
        assertThat(missed).hasSizeLessThanOrEqualTo(plain / 50);
    }

    /** Looks for plain defaults without knowing what a table is. */
    private void scan(MethodFacts facts, String[] lines) {
        for (int i = 0; i < lines.length && !END.matcher(lines[i].strip()).matches(); i++) {
            Matcher found = PLAIN.matcher(lines[i].strip());
            if (found.find()) {
                plain++;
                int line = i + 1;
                String value = found.group(3) != null ? "" : found.group(1) != null ? found.group(1) : found.group(2);
                boolean read = facts.statements().stream()
                        .anyMatch(each -> each instanceof Statement.Default known
                                && known.source().line() == line
                                && known.value().equals(value));
                if (!read) {
                    missed.add(facts.file() + ":" + line);
                }
            }
        }
    }

    private void check(Statement statement, String line) {
        boolean stands;
        if (statement instanceof Statement.Default value) {
            boolean code = line.contains("`" + value.value()) || line.contains("`'" + value.value());
            count(code ? "default, value in code" : "default, value without marks");
            stands = line.contains(value.value());
        } else if (statement instanceof Statement.Limit limit) {
            count("limit " + limit.bound() + " of " + limit.measure());
            stands = line.replaceAll("(?<=\\d)[ ,](?=\\d{3})", "")
                    .contains(limit.number().toPlainString());
        } else {
            Constraint constraint = (Constraint) statement;
            boolean unread = constraint.condition() instanceof Condition.Unread;
            count(constraint.kind() + (unread ? " on an unread condition" : ""));
            stands = constraint.kind() == Constraint.Kind.REQUIRE
                    || constraint.paths().stream()
                                    .filter(path -> line.contains(path.substring(path.lastIndexOf('.') + 1)))
                                    .count()
                            >= constraint.paths().size() - 1;
        }
        if (!stands) {
            astray.add(statement.toString());
        }
        if (statement.source().file().equals(EITHER_OR)) {
            eitherOr.add(statement);
        }
    }

    private void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }
}
