package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.facts.PageFinding;
import io.github.b24kit.docsimporter.facts.TypeLink;
import io.github.b24kit.docsimporter.facts.TypeReader;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.PageText;
import io.github.b24kit.docsimporter.yfm.Paths;
import io.github.b24kit.docsimporter.yfm.UnreadableMarkupException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types that methods share: follows links from page to page until no new one turns up. */
final class TypeIndex {
    private final Documentation docs;
    private final TypeReader reader;
    private final SortedMap<String, NamedType> types = new TreeMap<>();
    private final List<PageFinding> findings = new ArrayList<>();

    /** Links to names that were not found where they lead, by name. */
    private final SortedMap<String, PageFinding> opaque = new TreeMap<>();

    private final Set<String> found = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** By page, so that each is read as seldom as possible. */
    private final NavigableMap<String, List<Wanted>> wanted = new TreeMap<>();

    /** A name, and where it is said to be described. */
    private record Wanted(String name, String anchor, TypeLink link) {}

    TypeIndex(Documentation docs, Words words, boolean texts) {
        this.docs = docs;
        this.reader = new TypeReader(words, texts);
    }

    SortedMap<String, NamedType> types() {
        return types;
    }

    /** What stayed opaque, once by name, and what is described more than once. */
    List<PageFinding> findings() {
        List<PageFinding> all = new ArrayList<>(findings);
        opaque.forEach((name, finding) -> {
            if (!found.contains(name)) {
                all.add(finding);
            }
        });
        return all;
    }

    /** Follows the links of the rows of a method, and those behind them. What its own page describes is read there. */
    void follow(List<TypeLink> links) {
        links.stream()
                .filter(link -> !link.file().equals(Paths.resolve(link.file(), link.target())))
                .forEach(this::want);
    }

    /** Reads what the links lead to. */
    void read() {
        for (var next = wanted.pollFirstEntry(); next != null; next = wanted.pollFirstEntry()) {
            String file = next.getKey();
            try {
                Page page = page(file);
                next.getValue().forEach(each -> find(page, each));
            } catch (RuntimeException | StackOverflowError e) {
                String why = DocsReader.FAULT + e.getClass().getSimpleName();
                findings.add(new PageFinding(PageFinding.Kind.UNREADABLE_PAGE, file, 1, 0, why));
            }
        }
    }

    private void want(TypeLink link) {
        String target = Paths.resolve(link.file(), link.target());
        String anchor = link.target().contains("#")
                ? link.target().substring(link.target().indexOf('#') + 1)
                : "";
        for (String name : reader.names(link.type())) {
            if (seen.add(name + " " + target + "#" + anchor)) {
                // A link out of the documentation leads to no page of it.
                wanted.computeIfAbsent(target == null ? "" : target, key -> new ArrayList<>())
                        .add(new Wanted(name, anchor, link));
            }
        }
    }

    private @Nullable Page page(String path) {
        try {
            return Page.read(PageText.of(path, docs.read(path), docs::fragment));
        } catch (IOException | InvalidPathException | UnreadableMarkupException e) {
            return null; // each type that leads there stays opaque
        }
    }

    private void find(@Nullable Page page, Wanted each) {
        NamedType type = page == null ? null : reader.read(page, each.name(), each.anchor());
        if (type == null) {
            opaque.putIfAbsent(each.name(), finding(PageFinding.Kind.OPAQUE_TYPE, each));
            return;
        }
        found.add(each.name());
        NamedType known = types.putIfAbsent(type.name(), type);
        if (known == null) {
            type.typeLinks().forEach(this::want);
        } else if (!known.file().equals(type.file()) || known.line() != type.line()) {
            findings.add(finding(PageFinding.Kind.SAME_TYPE, each));
        }
    }

    private static PageFinding finding(PageFinding.Kind kind, Wanted each) {
        TypeLink link = each.link();
        return new PageFinding(kind, link.file(), link.line(), 0, each.name() + " at " + link.target());
    }
}
