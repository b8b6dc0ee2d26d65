package io.github.b24kit.contractkit.cause;

import static io.github.b24kit.contractkit.cause.Bed.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.diff.ContractDiff;
import io.github.b24kit.contractkit.revision.RevisionReader;
import io.github.b24kit.specmodel.MethodFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the older page told in words, beside the place that the newer one has for it. */
class OlderWordsTest {
    private static final String ONLY_ADMINISTRATORS = "> Who can execute the method: administrator\n";
    private static final String ANYBODY = "> Who can execute the method: any user\n";

    @TempDir
    Path folder;

    @Test
    void wordsOfARowTellItsType() throws Exception {
        assertThat(typed("What to plant (string, by default null)")).containsExactly(type("documentation-correction"));
        assertThat(typed("String of what to plant")).containsExactly(type("documentation-correction"));
        assertThat(typed("A string")).containsExactly(type("documentation-correction"));
        assertThat(typed("What to plant (integer)")).containsExactly(type("first-documented"));
        assertThat(typed("What to plant")).containsExactly(type("first-documented"));
        assertThat(typed("What the string holds")).containsExactly(type("first-documented"));
    }

    @Test
    void aStarOnAStubSaysWhatIsDemanded() throws Exception {
        Bed newer = Bed.USUAL.params(row("id*", "integer", "Which") + row("seed*", "string", "What"));
        assertThat(findings(Bed.USUAL.params(row("id*", "unknown", "Which") + row("seed", "unknown", "What")), newer))
                .contains("param-became-required undetermined /params/seed");
        assertThat(findings(Bed.USUAL.params(row("id", "unknown", "Which") + row("seed", "unknown", "What")), newer))
                .contains("param-became-required first-documented /params/seed");
    }

    @Test
    void sentencesAskForARight() throws Exception {
        assertThat(raised("Administrator rights are required for the garden."))
                .containsExactly("permission-raised documentation-correction /permission-level");
        assertThat(raised("The caller must have rights for the garden."))
                .containsExactly("permission-raised documentation-correction /permission-level");
        assertThat(raised("Plants a bed and tells the rights for it."))
                .containsExactly("permission-raised undetermined /permission-level");
    }

    @Test
    void wordsOfARowLetCallersLeaveItOut() throws Exception {
        Bed newer = Bed.USUAL.params(row("id", "integer", "Which bed"));
        assertThat(findings(Bed.USUAL.params(row("id*", "integer", "Which; can be omitted for the only bed")), newer))
                .containsExactly("param-became-optional documentation-correction /params/id");
        assertThat(findings(Bed.USUAL.params(row("id*", "integer", "Which bed")), newer))
                .containsExactly("param-became-optional undetermined /params/id");
    }

    @Test
    void whoeverHasTheRightMayIfASentenceSaidSo() throws Exception {
        Bed newer = Bed.USUAL.intro("> Who can execute the method: a user with rights for the garden\n");
        assertThat(findings(
                        Bed.USUAL.intro(ONLY_ADMINISTRATORS + "\nThe caller must have rights for the garden."), newer))
                .containsExactly("relaxed documentation-correction /permission-level");
        assertThat(findings(Bed.USUAL.intro(ONLY_ADMINISTRATORS), newer))
                .containsExactly("relaxed undetermined /permission-level");
    }

    @Test
    void aPageThatIsUnfinishedIsNoWitnessOfAChange() throws Exception {
        String unfinished = "{% note warning \"We are still updating this page\" %}\n\nMore soon.\n\n{% endnote %}\n\n";
        Bed older = Bed.USUAL.intro(unfinished + ANYBODY).errors("|| `STONE` | No ||\n|| `ROOT` | Yes ||\n", "STONE");
        assertThat(findings(older, Bed.USUAL.intro(ONLY_ADMINISTRATORS)))
                .containsExactlyInAnyOrder(
                        "permission-raised first-documented /permission-level",
                        "error-code-removed undetermined /errors/ROOT");
    }

    @Test
    void aCodeThatLeavesTableAndExampleIsGone() throws Exception {
        Bed older = Bed.USUAL.errors("|| `STONE` | There is a stone ||\n|| `ROOT` | There is a root ||\n", "ROOT");
        assertThat(findings(older, Bed.USUAL)).containsExactly("error-code-removed provider-change /errors/ROOT");
        Bed silent = Bed.USUAL.errors("|| `STONE` | There is a stone ||\n|| `ROOT` | There is a root ||\n", "STONE");
        assertThat(findings(silent, Bed.USUAL)).containsExactly("error-code-removed undetermined /errors/ROOT");
    }

    @Test
    void whatOnlyAnExampleShowedPromisesNoType() throws Exception {
        Bed newer = Bed.USUAL.fields(row("result", "object", "The bed") + row("size", "string", "How long"));
        Bed older = Bed.USUAL.fields("");
        assertThat(findings(older.answer("\"size\": 3"), newer.answer("\"size\": \"3\"")))
                .containsExactly("field-type-narrowed first-documented /result/size");
        assertThat(findings(Bed.USUAL.answer("\"size\": 3"), newer.answer("\"size\": \"3\"")))
                .containsExactly("field-type-changed provider-change /result/size");
    }

    @Test
    void aListOfKeysIsAsGoodAsATable() throws Exception {
        Bed newer = Bed.USUAL.fields(row("result", "object", "The bed") + row("kind", "string", "Which kind"));
        Bed older = Bed.USUAL.fields("");
        assertThat(findings(older.intro("- `size` – how long\n- `kind` – which kind\n"), newer))
                .doesNotContain("field-added first-documented /result/kind");
        assertThat(findings(older.intro("- `size` – how long\n  - `kind` – which kind\n"), newer))
                .contains("field-added first-documented /result/kind");
    }

    @Test
    void aStatusInThePlaceOfACodeWasNoCode() throws Exception {
        assertThat(findings(Bed.USUAL.errors("|| `400` | `HARD_STONE` ||\n", "HARD_STONE"), Bed.USUAL))
                .contains("error-code-removed documentation-correction /errors/400");
        assertThat(findings(Bed.USUAL.errors("|| `400` | There is a stone ||\n", "400"), Bed.USUAL))
                .contains("error-code-removed undetermined /errors/400");
    }

    @Test
    void theFirstRowOfACallTellsItsType() throws Exception {
        String call = "\n```js\n$b24.callMethod('garden.bed.plant', {id: 1}, 50);\n```\n";
        Bed texts = Bed.USUAL.params(row("id*", "integer", "Which bed") + row("start", "string", "From where"));
        Bed numbers = Bed.USUAL.params(row("id*", "integer", "Which bed") + row("start", "integer", "From where"));
        assertThat(findings(texts.intro(call), numbers))
                .containsExactly("param-type-changed documentation-correction /params/start");
        assertThat(findings(texts, numbers)).containsExactly("param-type-changed undetermined /params/start");
    }

    private List<String> typed(String words) throws Exception {
        Bed silent = Bed.USUAL.call("\"id\": 1");
        return findings(silent.params(row("id*", "integer", "Which bed") + row("seed", "unknown", words)), silent);
    }

    private static String type(String cause) {
        return "param-type-changed " + cause + " /params/seed";
    }

    private List<String> raised(String sentence) throws Exception {
        return findings(Bed.USUAL.intro(ANYBODY + "\n" + sentence), Bed.USUAL.intro(ONLY_ADMINISTRATORS));
    }

    private List<String> findings(Bed base, Bed head) throws Exception {
        Files.writeString(pages("base").resolve("a.md"), base.page());
        Files.writeString(pages("head").resolve("a.md"), head.page());
        return ContractDiff.of(
                        RevisionReader.pages(folder.resolve("base"), done -> {}),
                        RevisionReader.pages(folder.resolve("head"), done -> {}),
                        LocalDate.of(2026, 8, 21),
                        MethodFilter.ALL)
                .findings()
                .stream()
                .map(OlderWordsTest::line)
                .toList();
    }

    private Path pages(String side) throws Exception {
        return Files.createDirectories(folder.resolve(side).resolve("api-reference"));
    }

    private static String line(ContractFinding finding) {
        String cause = finding.cause() == null ? "null" : finding.cause().word();
        return finding.rule() + " " + cause + " " + finding.pointer();
    }
}
