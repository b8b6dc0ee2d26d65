package io.github.b24kit.contracttests;

import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.specmodel.MethodFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation's pages of one family, or all of them; tests go on without them where there is no archive. */
public final class DocumentationCorpus {
    private static final Pattern ANSWER =
            Pattern.compile("\n## (?:Response|Successful)[^\n]*\n.*?\n```json\n(.*?)\n```", Pattern.DOTALL);

    /** Pages of the payment family, with what they include. */
    static final List<String> FAMILY = List.of(
            "*/api-reference/sale/payment/*",
            "*/api-reference/crm/universal/payment/*",
            "*/api-reference/pay-system/*",
            "*/_includes/*",
            "*/data-types.md");

    /** The methods that those pages describe, written by hand. */
    public static final MethodFilter METHODS =
            new MethodFilter(List.of("crm.item.payment.*", "sale.payment.*", "sale.paysystem.*"));

    private final Corpus corpus;

    private DocumentationCorpus(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The newest pages of the payment family with what they include; empty when there is no archive. */
    public static Optional<DocumentationCorpus> newest() {
        return unpacked("documentation", FAMILY);
    }

    /** All of the newest pages; empty when there is no archive. */
    public static Optional<DocumentationCorpus> whole() {
        return unpacked("documentation-whole", List.of("*.md"));
    }

    private static Optional<DocumentationCorpus> unpacked(String folder, List<String> pages) {
        Path target = Path.of(System.getProperty("bitrix24.target", "target")).resolve(folder);
        try {
            return Corpus.newest(target, pages).map(DocumentationCorpus::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The folder that holds {@code api-reference}. */
    public Path root() {
        return corpus.root();
    }

    /** Name of the archive, which ends in its day. */
    String name() {
        return corpus.name();
    }

    /**
     * The first JSON answer below a page's heading about responses.
     *
     * @throws IllegalArgumentException when the page has none
     */
    String successAnswer(String page) {
        try {
            Matcher matcher = ANSWER.matcher(Files.readString(root().resolve(page), StandardCharsets.UTF_8));
            if (matcher.find()) {
                return matcher.group(1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalArgumentException("No answer on " + page);
    }
}
