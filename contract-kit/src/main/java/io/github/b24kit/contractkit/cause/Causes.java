package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.cause.Layer.Heard;
import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.revision.PageFacts;
import io.github.b24kit.docsimporter.contradiction.TypeFit;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells why the contract differs, from what the layers of both pages say. A layer that was right already on the older page corrects the
 * documentation; layers that went from one side to the other together followed the portal.
 */
public final class Causes {
    private final PageFacts base;
    private final PageFacts head;
    private final Layers older;
    private final Layers newer;
    private final Silence silence;
    private final Retelling retelling;
    private final Sentences sentences;
    private final Words words = Words.packaged();

    /** What one side's layers are asked through; types mean what that side's pages say. */
    private record Layers(List<Layer> all, TypeFit types) {
        static Layers of(PageFacts pages, @Nullable Recordings recordings, LocalDate day) {
            Words words = Words.packaged();
            TypeFit types = new TypeFit(words, pages.types());
            ExampleLayer examples = new ExampleLayer(types);
            List<Layer> all = new ArrayList<>(List.of(
                    examples,
                    new TypeScriptLayer(types),
                    new ProseLayer(new Sentences(pages), words),
                    new ErrorLayer(),
                    new RefusalLayer(words)));
            if (recordings != null) {
                all.add(new RecordedLayer(recordings, day, examples));
            }
            return new Layers(all, types);
        }
    }

    /**
     * Of two states of the documentation.
     *
     * @param recordings answers of portals, where there are any
     * @param day the day on which the newer state holds
     */
    public Causes(PageFacts base, PageFacts head, @Nullable Recordings recordings, LocalDate day) {
        this.base = base;
        this.head = head;
        this.older = Layers.of(base, recordings, day);
        this.newer = Layers.of(head, recordings, day);
        this.silence = new Silence(older.types(), words);
        this.sentences = new Sentences(base);
        this.retelling = new Retelling(sentences);
    }

    /** The finding with its cause, and with the places of both pages that state it. */
    public ContractFinding explain(ContractFinding finding) {
        Passages before = new Passages(base, true);
        Passages now = new Passages(head, false);
        Passage from = before.of(finding);
        Passage to = now.of(finding);
        ContractFinding placed = finding.at(place(finding, from), place(finding, to));
        Told told = from == null || to == null
                ? pageAlone(finding, from, to)
                : told(finding, before.withUsers(from, finding), now.withUsers(to, finding));
        return placed.because(told.cause(), told.reason());
    }

    /**
     * Whether only the way of telling of an answered field is another one: an example shows on the other page what a table tells on this
     * one, or the words of a row do.
     */
    public boolean isToldOtherwise(ContractFinding finding) {
        Passage from = new Passages(base, true).of(finding);
        Passage to = new Passages(head, false).of(finding);
        return from != null && to != null && retelling.of(finding, from, to);
    }

    /** What only one side has a page for. */
    private static Told pageAlone(ContractFinding finding, @Nullable Passage from, @Nullable Passage to) {
        if (finding.subject() instanceof Subject.EveryMethod) {
            return Told.undetermined("No page is about every method.");
        } else if (from == null && to == null) {
            return Told.undetermined("Neither side has a page about it.");
        } else if (from == null) {
            return new Told(Cause.FIRST_DOCUMENTED, "The older documentation has no page about it.");
        }
        MethodFacts method = from.method();
        return method != null && method.deprecated()
                ? new Told(Cause.PROVIDER_CHANGE, "The older page announced that it would go, and the page is gone.")
                : Told.undetermined("The page is gone, and nothing had announced it.");
    }

    private Told told(ContractFinding finding, Passage from, Passage to) {
        return silence.of(finding, from, to)
                .or(() -> MethodPage.of(finding, from, to))
                .orElseGet(() -> layers(finding, from, to));
    }

    private Told layers(ContractFinding finding, Passage from, Passage to) {
        Claim claim = Claim.of(finding, from, to);
        if (hadMoved(claim, from, to)) {
            return new Told(Cause.DOCUMENTATION_CORRECTION, "The table of the older page already said so.");
        } else if (!from.described() && claim instanceof Claim.Existence existence && !existence.appears()) {
            return Told.undetermined("Only an example of the older page showed it.");
        }
        List<String> together = new ArrayList<>();
        List<String> against = new ArrayList<>();
        for (int i = 0; i < older.all().size(); i++) {
            Layer layer = older.all().get(i);
            Heard before = layer.hear(claim, from, true);
            Heard now = newer.all().get(i).hear(claim, to, false);
            if (before.stance() == Stance.NEWER) {
                String where = layer.isPartOfPages() ? " of the older page" : "";
                return new Told(
                        Cause.DOCUMENTATION_CORRECTION,
                        "The " + layer.noun() + where + at(before) + " already said so.");
            } else if (now.stance() == Stance.OLDER) {
                against.add("The " + layer.noun() + " of the newer page" + at(now) + " still says what it said.");
            } else if (before.stance() == Stance.OLDER && now.stance() == Stance.NEWER) {
                together.add(layer.noun());
            }
        }
        if (!against.isEmpty()) {
            return Told.undetermined(against.get(0));
        } else if (!together.isEmpty()) {
            return new Told(
                    Cause.PROVIDER_CHANGE, "Table and " + String.join(" and ", together) + " changed together.");
        }
        if (ErrorLayer.hadAnotherCode(claim, from, to)) {
            return Told.undetermined("The older page told the same of another code.");
        } else if (claim.appears()) {
            return new Told(Cause.FIRST_DOCUMENTED, "The older page had no word about it.");
        } else if (!claim.vanishes() && isUnfinished(from)) {
            return new Told(Cause.FIRST_DOCUMENTED, "The older page said that it was unfinished.");
        }
        return Told.undetermined("No other part of the pages tells.");
    }

    private boolean isUnfinished(Passage from) {
        return from.method() != null
                && words.isIn("page.unfinished", sentences.of(from.method()).text());
    }

    /** Whether the older page's table put fields where the newer page has them, and only its example put them elsewhere. */
    private static boolean hadMoved(Claim claim, Passage from, Passage to) {
        MethodFacts method = from.method();
        if (method == null || from.sent()) {
            return false;
        }
        boolean gone = claim instanceof Claim.Existence existence
                && !existence.appears()
                && from.rows().isEmpty();
        return method.moved().stream()
                .anyMatch(moved -> gone
                        ? moved.path().startsWith(from.path() + ".")
                                && !moved.written().startsWith(from.path() + ".")
                        : claim instanceof Claim.Place
                                && moved.path().equals(from.path())
                                && moved.written().equals(to.path()));
    }

    private static String at(Heard heard) {
        Fact.Source place = heard.place();
        return place == null ? "" : " (" + place.file() + ":" + place.line() + ")";
    }

    /** The line that states it, else that of the rows around it, else the heading of the page. */
    private static @Nullable SourceLocation place(ContractFinding finding, @Nullable Passage passage) {
        if (passage == null) {
            return null;
        }
        MethodFacts method = passage.method();
        String pointer = finding.pointer();
        Stream<? extends Fact> facts = Stream.empty();
        if (method == null || pointer.startsWith("/params") || pointer.startsWith("/result")) {
            facts = Stream.concat(passage.rows().stream(), passage.around().stream());
        } else if (pointer.startsWith("/errors/")) {
            facts = errors(finding, method);
        }
        return facts.findFirst()
                .map(fact ->
                        new SourceLocation(fact.source().file(), fact.source().line(), 0))
                .orElse(method == null ? null : new SourceLocation(method.file(), 1, 0));
    }

    private static Stream<Fact.ErrorRow> errors(ContractFinding finding, MethodFacts method) {
        String code = Passage.last(finding.pointer().replaceAll("/status$", ""));
        Stream<Fact.ErrorRow> own = method.errors().stream()
                .filter(row -> row.code().equals(code) || row.code().equals(finding.to()));
        return Stream.concat(own, method.errors().stream());
    }
}
