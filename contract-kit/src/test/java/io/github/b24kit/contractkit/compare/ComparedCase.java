package io.github.b24kit.contractkit.compare;

import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A pair of small specs, and what there is to tell there and back, written by hand. A file of cases has one block for each:
 *
 * <pre>
 * # what the case shows
 * ## base
 * keys of the method a.b
 * ## head
 * its keys in the newer spec
 * ## there
 * breaking none param-removed a.b /params/id: integer -> nothing
 * ## back
 * info none param-added-optional a.b /params/id: nothing -> integer
 * </pre>
 *
 * {@code ## base types} holds types of the file {@code types/t.yaml}, {@code ## base errors} rows of common errors, {@code ## base a.c} keys
 * of another method and {@code ## base a.b.v3} those of one of REST v3; {@code ## head without} has no method {@code a.b}.
 */
record ComparedCase(
        String title, Map<String, String> base, Map<String, String> head, List<String> there, List<String> back) {
    private static final String METHOD = """
            format: 1
            method: %s
            summary: Does it.
            docs: https://example.org/it.html
            source: {repo: o/r, path: a/b.md}
            """;

    static List<ComparedCase> in(Path file) throws IOException {
        List<ComparedCase> cases = new ArrayList<>();
        for (String block : ("\n" + Files.readString(file)).split("\n# ", -1)) {
            if (!block.isBlank()) {
                cases.add(of(block));
            }
        }
        return cases;
    }

    List<String> findingsThere(Path folder) throws IOException {
        return findings(base, head, folder.resolve("there"));
    }

    List<String> findingsBack(Path folder) throws IOException {
        return findings(head, base, folder.resolve("back"));
    }

    private static List<String> findings(Map<String, String> from, Map<String, String> to, Path folder)
            throws IOException {
        Side base = Specs.of(from, folder.resolve("base"));
        Side head = Specs.of(to, folder.resolve("head"));
        return SpecComparison.compare(base, head, Specs.DAY).stream()
                .map(ComparedCase::line)
                .toList();
    }

    static String line(ContractFinding finding) {
        return finding.call().word() + " " + finding.read().word() + " " + finding.rule() + " "
                + subject(finding.subject()) + " " + finding.pointer() + ": " + text(finding.from()) + " -> "
                + text(finding.to());
    }

    private static String text(String text) {
        return text == null ? "nothing" : text;
    }

    private static String subject(Subject subject) {
        if (subject instanceof Subject.Method method) {
            return method.name() + (method.api() == ApiVersion.V3 ? ".v3" : "");
        }
        String users = subject.methods().stream().map(ComparedCase::subject).collect(Collectors.joining(","));
        return subject instanceof Subject.SharedType ? subject.name() + "(" + users + ")" : "*";
    }

    private static ComparedCase of(String block) {
        String[] parts = block.split("\n## ", -1);
        Map<String, String> base = empty();
        Map<String, String> head = empty();
        List<String> there = List.of();
        List<String> back = List.of();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] lines = part.split("\n", 2);
            String[] words = lines[0].strip().split(" ", -1);
            String body = lines.length < 2 ? "" : lines[1];
            switch (words[0]) {
                case "base" -> add(base, words, body);
                case "head" -> add(head, words, body);
                case "there" -> there = body.strip().lines().toList();
                case "back" -> back = body.strip().lines().toList();
                default -> throw new AssertionError("unknown section " + lines[0]);
            }
        }
        return new ComparedCase(parts[0].strip(), base, head, there, back);
    }

    /** A spec has a method at least, and {@code a.b} is there unless a case says otherwise. */
    private static Map<String, String> empty() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("methods/z.z.yaml", METHOD.formatted("z.z") + "result: {type: boolean}\n");
        files.put("methods/a.b.yaml", METHOD.formatted("a.b") + "result: {type: boolean}\n");
        return files;
    }

    private static void add(Map<String, String> files, String[] words, String body) {
        String what = words.length < 2 ? "a.b" : words[1];
        switch (what) {
            case "without" -> files.remove("methods/a.b.yaml");
            case "types" -> files.put("types/t.yaml", "format: 1\ntypes:\n" + body.indent(2));
            case "errors" -> files.put("errors/common.yaml", "format: 1\nerrors:\n" + body.indent(2));
            default -> files.put("methods/" + what + ".yaml", method(what, body));
        }
    }

    private static String method(String file, String body) {
        boolean v3 = file.endsWith(".v3");
        String name = v3 ? file.substring(0, file.length() - ".v3".length()) : file;
        boolean answers = body.startsWith("result:") || body.contains("\nresult:");
        return METHOD.formatted(name)
                + (v3 ? "api: v3\n" : "")
                + (answers ? "" : "result: {type: boolean}\n")
                + body
                + "\n";
    }
}
