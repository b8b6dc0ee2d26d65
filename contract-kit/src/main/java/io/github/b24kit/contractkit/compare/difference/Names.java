package io.github.b24kit.contractkit.compare.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * How near two names are. Names are compared word by word, since one other word makes another thing ({@code dateFrom},
 * {@code dateTo}) and one other letter seldom does ({@code createdTime}, {@code createTime}).
 */
final class Names {
    /** The least nearness at which two names of the same kind count as one that was renamed; {@code NamesTest} fixes it. */
    static final double SAME = 0.6;

    /** Names with a third more words than others share too little of them. */
    private static final double MOST_WORDS = 4 / 3.0;

    private Names() {}

    static boolean areNear(String a, String b) {
        return nearness(a, b) >= SAME;
    }

    /** From 0, nothing in common, to 1, the same but for case and separators. */
    static double nearness(String a, String b) {
        return nearness(words(a), words(b));
    }

    /** The same of names that were taken apart before. */
    static double nearness(List<String> first, List<String> second) {
        int most = Math.max(first.size(), second.size());
        int least = Math.min(first.size(), second.size());
        if (first.equals(second) || (most > least && String.join("", first).equals(String.join("", second)))) {
            return 1;
        }
        if (least * MOST_WORDS < most) {
            return 0;
        }
        double sum = 0;
        List<String> rest = new ArrayList<>(second);
        for (String word : first) {
            String nearest = null;
            double best = 0;
            for (String other : rest) {
                double near = ofWords(word, other);
                if (near > best) {
                    best = near;
                    nearest = other;
                }
            }
            if (nearest != null) {
                rest.remove(nearest);
                sum += best;
            }
        }
        // One word of two that has nothing in common is enough to make another thing.
        double mean = sum / most;
        return mean * mean;
    }

    /** Whether the longer name ends with the words of the shorter one. */
    static boolean isEnd(List<String> first, List<String> second) {
        List<String> longer = first.size() > second.size() ? first : second;
        List<String> shorter = longer == first ? second : first;
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /** The words of a name, small; digits are words of their own. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (word.length() > 0 && startsWord(name, i)) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean startsWord(String name, int at) {
        char c = name.charAt(at);
        char before = name.charAt(at - 1);
        return !Character.isLetterOrDigit(c)
                || !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(c) && Character.isLowerCase(before))
                || Character.isDigit(c) != Character.isDigit(before);
    }

    /** How much of the longer word both share; short words and numbers are the same or they are not. */
    private static double ofWords(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int longest = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < 3 || Character.isDigit(a.charAt(0))) {
            return 0;
        }
        int distance = distance(a, b);
        return Math.max(0, 1 - (double) distance / longest);
    }

    /** Letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            }
            last = row;
        }
        return last[b.length()];
    }
}
