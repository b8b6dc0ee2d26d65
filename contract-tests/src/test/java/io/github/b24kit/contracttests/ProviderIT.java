package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.core.model.V4Interaction;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The written pacts against the recordings. The provider is a portal that replays them, so this says what the recordings say, and the
 * report says how much that is.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ProviderIT {
    private static final Path TARGET = Path.of(System.getProperty("bitrix24.target", "target"));

    /** Interactions per scope, counted by hand: recorded answers, rows never recorded, and the 17 errors of any method. */
    private static final Map<String, Integer> INTERACTIONS =
            Map.of("crm", 4 + 2 + 17, "sale", 2 + 4 + 17, "pay_system", 5 + 4 + 17);

    private static final int SPEC_MADE = 2 + 4 + 4 + 3 * 17;

    private final Sources sources = Sources.packaged();
    private final Map<String, List<V4Interaction.SynchronousHttp>> pacts = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private Optional<DocumentationCorpus> documentation;
    private ReplayPortal portal;
    private ContractReport alone;
    private ContractReport withDocumentation;

    @BeforeAll
    void verify() throws IOException {
        portal = ReplayPortal.start(sources.recordings());
        for (String scope : List.of("crm", "sale", "pay_system")) {
            pacts.put(scope, new PactFile(scope).read());
        }
        List<Sibling> siblings = new ArrayList<>(Siblings.recorded(sources));
        alone = new ContractReport(verdicts(siblings), null, List.of(), sources.unrecorded());
        documentation = DocumentationCorpus.newest();
        if (documentation.isPresent()) {
            siblings.addAll(Siblings.documented(documentation.get(), unreadable));
            withDocumentation = new ContractReport(
                    verdicts(siblings), documentation.get().name(), unreadable, sources.unrecorded());
        }
        report().write(TARGET);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private List<CaseVerdict> verdicts(List<Sibling> siblings) {
        Verification verification = new Verification(
                sources,
                new PactVerifier(portal.portal(), Duration.ofSeconds(20)),
                sources.recordings().evidenceOn(asOf()),
                siblings);
        return pacts.entrySet().stream()
                .flatMap(pact ->
                        pact.getValue().stream().map(interaction -> verification.of(pact.getKey(), interaction)))
                .toList();
    }

    /** The day on which evidence must not have expired: today, unless an old state is built again. */
    private static LocalDate asOf() {
        String day = System.getProperty("bitrix24.asOf", "");
        return day.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(day);
    }

    private ContractReport report() {
        return withDocumentation == null ? alone : withDocumentation;
    }

    @TestFactory
    Stream<DynamicTest> isNotContradicted() {
        return report().cases().stream()
                .map(made -> dynamicTest(
                        made.method() + " | " + made.caseId() + ": " + made.verdict(),
                        () -> assertThat(made.problems()).isEmpty()));
    }

    @Test
    void everyCaseIsAnInteraction() {
        assertThat(pacts.keySet()).isEqualTo(INTERACTIONS.keySet());
        pacts.forEach((scope, interactions) -> {
            assertThat(interactions).as(scope).hasSize(INTERACTIONS.get(scope));
            assertThat(interactions.stream().map(V4Interaction.SynchronousHttp::getDescription))
                    .containsExactlyInAnyOrderElementsOf(new ContractCases(sources)
                            .inScope(scope).stream()
                                    .map(ContractCase::description)
                                    .toList());
        });
        assertThat(report().cases()).hasSize(72);
        assertThat(report().unrecorded()).hasSize(30);
    }

    @Test
    void thePactsAreSound() throws IOException {
        for (String scope : pacts.keySet()) {
            String pact = Files.readString(new PactFile(scope).path());
            assertThat(PactLint.problems(RawJson.read(pact))).as(scope).isEmpty();
        }
    }

    /** Fewer cross-checks than these mean that evidence got lost; more that somebody has to count again. */
    @Test
    void recordingsAloneShowThisMuch() {
        assertThat(alone.counts())
                .isEqualTo(Map.of(
                        Verdict.VERIFIED, 2,
                        Verdict.SIBLING_EVIDENCE, 0,
                        Verdict.SINGLE_EVIDENCE, 9,
                        Verdict.SPEC_MADE, SPEC_MADE));
        assertThat(alone.crossChecks()).isEqualTo(2);
    }

    @Test
    void theDocumentationShowsThisMuchMore() {
        assumeTrue(
                documentation.isPresent(),
                "No archive of the documentation lies beside the checkout, or tar cannot read it: sibling pages were not looked at");
        assertThat(withDocumentation.counts())
                .isEqualTo(Map.of(
                        Verdict.VERIFIED, 2,
                        Verdict.SIBLING_EVIDENCE, 2,
                        Verdict.SINGLE_EVIDENCE, 7,
                        Verdict.SPEC_MADE, SPEC_MADE));
        // error and error.2 of the settings; sale.payment.get, while sale.payment.add repeats the answer of update;
        // the second element of crm.item.payment.list, while the first repeats the answer of get
        assertThat(withDocumentation.crossChecks()).isEqualTo(2 + 1 + 1);
        // Its example ends a list with a comma.
        assertThat(unreadable).containsExactly("api-reference/sale/payment/sale-payment-list.md");
    }

    @Test
    void everyQuestionIsAskedOnce() {
        int runs = withDocumentation == null ? 1 : 2;
        assertThat(portal.received()).hasSize(runs * (11 + 2));
        assertThat(portal.received()).allMatch(request -> request.recordingId() != null);
    }

    @Test
    void madeAnswersAreNeverEvidence() {
        assertThat(report().cases())
                .filteredOn(made -> made.verdict() == Verdict.SPEC_MADE)
                .hasSize(SPEC_MADE)
                .allMatch(made -> made.evidence().isEmpty());
        assertThat(sources.recorded().stream().map(Recording::id))
                .containsExactlyInAnyOrderElementsOf(report().cases().stream()
                        .filter(made -> made.verdict() != Verdict.SPEC_MADE)
                        .map(CaseVerdict::caseId)
                        .toList());
    }
}
