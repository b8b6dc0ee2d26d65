package io.github.b24kit.contracttests;

import io.github.b24kit.specmodel.MethodFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation's pages, where an archive of them lies beside the checkout. Nothing of it is kept in the project. */
public final class DocumentationCorpus {
    /** Where an archive is looked for. */
    public static final Path ARCHIVES = Path.of(System.getProperty("bitrix24.corpus", "../../shared/corpus"));

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

    private final String name;
    private final Path root;

    private DocumentationCorpus(String name, Path root) {
        this.name = name;
        this.root = root;
    }

    /** The newest pages of the payment family with what they include; empty when there is no archive. */
    public static Optional<DocumentationCorpus> newest() {
        return unpack(ARCHIVES, target("documentation"), FAMILY);
    }

    /** All of the newest pages; empty when there is no archive. */
    public static Optional<DocumentationCorpus> whole() {
        return unpack(ARCHIVES, target("documentation-whole"), List.of("*.md"));
    }

    private static Path target(String folder) {
        return Path.of(System.getProperty("bitrix24.target", "target")).resolve(folder);
    }

    /**
     * Unpacks the newest archive of a folder.
     *
     * @param archives folder of {@code b24restdocs-<day>.tar.xz}
     * @param target where to unpack to
     * @param pages wildcards of the pages to unpack
     * @return empty when there is no archive, or no program to unpack it
     */
    static Optional<DocumentationCorpus> unpack(Path archives, Path target, List<String> pages) {
        TreeSet<Path> found = new TreeSet<>();
        if (Files.isDirectory(archives)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(archives, "b24restdocs-*.tar.xz")) {
                files.forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path archive = found.last();
        String name = archive.getFileName().toString().replace(".tar.xz", "");
        return untar(archive, target, pages)
                ? Optional.of(new DocumentationCorpus(name, target.resolve(name)))
                : Optional.empty();
    }

    /** The folder that holds {@code api-reference}. */
    public Path root() {
        return root;
    }

    /** Name of the archive, which ends in its day. */
    String name() {
        return name;
    }

    /**
     * The first JSON answer below a page's heading about responses.
     *
     * @throws IllegalArgumentException when the page has none
     */
    String successAnswer(String page) {
        try {
            Matcher matcher = ANSWER.matcher(Files.readString(root.resolve(page), StandardCharsets.UTF_8));
            if (matcher.find()) {
                return matcher.group(1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalArgumentException("No answer on " + page);
    }

    private static boolean untar(Path archive, Path target, List<String> pages) {
        try {
            Files.createDirectories(target);
            List<String> command =
                    new ArrayList<>(List.of("tar", "-xJf", archive.toString(), "-C", target.toString(), "--wildcards"));
            command.addAll(pages);
            Process tar = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(target.resolve("tar.log").toFile())
                    .start();
            return tar.waitFor(60, TimeUnit.SECONDS) && tar.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
