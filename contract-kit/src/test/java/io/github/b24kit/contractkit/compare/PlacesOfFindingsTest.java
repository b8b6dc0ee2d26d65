package io.github.b24kit.contractkit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding leads to the line and column where each spec says what changed; counted by hand. */
class PlacesOfFindingsTest {
    private static final String BASE = """
            format: 1
            method: a.b
            summary: Does it.
            docs: https://example.org/it.html
            source: {repo: o/r, path: a/b.md}
            scope: crm
            params:
              x: {type: integer, required: true}
              y2: {type: string, values: [a, b]}
              gone: {type: date}
            result: {type: "list<object>", fields: {z: {type: integer}}}
            pages: {style: none, size: 10}
            errors:
              - {code: E_ONE, status: 400}
            """;

    private static final String HEAD = """
            format: 1
            method: a.b
            summary: Does it, and says so in more words
              that take another line.
            docs: https://example.org/it.html
            source: {repo: o/r, path: a/b.md}
            scope: sale
            params:
              x:
                required: true
                type: string
              y2: {type: string, values: [a]}
            result: {type: "list<object>", fields: {z: {type: boolean}}}
            pages: {style: none, size: 20}
            errors:
              - {code: E_ONE, status: 403}
            """;

    @TempDir
    Path folder;

    @Test
    void bothSidesAreFound() throws IOException {
        Side base = side("base", BASE);
        Side head = side("head", HEAD);
        Map<String, String> places = SpecComparison.compare(base, head, Specs.DAY).stream()
                .collect(Collectors.toMap(
                        finding -> finding.rule() + " " + finding.pointer(), PlacesOfFindingsTest::places));
        assertThat(places)
                .containsOnly(
                        Map.entry("scope-required-added /scope", "6:1 7:1"),
                        Map.entry("param-type-changed /params/x", "8:7 11:5"),
                        Map.entry("param-enum-removed /params/y2", "9:34 12:22"),
                        Map.entry("param-removed /params/gone", "10:3 1:1"),
                        Map.entry("field-type-changed /result/z", "11:45 13:45"),
                        Map.entry("page-size-default-changed /pages/size", "12:22 14:22"),
                        Map.entry("error-status-changed /errors/E_ONE/status", "14:19 16:19"));
    }

    private Side side(String name, String method) throws IOException {
        return Specs.of(Map.of("methods/a.b.yaml", method), folder.resolve(name));
    }

    private static String places(ContractFinding finding) {
        assertThat(finding.base().file()).endsWith("base/methods/a.b.yaml");
        assertThat(finding.head().file()).endsWith("head/methods/a.b.yaml");
        return place(finding.base()) + " " + place(finding.head());
    }

    private static String place(SourceLocation place) {
        return place.line() + ":" + place.column();
    }
}
