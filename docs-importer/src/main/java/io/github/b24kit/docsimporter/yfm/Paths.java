package io.github.b24kit.docsimporter.yfm;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths inside the documentation: with slashes, relative to its root. */
public final class Paths {
    private Paths() {}

    /**
     * The file that a link leads to.
     *
     * @param from file that holds the link
     * @param target as written; what follows a number sign does not count, and the pages of the web site stand for those they are made of
     * @return null if it leads out of the documentation; {@code from} if it stays on its page
     */
    public static @Nullable String resolve(String from, String target) {
        int sharp = target.indexOf('#');
        String written = sharp < 0 ? target : target.substring(0, sharp);
        String path = written.endsWith(".html") ? written.substring(0, written.length() - 5) + ".md" : written;
        if (path.isEmpty()) {
            return from;
        }
        if (path.contains(":")) {
            return null;
        }
        Deque<String> steps = new ArrayDeque<>();
        String start = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (start + path).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
