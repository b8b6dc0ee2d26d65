package io.github.b24kit.generator.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions as JSON Schema has them: they are searched for, and their dialect is JavaScript's. */
final class EcmaPattern {
    /** What means something else in JavaScript, or nothing: flags, atomic groups, possessive quantifiers, \p, \A, \Z, \Q, [&&]. */
    private static final Pattern JAVA_ONLY =
            Pattern.compile("\\(\\?[^:=!]|[+*?}]\\+|\\\\[^dDsSwWbBnrtf0-9\\W_]|\\\\[-_'\"# ]|&&|\\[[^\\]\\\\]*\\[");

    private EcmaPattern() {}

    /** Whether a pattern of the spec means the same there. */
    static boolean isShared(String pattern) {
        return !JAVA_ONLY.matcher(pattern).find();
    }

    /** A pattern that the whole text matches. */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    /** A text that stands for itself. */
    static String literal(String text) {
        return text.replaceAll("[\\\\^$.*+?()\\[\\]{}|]", "\\\\$0");
    }

    /** Any of several texts. */
    static String anyOf(List<String> texts) {
        return texts.stream().map(EcmaPattern::literal).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Names that a wildcard such as {@code UF_*} covers, without some that are described by themselves. */
    static String wildcard(String wildcard, List<String> except) {
        String names = Arrays.stream(wildcard.split("\\*", -1))
                .map(EcmaPattern::literal)
                .collect(Collectors.joining(".*"));
        return "^" + (except.isEmpty() ? "" : "(?!" + anyOf(except) + "$)") + names + "$";
    }
}
