package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word, text or mark of TypeScript or Go; comments are none.
 *
 * @param line on which it begins
 * @param text without quotes
 */
record Token(int line, Kind kind, String text) {
    enum Kind {
        WORD,
        QUOTED,
        MARK,
        END
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** The tokens of some code, and one more that is its end. */
    static List<Token> of(List<Line> code) {
        String text = code.stream().map(Line::text).collect(Collectors.joining("\n"));
        List<Token> tokens = new ArrayList<>();
        int row = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            Kind kind = null;
            if (Character.isJavaIdentifierPart(c)) {
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                kind = Kind.WORD;
            } else if (c == '"' || c == '\'' || c == '`') {
                end = endOfQuoted(text, at);
                kind = Kind.QUOTED;
            } else if (text.startsWith("//", at)) {
                end = endAt(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                end = Math.min(text.length(), endAt(text, "*/", at + 2) + 2);
            } else if (!Character.isWhitespace(c)) {
                kind = Kind.MARK;
            }
            if (kind != null) {
                String word = kind == Kind.QUOTED
                        ? text.substring(at + 1, Math.max(at + 1, end - 1))
                        : text.substring(at, end);
                tokens.add(new Token(code.get(row).number(), kind, word));
            }
            for (; at < end; at++) {
                row += text.charAt(at) == '\n' ? 1 : 0;
            }
        }
        tokens.add(new Token(code.isEmpty() ? 0 : code.get(code.size() - 1).number(), Kind.END, ""));
        return tokens;
    }

    /** Behind the closing quote; at the end of the line where it is missing, but for the quote that may hold several lines. */
    private static int endOfQuoted(String text, int open) {
        char quote = text.charAt(open);
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != quote && (quote == '`' || text.charAt(at) != '\n')) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    private static int endAt(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }
}
