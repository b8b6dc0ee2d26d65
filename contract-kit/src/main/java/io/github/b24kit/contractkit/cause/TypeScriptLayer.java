package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.contradiction.TypeFit;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.Fact.Source;
import io.github.b24kit.docsimporter.sample.ResultType;
import java.util.List;

/** The types that the samples in TypeScript give to what is answered. */
record TypeScriptLayer(TypeFit types) implements Layer {
    @Override
    public String noun() {
        return "TypeScript type";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        if (claim instanceof Claim.Existence existence && !passage.typedAround().isEmpty()) {
            boolean has = !passage.typed().isEmpty();
            return new Heard(
                    has == existence.appears() ? Stance.NEWER : Stance.OLDER,
                    place(passage, (has ? passage.typed() : passage.typedAround()).get(0)));
        } else if (claim instanceof Claim.Name name) {
            return name(name, passage);
        } else if (claim instanceof Claim.Types typed && !passage.typed().isEmpty()) {
            ResultType.Row row = passage.typed().get(0);
            return new Heard(Stance.of(fits(typed.older(), row), fits(typed.newer(), row)), place(passage, row));
        }
        return Heard.NOTHING;
    }

    private boolean fits(List<String> documented, ResultType.Row row) {
        return types.fits(documented, row);
    }

    private static Heard name(Claim.Name claim, Passage passage) {
        for (ResultType.Row row : passage.typedAround()) {
            String name = row.path().substring(row.path().lastIndexOf('.') + 1);
            if (name.equals(claim.older()) || name.equals(claim.newer())) {
                return new Heard(name.equals(claim.older()) ? Stance.OLDER : Stance.NEWER, place(passage, row));
            }
        }
        return Heard.NOTHING;
    }

    private static Source place(Passage passage, ResultType.Row row) {
        String file = passage.method() == null ? "" : passage.method().file();
        return new Source(file, row.line(), Fact.Layer.TYPESCRIPT);
    }
}
