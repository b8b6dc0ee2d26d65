package io.github.b24kit.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.decoding.Example.Method;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.runtime.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All answers that the documentation shows, where its pages are at hand. */
class DecodingCorpusTest {
    private static final Path REPORT = Path.of("..", "docs", "decoding.md");
    private static final Path SAMPLE = Path.of("..", "docs", "decoding-sample.md");
    private static final int SAMPLED = 50;
    /** How many of the sample are contradictions of the pages. */
    private static final int AT_LEAST = 48;

    private static final Pattern SECTION =
            Pattern.compile("(?ms)^## (?:Response|Successful|Error)[^\\n]*\\n(.*?)(?=^## |\\z)");

    private static Corpus corpus;
    private static Map<Method, Operation<?>> operations;
    private static Examples examples;
    private static Decoding decoding;

    @BeforeAll
    static void decodeAll() throws Exception {
        corpus = Corpus.newest();
        operations = Operations.generated();
        examples = Examples.of(new Fences(corpus.root()), DocsReader.read(Documentation.at(corpus.root()), done -> {}));
        decoding = new Decoding(operations).decode(examples.all());
    }

    @Test
    void nothingButTypedExceptionsIsThrown() {
        assertThat(decoding.faults()).isEmpty();
    }

    /** Counted by an expression that knows nothing of how pages are read; some pages have their own headings. */
    @Test
    void examplesAreThoseOfThePages() throws IOException {
        long fences = 0;
        try (Stream<Path> pages = Files.walk(corpus.root().resolve("api-reference"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher section = SECTION.matcher(Files.readString(page));
                while (section.find()) {
                    fences += section.group(1)
                            .lines()
                            .filter(line -> line.strip().equals("```json"))
                            .count();
                }
            }
        }
        assertThat(examples.shown()).isCloseTo(fences, Percentage.withPercentage(1));
    }

    @Test
    void theReportIsThatOfThisDocumentation() throws IOException {
        String text = new DecodingReport(corpus.name(), operations.size(), examples, decoding).text();
        if (Boolean.getBoolean("decoding.update")) {
            Files.writeString(REPORT, text);
        }
        assertThat(Files.readString(REPORT))
                .as("docs/decoding.md; -Ddecoding.update=true writes it anew")
                .isEqualTo(text);
    }

    /** Nobody chooses what is looked up by eye: the archive does. The first four draws found faults of ours, and this is the fifth. */
    @Test
    void theSampleIsTheOneThatTheArchiveDraws() throws Exception {
        byte[] archive = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(corpus.archive()));
        List<String> drawn = new Draw(HexFormat.of().formatHex(archive) + " 5")
                .of(decoding.deviations(), SAMPLED).stream()
                        .map(DecodingCorpusTest::row)
                        .toList();
        List<String> rows = Files.readAllLines(SAMPLE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows).as("rows of docs/decoding-sample.md").hasSize(SAMPLED);
        for (int i = 0; i < SAMPLED; i++) {
            assertThat(rows.get(i)).as("explain by eye what differs").startsWith(drawn.get(i));
        }
        assertThat(rows.stream().filter(row -> row.contains("` | page | "))).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    private static String row(Deviation each) {
        return "| `" + each.method() + "` | " + DecodingReport.name(each.kind()) + " | `" + each.pointer() + "` | ";
    }

    /** A decoder that reads texts in place of numbers, and one that knows no field. */
    @Test
    void aFaultOfADecoderIsSeen() {
        Map<Method, Operation<?>> faulty = new HashMap<>(operations);
        Method pay = new Method("sale.paysystem.pay.payment", false);
        Method get = new Method("crm.deal.get", false);
        faulty.put(pay, Operation.named(pay.name()).result(in -> in.string()).build());
        faulty.put(
                get,
                Operation.named(get.name())
                        .result(in -> in.object(fields -> fields.raw()))
                        .build());
        List<Example> theirs = examples.all().stream()
                .filter(each -> each.method().equals(pay) || each.method().equals(get))
                .toList();
        assertThat(new Decoding(operations).decode(theirs).deviations()).isEmpty();
        assertThat(new Decoding(faulty).decode(theirs).deviations())
                .hasSizeGreaterThan(20)
                .extracting(Deviation::method)
                .contains(pay, get);
    }
}
