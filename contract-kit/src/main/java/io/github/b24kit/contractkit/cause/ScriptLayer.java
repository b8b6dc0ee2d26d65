package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.revision.PageFacts;
import io.github.b24kit.docsimporter.facts.MethodFacts;

/** Samples of calls in programming languages, of which only the names of what is sent are heard. */
record ScriptLayer(PageFacts pages) implements Layer {
    @Override
    public String noun() {
        return "sample code";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        MethodFacts method = passage.method();
        if (method == null || !passage.sent()) {
            return Heard.NOTHING;
        }
        if (claim instanceof Claim.Name name) {
            String around = Passage.parent(passage.path());
            String before = around.isEmpty() ? "" : around + ".";
            return either(keys(method), before + name.older(), before + name.newer());
        } else if (claim instanceof Claim.Place place) {
            return either(keys(method), place.older(), place.newer());
        } else if (claim instanceof Claim.Existence existence) {
            return existence(existence, keys(method), passage.path(), older);
        }
        return Heard.NOTHING;
    }

    /** What a sample does not send may be sent all the same, unless it was sent before. */
    private static Heard existence(Claim.Existence claim, ScriptKeys keys, String path, boolean older) {
        if (keys.has(path)) {
            return new Heard(claim.appears() ? Stance.NEWER : Stance.OLDER, null);
        }
        boolean dropped = !claim.appears() && !older && !keys.isEmpty();
        return dropped ? new Heard(Stance.NEWER, null) : Heard.NOTHING;
    }

    private static Heard either(ScriptKeys keys, String older, String newer) {
        return new Heard(Stance.of(keys.has(older), keys.has(newer)), null);
    }

    private ScriptKeys keys(MethodFacts method) {
        return ScriptKeys.of(method.file(), pages.text(method.file()));
    }
}
