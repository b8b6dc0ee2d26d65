package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.facts.Fact.Source;
import org.jspecify.annotations.Nullable;

/** A kind of place on a page, beside its tables, that may go with one side of a change or with the other. */
interface Layer {
    /**
     * What was heard.
     *
     * @param place where the page says so; null where it says so by leaving something out
     */
    record Heard(Stance stance, @Nullable Source place) {
        static final Heard NOTHING = new Heard(Stance.SILENT, null);
    }

    /** What it is called in a sentence, such as {@code example}. */
    String noun();

    /** Whether it stands on the pages. */
    default boolean isPartOfPages() {
        return true;
    }

    /**
     * What the layer says about a change.
     *
     * @param older whether it is asked on the older page
     */
    Heard hear(Claim claim, Passage passage, boolean older);
}
