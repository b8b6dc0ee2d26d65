package io.github.b24kit.docsimporter.effect;

import io.github.b24kit.specmodel.model.Operation.Effect;
import java.util.Locale;

/** What calling a method does, and what tells so. */
public record EffectTelling(Effect effect, By by) {
    /** What tells an effect. */
    public enum By {
        /** Somebody looked at this method. */
        NAME,
        /** The last word of the name, which Go does not contradict. A word that is not known tells {@code unsafe}. */
        VERB,
        /** By its last word it reads, but Go does not mark it as one that may be repeated. */
        NO_MARK,
        /** Go marks it as one that may be repeated, but its last word does not say that it reads. */
        NO_VERB
    }

    /** Whether the page and the name tell different things. */
    public boolean isDisputed() {
        return by == By.NO_MARK || by == By.NO_VERB;
    }

    /** The effect as an entry says it. */
    public String word() {
        return effect.name().toLowerCase(Locale.ROOT);
    }
}
