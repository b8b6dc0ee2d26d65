package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.finding.Quoted;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Holds a text against a pattern that somebody else wrote, for so many steps and no longer. */
final class BoundedMatch {
    /** Java follows some repetitions by calling itself: a long text would end the stack. */
    private static final int LONGEST_TEXT = 1_000;

    private static final int MOST_STEPS = 1_000_000;

    private BoundedMatch() {}

    /** Why the text does not fit, or null when it fits or the pattern cannot be used, which a rule of its own tells. */
    static @Nullable String misfit(String pattern, String text) {
        if (PatternCost.danger(pattern) != null) {
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            return "is too long to be held against " + Quoted.of(pattern);
        }
        try {
            boolean matches = Pattern.compile(pattern).matcher(new Steps(text)).matches();
            return matches ? null : "does not match " + Quoted.of(pattern);
        } catch (PatternSyntaxException e) {
            return null;
        } catch (TooManySteps e) {
            return "takes too long to be held against " + Quoted.of(pattern);
        }
    }

    private static final class TooManySteps extends RuntimeException {
        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Steps implements CharSequence {
        private final String text;
        private int steps;

        Steps(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
