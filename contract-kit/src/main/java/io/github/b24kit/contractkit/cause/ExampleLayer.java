package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.cause.Passage.Holder;
import io.github.b24kit.docsimporter.contradiction.TypeFit;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.Fact.Source;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;

/** Examples of calls and of their answers. */
record ExampleLayer(TypeFit types) implements Layer {
    /** A named value of an example. */
    private record Seen(Source place, Sample value) {}

    @Override
    public String noun() {
        return "example";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        if (claim instanceof Claim.Existence existence) {
            return existence(existence, passage, older);
        } else if (claim instanceof Claim.Name name) {
            return name(name, passage);
        } else if (claim instanceof Claim.Place place) {
            return place(place, passage);
        } else if (claim instanceof Claim.Types typed) {
            return types(typed, passage);
        } else if (claim instanceof Claim.Value value) {
            return value(value, passage);
        } else if (claim instanceof Claim.Requirement requirement) {
            return requirement(requirement, passage);
        }
        return Heard.NOTHING;
    }

    /** A call need not send what it may send, so what an example leaves out is heard only where it says more than that. */
    private static Heard existence(Claim.Existence claim, Passage passage, boolean older) {
        List<Seen> seen = seen(passage, passage.name());
        if (!seen.isEmpty()) {
            return new Heard(
                    claim.appears() ? Stance.NEWER : Stance.OLDER, seen.get(0).place());
        }
        boolean lacks = !passage.shown().isEmpty() && passage.shown().stream().allMatch(Holder::whole);
        boolean mayLack = passage.sent() && (claim.appears() || older);
        return lacks && !mayLack ? new Heard(claim.appears() ? Stance.OLDER : Stance.NEWER, null) : Heard.NOTHING;
    }

    private static Heard name(Claim.Name claim, Passage passage) {
        return either(seen(passage, claim.older()), seen(passage, claim.newer()));
    }

    /** The object around it is another one at each place. */
    private static Heard place(Claim.Place claim, Passage passage) {
        return either(
                seen(passage.shownAt(claim.older()), Passage.name(claim.older())),
                seen(passage.shownAt(claim.newer()), Passage.name(claim.newer())));
    }

    private static Heard either(List<Seen> older, List<Seen> newer) {
        Stance stance = Stance.of(!older.isEmpty(), !newer.isEmpty());
        return stance == Stance.SILENT
                ? Heard.NOTHING
                : new Heard(stance, (older.isEmpty() ? newer : older).get(0).place());
    }

    private Heard types(Claim.Types claim, Passage passage) {
        List<Seen> seen = seen(passage, passage.name());
        if (seen.isEmpty() || claim.older().isEmpty() || claim.newer().isEmpty()) {
            return Heard.NOTHING;
        }
        boolean older = seen.stream().allMatch(each -> types.fits(claim.older(), each.value()));
        boolean newer = seen.stream().allMatch(each -> types.fits(claim.newer(), each.value()));
        return new Heard(Stance.of(older, newer), seen.get(0).place());
    }

    private static Heard value(Claim.Value claim, Passage passage) {
        return seen(passage, passage.name()).stream()
                .filter(each -> text(each.value()).equals(claim.value()))
                .findFirst()
                .map(each -> new Heard(claim.appears() ? Stance.NEWER : Stance.OLDER, each.place()))
                .orElse(Heard.NOTHING);
    }

    /** An example that sends a parameter says nothing; one that does without says that it may be left out. */
    private static Heard requirement(Claim.Requirement claim, Passage passage) {
        List<Holder> without = passage.shown().stream()
                .filter(holder ->
                        holder.whole() && holder.members(passage.name()).isEmpty())
                .toList();
        return without.isEmpty()
                ? Heard.NOTHING
                : new Heard(
                        claim.demanded() ? Stance.OLDER : Stance.NEWER,
                        place(without.get(0), without.get(0).object().line()));
    }

    private static List<Seen> seen(Passage passage, String name) {
        return seen(passage.shown(), name);
    }

    private static List<Seen> seen(List<Holder> shown, String name) {
        return shown.stream()
                .flatMap(holder -> holder.members(name).stream()
                        .map(member -> new Seen(place(holder, member.line()), member.value())))
                .toList();
    }

    private static Source place(Holder holder, int line) {
        return new Source(holder.file(), line, Fact.Layer.JSON_EXAMPLE);
    }

    private static String text(Sample value) {
        if (value instanceof Sample.Text text) {
            return text.value();
        }
        return value instanceof Sample.Numeric number ? number.written() : "";
    }
}
