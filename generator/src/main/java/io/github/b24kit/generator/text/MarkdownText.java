package io.github.b24kit.generator.text;

/** Texts of the spec inside Markdown: data, never markup. */
final class MarkdownText {
    private MarkdownText() {}

    /** Words in a cell of a table. */
    static String cell(String text) {
        StringBuilder markdown = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                markdown.append(' ');
            } else if (Character.getType(c) == Character.FORMAT || "\\`*_[]<>|&~".indexOf(c) >= 0) {
                markdown.append("&#").append(c).append(';');
            } else {
                markdown.appendCodePoint(c);
            }
        });
        return markdown.toString();
    }

    /** A name or expression in code font, in a cell of a table. */
    static String code(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7e]|`", "?").replace("|", "\\|");
        return plain.isBlank() ? "" : "`" + plain + "`";
    }
}
