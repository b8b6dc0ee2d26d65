package io.github.b24kit.contractkit.consumer;

import java.util.regex.Pattern;

/** Pointers of findings without what they tell beyond the path: a case, a listed value, a rule between fields. */
final class PlainPointer {
    private static final Pattern BEYOND = Pattern.compile("\\[[^]/]*]|=[^/]*$|\\{[^}]*}$");

    private PlainPointer() {}

    /** The path; where a name looks like one of these forms, the path names nothing and the whole subject is meant. */
    static String of(String pointer) {
        return BEYOND.matcher(pointer).replaceAll("");
    }
}
