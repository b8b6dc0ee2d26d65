package io.github.b24kit.docsimporter.contradiction;

import java.util.Locale;

/** A name in which each star stands for any text, even none. */
final class Wildcard {
    private Wildcard() {}

    static boolean matches(String pattern, String name) {
        int at = 0;
        int in = 0;
        int star = -1;
        int after = 0;
        // Each star takes as little as it can; where that fails, the last one takes more.
        while (in < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                after = in;
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++after;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    static boolean matchesAnyCase(String pattern, String name) {
        return matches(pattern.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
