package io.github.b24kit.generator.emit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet writes without an eye for width: comments fill their lines, and what fits on one line is there. */
final class SourceLayout {
    private static final int WIDTH = 120;
    /** A link, a name in code font, or a word: what stays on one line. */
    private static final Pattern WORD = Pattern.compile("<a [^>]*>\\S*|\\S*?\\{@\\w+ [^}\\s]+}\\S*|\\S+");

    private SourceLayout() {}

    static String of(String source) {
        List<String> lines = new ArrayList<>();
        Iterator<String> rest = source.lines().iterator();
        while (rest.hasNext()) {
            String line = rest.next();
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            if (line.strip().equals("/**")) {
                addComment(content(rest, indent), indent, lines);
            } else if (line.strip().equals("}")
                    && !lines.isEmpty()
                    && last(lines).endsWith(") {")) {
                lines.set(lines.size() - 1, last(lines) + "}");
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    /** The lines up to the comment's end, without their stars. */
    private static List<String> content(Iterator<String> rest, String indent) {
        List<String> content = new ArrayList<>();
        String line = rest.next();
        while (!line.strip().equals("*/")) {
            content.add(line.substring(Math.min(line.length(), indent.length() + " * ".length())));
            line = rest.next();
        }
        return content;
    }

    private static void addComment(List<String> content, String indent, List<String> lines) {
        String single = indent + "/** " + content.get(0) + " */";
        if (content.size() == 1 && single.length() <= WIDTH) {
            lines.add(single);
            return;
        }
        lines.add(indent + "/**");
        boolean sample = false;
        for (String line : content) {
            sample = line.startsWith("<pre>") || (sample && !line.endsWith("</pre>"));
            for (String part : sample ? List.of(line) : wrapped(line, WIDTH - indent.length() - " * ".length())) {
                lines.add((indent + " * " + part).stripTrailing());
            }
        }
        lines.add(indent + " */");
    }

    private static List<String> wrapped(String text, int width) {
        String hanging = text.startsWith("@") || text.startsWith("<tr>") ? "    " : "";
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            // The page's address is longer than a line anyway, and its link is read best in one piece.
            boolean link = word.startsWith("<a ");
            if (!line.isEmpty() && !link && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(hanging).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
