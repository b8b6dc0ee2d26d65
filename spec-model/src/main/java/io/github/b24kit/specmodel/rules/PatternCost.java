package io.github.b24kit.specmodel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Tells which regular expressions may try very many ways before they say no. What is dangerous is a repeated group that can
 * itself be read in several ways, as {@code (a+)+}: each round doubles the ways. A group whose rounds begin with a
 * character that stands nowhere else in it, as {@code (,[0-9]+)*}, has one way only.
 */
final class PatternCost {
    private static final int LONGEST = 500;
    private static final int DEEPEST = 10;
    private static final int MOST_OPEN_ENDS = 8;
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,9})(,([0-9]{0,9}))?\\}");

    private final String pattern;
    private int at;
    private int openEnds;

    private PatternCost(String pattern) {
        this.pattern = pattern;
    }

    /** Thrown to leave a pattern as soon as it is known to be dangerous. */
    private static final class Danger extends Exception {
        Danger(String reason) {
            super(reason, null, false, false);
        }
    }

    /** How often a part may stand. */
    private record Times(int min, int max) {
        private static final Times ONCE = new Times(1, 1);

        boolean isOnce() {
            return min == 1 && max == 1;
        }
    }

    /** What was read of a group: its single characters and classes, and whether it can be read in several ways. */
    private static final class Group {
        private final List<String> atoms = new ArrayList<>();
        private boolean alternatives;
        private boolean firstIsFixed;
        private boolean varies;

        /** Whether it can match nothing; what may stand or not and is nothing either way can be read in two ways. */
        private boolean mayBeEmpty;

        private boolean emptyTwice;

        /** Whether every round begins with a character that matches nothing else in the group. */
        boolean hasSeparator() {
            if (alternatives || emptyTwice || !firstIsFixed || atoms.isEmpty()) {
                return false;
            }
            String first = atoms.get(0);
            String separator = first.substring(first.length() - 1);
            boolean escaped = first.length() == 2 && first.charAt(0) == '\\';
            boolean literal = escaped
                    ? !Character.isLetterOrDigit(separator.charAt(0))
                    : first.length() == 1 && ".^$\\[".indexOf(first) < 0;
            return literal && atoms.subList(1, atoms.size()).stream().noneMatch(atom -> matches(atom, separator));
        }

        private static boolean matches(String atom, String text) {
            try {
                return Pattern.matches(atom, text);
            } catch (PatternSyntaxException e) {
                return true; // not understood, so not trusted
            }
        }
    }

    /** Why a pattern is dangerous, or null when it is not. */
    static @Nullable String danger(String pattern) {
        if (pattern.length() > LONGEST) {
            return "it is longer than " + LONGEST + " characters";
        }
        try {
            PatternCost cost = new PatternCost(pattern);
            while (cost.at < pattern.length()) {
                cost.group(0);
                cost.at++; // a bracket too much: no pattern, but read to its end
            }
            return null;
        } catch (Danger e) {
            return e.getMessage();
        }
    }

    private Group group(int depth) throws Danger {
        if (depth > DEEPEST) {
            throw new Danger("more than " + DEEPEST + " groups inside each other");
        }
        Group group = new Group();
        boolean empty = true;
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                at++;
                group.mayBeEmpty |= empty;
                empty = true;
                group.alternatives = true;
                group.varies = true;
                continue;
            }
            boolean first = group.atoms.isEmpty();
            int atoms = group.atoms.size();
            Group inner = part(group, depth);
            Times times = quantifier(group, inner);
            group.firstIsFixed |= first && times.isOnce() && inner == null && group.atoms.size() > atoms;
            empty &= times.min() == 0 || (inner != null && inner.mayBeEmpty);
        }
        group.mayBeEmpty |= empty;
        return group;
    }

    /** Reads one character, class or group; answers the group, if it is one. */
    private @Nullable Group part(Group around, int depth) throws Danger {
        char c = pattern.charAt(at);
        if (c == '(') {
            openGroup();
            Group inner = group(depth + 1);
            at++;
            around.atoms.addAll(inner.atoms);
            around.varies |= inner.varies;
            around.emptyTwice |= inner.emptyTwice;
            return inner;
        }
        int start = at;
        if (c == '[') {
            skipClass();
        } else if (c == '\\') {
            skipEscape();
        } else {
            at++;
        }
        around.atoms.add(pattern.substring(start, Math.min(at, pattern.length())));
        return null;
    }

    private void openGroup() throws Danger {
        at++;
        if (pattern.startsWith("?", at)) {
            at++;
            boolean named = pattern.startsWith("<", at);
            while (at < pattern.length() && ":=!>)".indexOf(pattern.charAt(at)) < 0) {
                if (pattern.charAt(at) == 'x' && !named) {
                    throw new Danger("a flag changes how it is read");
                }
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) != ')') {
                at++;
            }
        }
    }

    private void skipClass() {
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (depth > 0 && at < pattern.length());
    }

    private void skipEscape() throws Danger {
        char escaped = at + 1 < pattern.length() ? pattern.charAt(at + 1) : '\\';
        if (escaped == 'k' || (escaped >= '1' && escaped <= '9')) {
            throw new Danger("it refers back to what a group matched");
        }
        if (escaped == 'Q') {
            throw new Danger("a quotation \\Q hides a part of it");
        }
        at += 2;
        if ("pPxN".indexOf(escaped) >= 0 && pattern.startsWith("{", at)) {
            int end = pattern.indexOf('}', at);
            at = end < 0 ? pattern.length() : end + 1;
        }
    }

    /** Reads how often the part before may stand. */
    private Times quantifier(Group group, @Nullable Group inner) throws Danger {
        if (at >= pattern.length()) {
            return Times.ONCE;
        }
        int min = 1;
        int max = 1;
        var count = COUNT.matcher(pattern).region(at, pattern.length());
        char c = pattern.charAt(at);
        if (c == '*' || c == '+' || c == '?') {
            min = c == '+' ? 1 : 0;
            max = c == '?' ? 1 : Integer.MAX_VALUE;
            at++;
        } else if (c == '{' && count.lookingAt()) {
            min = Integer.parseInt(count.group(1));
            String most = count.group(3);
            max = count.group(2) == null
                    ? min
                    : most == null || most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most);
            at = count.end();
        } else {
            return Times.ONCE;
        }
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        if (max == Integer.MAX_VALUE && ++openEnds > MOST_OPEN_ENDS) {
            throw new Danger("more than " + MOST_OPEN_ENDS + " repetitions without end");
        }
        if (inner != null && inner.varies && max > 1 && !inner.hasSeparator()) {
            throw new Danger("a repeated group can be read in several ways");
        }
        group.varies |= min != max;
        group.emptyTwice |= min != max && inner != null && inner.mayBeEmpty;
        return new Times(min, max);
    }
}
