package io.github.b24kit.generator.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** A path that stays below its folder on every operating system. */
record RelativePath(String text) {
    /** Parts of portable characters; no part is empty, starts with two dots or ends with one. */
    private static final Pattern SAFE =
            Pattern.compile("(?:[A-Za-z0-9_$-]|\\.(?![./]|$))+(?:/(?:[A-Za-z0-9_$-]|\\.(?![./]|$))+)*");

    /** Most file systems take 255 bytes. */
    private static final int LONGEST_PART = 255;

    static RelativePath of(String text) throws RefusedOutputException {
        if (!SAFE.matcher(text).matches()) {
            throw new RefusedOutputException("Generated path \"" + printable(text)
                    + "\" does not stay inside the output folder or has characters that are not portable."
                    + " Check the package name and the method names.");
        }
        for (String part : text.split("/", -1)) {
            if (part.length() > LONGEST_PART) {
                throw new RefusedOutputException("Generated path \"" + text + "\" has a part of " + part.length()
                        + " characters; a file name has " + LONGEST_PART
                        + " at most. Check the package name and the method names.");
            }
        }
        return new RelativePath(text);
    }

    static boolean isSafe(String text) {
        return SAFE.matcher(text).matches();
    }

    /** Two paths with equal keys are one file where case does not count. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
