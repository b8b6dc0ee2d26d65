package io.github.b24kit.docsimporter.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sections of a method's page by what they are about. A section whose heading says nothing of that goes with the one before it,
 * whatever its level: pages put the description of a parameter's fields under it, beside it or above it.
 */
public final class Parts {
    /** What a section is about; the names of the first ones are those of the words of their headings. */
    public enum Part {
        PARAMETERS,
        RESPONSE,
        RETURNED,
        ERRORS,
        CODES,
        EXAMPLES,
        END,
        INTRODUCTION
    }

    private static final Set<Part> NAMED = EnumSet.range(Part.PARAMETERS, Part.END);

    /** Those whose own heading says it. */
    private final Map<Part, List<Section>> headed = new EnumMap<>(Part.class);

    /** Those that go with one before. */
    private final Map<Part, List<Section>> following = new EnumMap<>(Part.class);

    public Parts(Page page, Words words) {
        Part part = Part.INTRODUCTION;
        for (Section section : page.body().all().toList()) {
            String heading = new Inline(section.heading().text()).plain();
            Part named = NAMED.stream()
                    .filter(each -> words.is("section." + each.name().toLowerCase(Locale.ROOT), heading))
                    .findFirst()
                    .orElse(null);
            boolean title = section.heading().equals(page.body().heading());
            if (named != null && named == part && isLinkedBelow(section, part)) {
                named = null;
            }
            if (named != null && !title) {
                part = named;
            }
            (named != null || title ? headed : following)
                    .computeIfAbsent(part, key -> new ArrayList<>())
                    .add(section);
        }
    }

    /** Whether a heading of the usual words is deeper than one of the same part and can be linked: a field is described there. */
    private boolean isLinkedBelow(Section section, Part part) {
        return !section.heading().anchors().isEmpty()
                && headed(part).stream()
                        .anyMatch(above ->
                                above.heading().level() < section.heading().level());
    }

    public boolean has(Part part) {
        return headed.containsKey(part);
    }

    public List<Section> headed(Part part) {
        return headed.getOrDefault(part, List.of());
    }

    public List<Section> following(Part part) {
        return following.getOrDefault(part, List.of());
    }
}
