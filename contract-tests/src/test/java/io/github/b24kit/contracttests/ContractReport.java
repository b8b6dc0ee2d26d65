package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about every case, as JSON for programs and as Markdown for people.
 *
 * @param cases one verdict per interaction
 * @param documentation archive of pages that siblings were looked for in, null if there was none
 * @param unreadable pages whose answer is not JSON
 * @param unrecorded methods of the specification that have no case, since no answer of them is recorded
 */
record ContractReport(
        List<CaseVerdict> cases, @Nullable String documentation, List<String> unreadable, List<String> unrecorded) {

    /** Cases per verdict; every verdict is there. */
    Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(
                    verdict,
                    Math.toIntExact(cases.stream()
                            .filter(made -> made.verdict() == verdict)
                            .count()));
        }
        return counts;
    }

    /** How many other answers were held against cases. */
    int crossChecks() {
        return cases.stream().mapToInt(made -> made.evidence().size()).sum();
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("contract-report.json"), json(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("contract-report.md"), markdown(), StandardCharsets.UTF_8);
    }

    String json() {
        ObjectNode report = RawJson.MAPPER.createObjectNode();
        report.put("documentation", documentation);
        ObjectNode counts = report.putObject("counts");
        counts().forEach((verdict, count) -> counts.put(verdict.toString(), count));
        report.put("crossChecks", crossChecks());
        ArrayNode list = report.putArray("cases");
        for (CaseVerdict made : cases) {
            ObjectNode entry = list.addObject();
            entry.put("scope", made.scope());
            entry.put("method", made.method());
            entry.put("case", made.caseId());
            entry.put("verdict", made.verdict().toString());
            made.evidence().forEach(entry.putArray("evidence")::add);
            made.problems().forEach(entry.putArray("problems")::add);
        }
        unreadable.forEach(report.putArray("unreadable")::add);
        unrecorded.forEach(report.putArray("unrecorded")::add);
        return report.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# The generated client against recorded answers");
        lines.add("");
        lines.add("| verdict | cases | meaning |");
        lines.add("|---|---|---|");
        counts().forEach((verdict, count) ->
                lines.add("| " + verdict + " | " + count + " | " + meaning(verdict) + " |"));
        lines.add("");
        lines.add(
                documentation == null
                        ? "No archive of the documentation was found, so answers on other methods' pages were not looked at."
                        : "Answers on other methods' pages were read from " + documentation + ".");
        for (String page : unreadable) {
            lines.add("The answer on " + page + " is not JSON and was left out.");
        }
        lines.add(unrecorded.size() + " methods have no case, since no answer of them is recorded: "
                + String.join(", ", unrecorded) + ".");
        lines.add("");
        lines.add("| scope | method | case | verdict | held against | contradicted by |");
        lines.add("|---|---|---|---|---|---|");
        for (CaseVerdict made : cases) {
            lines.add("| " + made.scope() + " | " + made.method() + " | " + made.caseId() + " | " + made.verdict()
                    + " | "
                    + String.join(", ", made.evidence()) + " | "
                    + String.join("; ", made.problems()).replace('\n', ' ').replace("|", "\\|") + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> "another recording of the same outcome satisfies the client";
            case SIBLING_EVIDENCE -> "values of the same named type in answers of other methods satisfy the client";
            case SINGLE_EVIDENCE -> "only the recording exists that the case was made from";
            case SPEC_MADE ->
                "made from a row of the specification; checks the client's reading, proves nothing about Bitrix24";
        };
    }
}
