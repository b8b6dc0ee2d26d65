package io.github.b24kit.contracttests;

import java.util.List;

/**
 * What was found out about one interaction of a pact.
 *
 * @param scope scope of the pact
 * @param method wire name of the method
 * @param caseId case within the method
 * @param verdict how much is known
 * @param evidence other answers that were held against the case
 * @param problems what contradicts it; empty if nothing does
 */
record CaseVerdict(
        String scope, String method, String caseId, Verdict verdict, List<String> evidence, List<String> problems) {
    CaseVerdict {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
