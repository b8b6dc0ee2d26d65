package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.facts.PageFinding;
import java.util.List;
import java.util.SortedMap;

/**
 * What the documentation states, in the order of its files.
 *
 * @param methods one for each page that describes a method
 * @param types types that pages share, by name
 * @param pages how many pages of each kind there are
 * @param findings what did not become a fact, that of methods included
 */
public record DocsReading(
        List<MethodFacts> methods,
        SortedMap<String, NamedType> types,
        SortedMap<PageKind, Integer> pages,
        List<PageFinding> findings) {
    /** {@code clean} if every row about a call became a fact, else {@code incomplete}. */
    public String outcome() {
        return findings.stream().anyMatch(finding -> finding.kind().isLoss()) ? "incomplete" : "clean";
    }
}
