package io.github.b24kit.contractkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.revision.Revision;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.contractkit.revision.RevisionReader;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.specmodel.MethodFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One edit of a page of the documentation is one finding, or none if it changes words alone. */
class PlantedEditsTest {
    private static final int EDITS = Integer.getInteger("planted.edits", 300);

    @TempDir
    Path copy;

    @Test
    void oneEditIsOneFinding() throws Exception {
        String given = System.getProperty("property.seed", "1");
        long seed = given.equals("random") ? new Random().nextInt(1_000_000_000) : Long.parseLong(given);
        Random random = new Random(seed);
        Path root = Corpus.newest().root();
        copy(root, copy);
        List<Path> pages = pages(root);
        List<PlantedEdit> kinds = List.copyOf(EnumSet.allOf(PlantedEdit.class));
        Map<PlantedEdit, Integer> planted = new EnumMap<>(PlantedEdit.class);
        List<String> wrong = new ArrayList<>();
        for (int edits = 0; edits < EDITS; ) {
            Path page = pages.get(random.nextInt(pages.size()));
            PlantedEdit edit = kinds.get(random.nextInt(kinds.size()));
            PlantedEdit.Result result = edit.plant(Files.readString(root.resolve(page)), random);
            Revision base = result == null ? null : read(root.resolve(page));
            if (result == null || base == null) {
                continue;
            }
            Files.writeString(copy.resolve(page), result.text());
            Revision head = read(copy.resolve(page));
            List<ContractFinding> findings = head == null
                    ? List.of()
                    : ContractDiff.of(base, head, LocalDate.of(2026, 8, 21), MethodFilter.ALL)
                            .findings();
            Files.copy(root.resolve(page), copy.resolve(page), StandardCopyOption.REPLACE_EXISTING);
            if (!result.isExpected(findings)) {
                wrong.add(edit + " " + page + " " + result.what() + ": "
                        + findings.stream()
                                .map(each ->
                                        each.rule() + " " + each.pointer() + " " + each.from() + " -> " + each.to())
                                .toList());
            }
            planted.merge(edit, 1, Integer::sum);
            edits++;
        }
        System.out.println("property.seed=" + seed + " planted=" + planted + " wrong=" + wrong.size());
        assertThat(wrong).as("property.seed=" + seed).isEmpty();
    }

    private static @Nullable Revision read(Path page) throws InterruptedException {
        try {
            return RevisionReader.pages(page, done -> {});
        } catch (RevisionException e) {
            return null; // a page of no method
        }
    }

    private static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("api-reference"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (file.toString().endsWith(".md")) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
