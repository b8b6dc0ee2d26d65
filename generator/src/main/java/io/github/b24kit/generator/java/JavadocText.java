package io.github.b24kit.generator.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Javadoc comment made of documentation text, which is data: it is escaped, so that it can neither end the comment, nor open a
 * tag, nor change the direction or look of the source.
 */
public final class JavadocText {
    /** What {@code @code} can hold as it is: neither braces nor what begins a tag, an escape or the comment's end. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,:;#!=<>%&/()\\[\\]|+*?~^$\"' -]+");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Documentation text as HTML of one line, in plain ASCII. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                // Line and paragraph separators are white space too; runs of it become one blank.
                if (!html.isEmpty() && html.charAt(html.length() - 1) != ' ') {
                    html.append(' ');
                }
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                html.append('?');
            } else if (Character.getType(c) == Character.FORMAT) {
                // Invisible characters, such as those that reverse the reading direction, are named instead of shown.
                html.append("[U+").append(String.format(Locale.ROOT, "%04X", c)).append(']');
            } else if (c > 0x7f || "<>&@\\{}".indexOf(c) >= 0) {
                html.append("&#").append(c).append(';');
            } else {
                html.append((char) c);
            }
        });
        return html.toString().replace("*/", "*&#47;").replace("/*", "&#47;*");
    }

    /** A wire name, value or type in code font. */
    public static String code(String text) {
        String plain = text.strip();
        if (PLAIN.matcher(plain).matches() && !plain.contains("*/") && !plain.contains("/*")) {
            return "{@code " + plain + "}";
        }
        return plain.isEmpty() ? "(empty)" : "<code>" + escape(plain) + "</code>";
    }

    /** A paragraph of documentation text; blank lines in it begin new ones. */
    public JavadocText text(@Nullable String text) {
        if (text != null) {
            for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
                html(escape(paragraph));
            }
        }
        return this;
    }

    /** A paragraph that is HTML already. */
    public JavadocText html(String html) {
        if (!html.isBlank()) {
            paragraphs.add((paragraphs.isEmpty() || html.startsWith("<table") ? "" : "<p>") + html);
        }
        return this;
    }

    /** Lines of a block that keeps its line breaks, such as a table or a sample. */
    public JavadocText block(List<String> lines) {
        paragraphs.add(String.join("\n", lines));
        return this;
    }

    /** A block tag such as {@code @param} whose words are HTML already. */
    public JavadocText tag(String tag, String html) {
        tags.add(tag + " " + html);
        return this;
    }

    /** The comment's content, a line for each paragraph and tag: how wide lines may be is known where the comment stands. */
    public CodeBlock build() {
        String text = String.join("\n\n", paragraphs);
        if (!tags.isEmpty()) {
            text += (text.isEmpty() ? "" : "\n") + String.join("\n", tags);
        }
        return CodeBlock.of("$L", text);
    }
}
