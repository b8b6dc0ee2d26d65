package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.Optional;

/** What the head of a page and the address of its calls tell about the method as a whole. */
final class MethodPage {
    private MethodPage() {}

    static Optional<Told> of(ContractFinding finding, Passage from, Passage to) {
        return switch (finding.rule()) {
            case "method-deprecated", "sunset-earlier" ->
                Optional.of(new Told(Cause.PROVIDER_CHANGE, "The newer page announces it."));
            case "method-undeprecated" ->
                Optional.of(new Told(Cause.PROVIDER_CHANGE, "The newer page announces it no more."));
            case "method-renamed" -> Optional.of(renamed(finding, from, to));
            case "effect-changed" ->
                Optional.of(Told.undetermined("What a call does is inferred, and no page says it in so many words."));
            default -> Optional.empty();
        };
    }

    private static Told renamed(ContractFinding finding, Passage from, Passage to) {
        String older = String.valueOf(finding.from());
        String newer = String.valueOf(finding.to());
        if (calls(from, newer)) {
            return new Told(Cause.DOCUMENTATION_CORRECTION, "The call of the older page already had the newer name.");
        } else if (calls(from, older) && calls(to, newer) && !calls(to, older)) {
            return new Told(Cause.PROVIDER_CHANGE, "Title and call changed together.");
        }
        return Told.undetermined("The calls of both pages do not tell.");
    }

    private static boolean calls(Passage passage, String name) {
        MethodFacts method = passage.method();
        return method != null
                && method.samples().calls().stream()
                        .anyMatch(call -> call.url().method().equalsIgnoreCase(name));
    }
}
