package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Words;

/** Rows about errors that refuse callers for want of a right; those that all pages share say nothing of a method. */
record RefusalLayer(Words words) implements Layer {
    @Override
    public String noun() {
        return "table of errors";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        MethodFacts method = passage.method();
        if (method == null || !(claim instanceof Claim.Right right) || !right.raised()) {
            return Heard.NOTHING;
        }
        return method.errors().stream()
                .filter(row -> !method.isShared(row)
                        && refuses(row.code() + ' ' + method.texts().of(row)))
                .findFirst()
                .map(row -> new Heard(Stance.NEWER, row.source()))
                .orElse(Heard.NOTHING);
    }

    /** Who calls from the wrong place lacks no right. */
    private boolean refuses(String error) {
        return words.isIn("error.refused", error) && !words.isIn("error.application", error);
    }
}
