package io.github.b24kit.contracttests;

import au.com.dius.pact.core.matchers.JsonContentMatcher;
import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.support.json.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.specmodel.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds the interactions of a pact against everything that was ever answered to them: the recording they were made from, other
 * recordings of the same outcome, and values of the same named type in answers of other methods.
 */
final class Verification {
    private final Sources sources;
    private final PactVerifier verifier;
    private final List<Recording> evidence;
    private final List<Sibling> siblings;

    /**
     * @param evidence recordings that count
     * @param siblings values of named types in other answers
     */
    Verification(Sources sources, PactVerifier verifier, List<Recording> evidence, List<Sibling> siblings) {
        this.sources = sources;
        this.verifier = verifier;
        this.evidence = evidence;
        this.siblings = siblings;
    }

    CaseVerdict of(String scope, V4Interaction.SynchronousHttp interaction) {
        Map<String, String> references = references(interaction);
        String method = references.get("method");
        String caseId = references.get("case");
        String recordingId = references.get("recording");
        if (recordingId == null) {
            return new CaseVerdict(scope, method, caseId, Verdict.SPEC_MADE, List.of(), List.of());
        }
        Operation operation = sources.operation(method);
        Recording own = sources.recordings().get(recordingId);
        List<String> problems = new ArrayList<>(verifier.differences(interaction, recordingId));
        if (!own.response().bodySha256().equals(references.get("sha256"))) {
            problems.add("the pact was made from another text than the recording's; run the consumer tests again");
        }

        List<String> others = others(interaction, ContractCase.of(sources, own), own, problems);
        if (!others.isEmpty()) {
            return new CaseVerdict(scope, method, caseId, Verdict.VERIFIED, others, problems);
        }
        List<String> related = related(interaction, operation, own, problems);
        Verdict verdict = related.isEmpty() ? Verdict.SINGLE_EVIDENCE : Verdict.SIBLING_EVIDENCE;
        return new CaseVerdict(scope, method, caseId, verdict, related, problems);
    }

    /** Asks for every other recording of the same outcome. */
    private List<String> others(
            V4Interaction.SynchronousHttp interaction, ContractCase made, Recording own, List<String> problems) {
        List<String> asked = new ArrayList<>();
        for (Recording other : evidence) {
            if (!other.id().equals(own.id()) && made.hasOutcomeOf(other)) {
                asked.add(other.id());
                verifier.differences(interaction, other.id())
                        .forEach(difference -> problems.add(other.id() + ": " + difference));
            }
        }
        return asked;
    }

    /**
     * Compares values of the result's named type, from that type down. A page that repeats the very same value was copied from the other
     * one and shows nothing new.
     */
    private List<String> related(
            V4Interaction.SynchronousHttp interaction, Operation operation, Recording own, List<String> problems) {
        List<String> compared = new ArrayList<>();
        String type = Siblings.namedResult(operation).orElse(null);
        if (type == null || own.outcome() != Recording.Outcome.SUCCESS) {
            return compared;
        }
        JsonNode expected = RawJson.read(interaction.getResponse().getBody().valueAsString())
                .at(Siblings.resultPointer(operation));
        MatchingContext rules = new MatchingContext(
                below(
                        interaction.getResponse().getMatchingRules().rulesForCategory("body"),
                        AnswerRules.resultPath(operation)),
                true);
        for (Sibling sibling : siblings) {
            boolean copy = sibling.source().equals(own.id()) || sibling.value().equals(expected);
            if (sibling.type().equals(type) && !copy) {
                compared.add(sibling.source());
                for (Mismatch mismatch : JsonContentMatcher.INSTANCE
                        .matchBody(json(expected), json(sibling.value()), rules)
                        .getMismatches()) {
                    problems.add(sibling.source() + ": " + mismatch.description());
                }
                AnswerShape.ofNamed(sources.api(), type, sibling.value())
                        .forEach(problem -> problems.add(sibling.source() + ": " + problem));
            }
        }
        return compared;
    }

    /** The rules below a path, as rules below the root. */
    private static MatchingRuleCategory below(MatchingRuleCategory rules, String path) {
        Map<String, MatchingRuleGroup> rebased = new LinkedHashMap<>();
        rules.getMatchingRules().forEach((key, group) -> {
            if (key.startsWith(path + ".")) {
                rebased.put("$" + key.substring(path.length()), group);
            }
        });
        return new MatchingRuleCategory("body", rebased);
    }

    private static OptionalBody json(JsonNode value) {
        return OptionalBody.body(value.toString(), ContentType.getJSON());
    }

    private static Map<String, String> references(V4Interaction.SynchronousHttp interaction) {
        JsonValue references = interaction.getComments().get("references");
        JsonValue group = Objects.requireNonNull(references, "references of " + interaction.getDescription())
                .asObject()
                .get(Interactions.GROUP);
        Map<String, String> texts = new LinkedHashMap<>();
        group.asObject().getEntries().forEach((name, value) -> texts.put(name, value.asString()));
        return texts;
    }
}
