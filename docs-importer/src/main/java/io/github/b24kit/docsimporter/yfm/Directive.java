package io.github.b24kit.docsimporter.yfm;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line such as {@code {% note info "Title" %}}.
 *
 * @param name its first word
 * @param rest everything after it
 */
record Directive(String name, String rest) {
    private static final Pattern FORM = Pattern.compile("\\{%-?\\s*(\\w+)\\s*(.*?)\\s*-?%\\}");
    private static final Pattern TITLE = Pattern.compile("\"(.*)\"");
    private static final Pattern LINK = Pattern.compile("\\[(.*?)\\]\\((.*?)\\)");

    /** What begins something, and the end of it. */
    private static final Map<String, String> ENDS =
            Map.of("list", "endlist", "note", "endnote", "cut", "endcut", "if", "endif");

    /** The directive that a line is, or null. */
    static @Nullable Directive in(Line line) {
        String stripped = line.stripped();
        if (!stripped.startsWith("{%")) {
            return null; // most lines; a pattern costs more than a look
        }
        Matcher form = FORM.matcher(stripped);
        return form.matches() ? new Directive(form.group(1), form.group(2)) : null;
    }

    @Nullable
    String end() {
        return ENDS.get(name);
    }

    boolean isEnd() {
        return ENDS.containsValue(name);
    }

    /** The words between quotation marks. */
    String title() {
        Matcher title = TITLE.matcher(rest);
        return title.find() ? title.group(1) : "";
    }

    /** The word after the name. */
    String kind() {
        return rest.split("\\s+", 2)[0];
    }

    /** The link that an include holds: its words and where it leads; null if it holds none. */
    Block.@Nullable Include include(int line) {
        Matcher link = LINK.matcher(rest);
        return link.find() ? new Block.Include(line, link.group(1), !kind().equals("notitle"), link.group(2)) : null;
    }
}
