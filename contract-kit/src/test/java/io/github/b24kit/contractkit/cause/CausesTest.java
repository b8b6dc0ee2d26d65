package io.github.b24kit.contractkit.cause;

import static io.github.b24kit.contractkit.cause.Bed.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.diff.ContractDiff;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.revision.RevisionReader;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two states of one small page of our own. */
class CausesTest {
    private static final Pattern FIRST = Pattern.compile("#|\\w+");

    @TempDir
    Path folder;

    @Test
    void theSamePageTwiceIsNoFinding() throws Exception {
        assertThat(findings(Bed.USUAL, Bed.USUAL)).isEmpty();
    }

    @Test
    void whatTheOlderExampleShowedIsACorrection() throws Exception {
        assertThat(findings(
                        Bed.USUAL.answer("\"size\": \"3 m\""),
                        Bed.USUAL.answer("\"size\": \"3 m\"").fields(sized("string"))))
                .containsExactly("field-type-changed documentation-correction size size");
        assertThat(findings(
                        Bed.USUAL.answer("\"size\": 3, \"kind\": \"box\""),
                        Bed.USUAL
                                .answer("\"size\": 3, \"kind\": \"box\"")
                                .fields(sized("integer") + row("kind", "string", "Which kind"))))
                .containsExactly("field-added documentation-correction result kind");
    }

    @Test
    void tableAndExampleThatMovedTogetherFollowedThePortal() throws Exception {
        assertThat(findings(Bed.USUAL, Bed.USUAL.answer("\"size\": \"3 m\"").fields(sized("string"))))
                .containsExactly("field-type-changed provider-change size size");
        assertThat(findings(
                        Bed.USUAL,
                        Bed.USUAL
                                .answer("\"length\": 3")
                                .fields(row("result", "object", "The bed") + row("length", "integer", "How long"))))
                .containsExactlyInAnyOrder(
                        "field-removed provider-change size result", "field-added provider-change result length");
    }

    @Test
    void anExampleThatStayedBehindLeavesItOpen() throws Exception {
        assertThat(findings(Bed.USUAL, Bed.USUAL.fields(sized("string"))))
                .containsExactly("field-type-changed undetermined size size");
    }

    @Test
    void aTableThatWasNotThereIsFirstDocumented() throws Exception {
        assertThat(findings(Bed.USUAL.params(""), Bed.USUAL))
                .containsExactlyInAnyOrder(
                        "param-added-required first-documented # id", "param-added-optional first-documented # seed");
        assertThat(findings(Bed.USUAL.errors("", "STONE"), Bed.USUAL))
                .containsExactly("error-code-added first-documented # STONE");
    }

    @Test
    void aMethodWithoutAPageBeforeIsFirstDocumented() throws Exception {
        page("base", "a.md", Bed.USUAL);
        page("head", "a.md", Bed.USUAL);
        page("head", "b.md", Bed.USUAL.title("garden.bed.weed"));

        assertThat(diff()).containsExactly("method-added first-documented nowhere #");
    }

    @Test
    void aCallThatDidWithoutAParameterSaysItMayBeLeftOut() throws Exception {
        Bed demanded = Bed.USUAL.params(row("id*", "integer", "Which bed") + row("seed*", "string", "What to plant"));
        Bed without = demanded.call("\"id\": 1");

        assertThat(findings(without, Bed.USUAL.call("\"id\": 1")))
                .containsExactly("param-became-optional documentation-correction seed seed");
        assertThat(findings(Bed.USUAL.call("\"id\": 1"), demanded))
                .containsExactly("param-became-required undetermined seed seed");
    }

    @Test
    void anErrorOfTheOlderExampleIsACorrection() throws Exception {
        String both = "|| `STONE` | There is a stone ||\n|| `FROST` | It is too cold ||\n";

        assertThat(findings(Bed.USUAL.errors(Bed.USUAL.errors(), "FROST"), Bed.USUAL.errors(both, "FROST")))
                .containsExactly("error-code-added documentation-correction STONE FROST");
    }

    @Test
    void anotherNameInTitleAndCallFollowedThePortal() throws Exception {
        assertThat(findings(Bed.USUAL, Bed.USUAL.title("garden.beds.plant")))
                .containsExactly("method-renamed provider-change # #");
        assertThat(findings(Bed.USUAL, Bed.USUAL.title("garden.Bed.plant"))).isEmpty();
    }

    @Test
    void whatTheOlderPageHasNoWordAboutIsFirstDocumented() throws Exception {
        String both = "|| `STONE` | There is a stone ||\n|| `DEEP_FROST` | It is too cold ||\n";

        assertThat(findings(Bed.USUAL, Bed.USUAL.errors(both, "STONE")))
                .containsExactly("error-code-added first-documented STONE DEEP_FROST");
        assertThat(findings(
                        Bed.USUAL.intro("Below zero it fails with DEEP_FROST."),
                        Bed.USUAL.errors(both, "STONE").intro("Below zero it fails with DEEP_FROST.")))
                .containsExactly("error-code-added documentation-correction STONE DEEP_FROST");
    }

    @Test
    void whatAnotherCodeStoodForIsNoNews() throws Exception {
        assertThat(findings(Bed.USUAL, Bed.USUAL.errors("|| `ROCK` | There is a stone ||\n", "STONE")))
                .containsExactlyInAnyOrder(
                        "error-code-added undetermined STONE ROCK", "error-code-removed undetermined STONE ROCK");
    }

    @Test
    void aRefusalInTheOlderTableMakesARaisedRoleACorrection() throws Exception {
        String anybody = "> Who can execute the method: any user";
        String gardeners = "> Who can execute the method: a user who may dig";
        String refusal = "|| `WEED` | Not enough rights to dig ||\n";
        String elsewhere = "|| `WEED` | Access denied, application context is needed ||\n";

        assertThat(findings(
                        Bed.USUAL.intro(anybody).errors(refusal, "STONE"),
                        Bed.USUAL.intro(gardeners).errors(refusal, "STONE")))
                .containsExactly("permission-raised documentation-correction # #");
        assertThat(findings(
                        Bed.USUAL.intro(anybody).errors(elsewhere, "STONE"),
                        Bed.USUAL.intro(gardeners).errors(elsewhere, "STONE")))
                .containsExactly("permission-raised undetermined # #");
        assertThat(findings(
                        Bed.USUAL.intro(anybody),
                        Bed.USUAL.intro("> Who can execute the method: any user upon application authorization")))
                .isEmpty();
    }

    @Test
    void whereTheOlderExampleHadItAlreadyAMoveIsACorrection() throws Exception {
        String nested = "\"id\": 1, \"plants\": {\"seed\": \"pea\"}";
        Bed inside = Bed.USUAL.params(row("id*", "integer", "Which bed")
                + "|| **plants**\n[`object`](../types.md) | Plants [(more)](#plants) ||\n");
        Bed moved = inside.params(inside.params()
                + "|#\n\n### Parameter plants {#plants}\n\n#|\n|| **Name**\n`type` | **Description** ||\n"
                + row("seed", "string", "What to plant"));
        String added = "param-added-optional first-documented id plants";

        assertThat(findings(Bed.USUAL.call(nested), moved.call(nested)))
                .contains("param-moved documentation-correction seed seed");
        assertThat(findings(Bed.USUAL, moved.call(nested))).contains("param-moved provider-change seed seed");
        assertThat(findings(
                        Bed.USUAL.call("\"id\": 1").intro(script("{id: 1, plants: {seed: 'pea'}}")),
                        moved.call("\"id\": 1")))
                .contains("param-moved documentation-correction seed seed")
                .doesNotContain(added);
    }

    @Test
    void anotherNameInTableAndSampleCodeFollowedThePortal() throws Exception {
        Bed longer = Bed.USUAL.params(row("id*", "integer", "Which bed") + row("seeds", "string", "What to plant"));

        assertThat(findings(
                        Bed.USUAL.call("\"id\": 1").intro(script("{'id': 1, 'seed': 'pea'}")),
                        longer.call("\"id\": 1").intro(script("{'id': 1, 'seeds': 'pea'}"))))
                .containsExactly("param-renamed provider-change seed seeds");
    }

    @Test
    void whereTheOlderTableMarkedNothingADemandIsFirstDocumented() throws Exception {
        Bed unmarked = Bed.USUAL.params(row("id", "integer", "Which bed") + row("seed", "string", "What to plant"));

        assertThat(findings(unmarked, Bed.USUAL)).containsExactly("param-became-required first-documented id id");
    }

    @Test
    void whatAnExampleOrWordsToldOfAnswersIsNotAdded() throws Exception {
        Bed byNumber = Bed.USUAL.fields("").answer("\"4\": {\"size\": 3}, \"5\": {\"size\": 4}");

        assertThat(findings(byNumber, Bed.USUAL.answer("\"size\": 3")))
                .noneMatch(finding -> finding.startsWith("field-added"));
        String owner = row("result", "object", "The bed") + row("size", "integer", "How long");
        assertThat(findings(
                        Bed.USUAL.fields(owner + row("owner", "object", "Whose it is: `owner[name]`")),
                        Bed.USUAL.fields(owner + row("owner", "object", "Whose it is")
                                + "|#\n\n#### Object owner\n\n#|\n|| **Name**\n`type` | **Description** ||\n"
                                + row("name", "string", "Called so"))))
                .isEmpty();
    }

    @Test
    void anAnswerThatWasRecordedBeforeMakesItACorrection() throws Exception {
        page("base", "a.md", Bed.USUAL);
        page("head", "a.md", Bed.USUAL.answer("\"size\": \"3 m\"").fields(sized("string")));
        ObjectNode recording = RecordingFiles.recording(
                "garden.bed.plant.success", "garden.bed.plant", null, 200, "{\"result\": {\"size\": \"3 m\"}}");
        ((ObjectNode) recording.get("provenance")).put("kind", "third-party").put("read", "2026-08-20");
        Recordings answers = Recordings.load(
                new RecordingFiles(folder.resolve("recordings")).with(recording).root());

        assertThat(reason(answers, LocalDate.of(2026, 8, 21)))
                .isEqualTo(
                        "documentation-correction: The recorded answer (garden.bed.plant.success:1) already said so.");
        assertThat(reason(answers, LocalDate.of(2026, 8, 20)))
                .isEqualTo("provider-change: Table and example changed together.");
        assertThat(reason(null, LocalDate.of(2026, 8, 21)))
                .isEqualTo("provider-change: Table and example changed together.");
    }

    @Test
    void anExampleOfTheDocumentationIsNoEvidenceOfItsOwn() throws Exception {
        page("base", "a.md", Bed.USUAL);
        page("head", "a.md", Bed.USUAL.answer("\"size\": \"3 m\"").fields(sized("string")));
        Recordings answers = Recordings.load(new RecordingFiles(folder.resolve("recordings"))
                .with("garden.bed.plant.success", "garden.bed.plant", null, "{\"result\": {\"size\": \"3 m\"}}")
                .root());

        assertThat(reason(answers, LocalDate.of(2027, 1, 1))).startsWith("provider-change");
    }

    private String reason(@Nullable Recordings answers, LocalDate day) throws Exception {
        List<ContractFinding> findings = ContractDiff.of(
                        RevisionReader.pages(folder.resolve("base"), done -> {}),
                        RevisionReader.pages(folder.resolve("head"), done -> {}),
                        day,
                        MethodFilter.ALL,
                        answers)
                .findings();
        assertThat(findings).hasSize(1);
        ContractFinding finding = findings.get(0);
        return (finding.cause() == null ? "null" : finding.cause().word()) + ": " + finding.reason();
    }

    private static String script(String sent) {
        return "```js\nBX24.callMethod('garden.bed.plant', " + sent + ");\n```";
    }

    private static String sized(String type) {
        return row("result", "object", "The bed") + row("size", type, "How long");
    }

    private List<String> findings(Bed base, Bed head) throws Exception {
        page("base", "a.md", base);
        page("head", "a.md", head);
        return diff();
    }

    private void page(String side, String name, Bed bed) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(side).resolve("api-reference"));
        Files.writeString(pages.resolve(name), bed.page());
    }

    private List<String> diff() throws Exception {
        ContractDiff diff = ContractDiff.of(
                RevisionReader.pages(folder.resolve("base"), done -> {}),
                RevisionReader.pages(folder.resolve("head"), done -> {}),
                LocalDate.of(2026, 8, 21),
                MethodFilter.ALL);
        assertThat(diff.findings())
                .allSatisfy(finding -> assertThat(finding.reason()).endsWith("."));
        return diff.findings().stream().map(this::line).toList();
    }

    private String line(ContractFinding finding) {
        String cause = finding.cause() == null ? "null" : finding.cause().word();
        return finding.rule() + " " + cause + " " + word("base", finding.base()) + " " + word("head", finding.head());
    }

    /** What stands first on the line of a place: the name or code of a row, or the mark of a heading. */
    private String word(String side, @Nullable SourceLocation place) {
        if (place == null) {
            return "nowhere";
        }
        try {
            String text = Files.readAllLines(folder.resolve(side).resolve(place.file()))
                    .get(place.line() - 1);
            Matcher word = FIRST.matcher(text);
            return word.find() ? word.group() : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
