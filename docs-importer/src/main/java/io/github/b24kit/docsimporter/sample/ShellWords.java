package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Divides lines of a shell into words and takes the quotes off; commands are not told apart, substitutions are left as they stand. */
final class ShellWords {
    /** A word, without its quotes; it has several lines where a quoted one has. */
    record Word(List<Line> lines) {
        String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }

        int line() {
            return lines.get(0).number();
        }

        /** The word without its first characters. */
        Word from(int characters) {
            List<Line> rest = new ArrayList<>(lines);
            rest.set(0, new Line(line(), lines.get(0).text().substring(characters)));
            return new Word(rest);
        }
    }

    private final List<Line> code;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean inWord;
    private int begun;
    private int row;
    private int at;

    private ShellWords(List<Line> code) {
        this.code = code;
        this.text = code.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static List<Word> of(List<Line> code) {
        ShellWords words = new ShellWords(code);
        words.run();
        return List.copyOf(words.words);
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                escaped();
            } else if (Character.isWhitespace(c)) {
                end();
                next();
            } else if (c == '#' && !inWord) {
                while (at < text.length() && text.charAt(at) != '\n') {
                    next();
                }
            } else if (c == '\'') {
                begin();
                next();
                single();
            } else if (c == '"') {
                begin();
                next();
                twofold();
            } else if (text.startsWith("$(", at)) {
                substitution();
            } else if (text.startsWith("$'", at)) {
                begin();
                at += 2;
                dollar();
            } else {
                put(next());
            }
        }
        end();
    }

    /** Takes the character in front, counting lines. */
    private char next() {
        char c = text.charAt(at++);
        if (c == '\n') {
            row++;
        }
        return c;
    }

    private void begin() {
        if (!inWord) {
            inWord = true;
            begun = row;
        }
    }

    private void put(char c) {
        begin();
        if (c == '\n') {
            lines.add(new Line(number(begun), current.toString()));
            current.setLength(0);
            begun = row;
        } else {
            current.append(c);
        }
    }

    private void end() {
        if (inWord) {
            lines.add(new Line(number(begun), current.toString()));
            words.add(new Word(List.copyOf(lines)));
            lines.clear();
            current.setLength(0);
            inWord = false;
        }
    }

    private int number(int index) {
        return code.get(Math.min(index, code.size() - 1)).number();
    }

    /** A backslash outside of quotes; blanks between it and the end of the line are not seen by who wrote them. */
    private void escaped() {
        next();
        int end = at;
        while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == text.length() || text.charAt(end) == '\n') {
            end();
            at = end;
        } else {
            put(next());
        }
    }

    private void single() {
        while (at < text.length() && (text.charAt(at) != '\'' || isApostrophe())) {
            put(next());
        }
        close();
    }

    /** Between letters: pages forget that it ends the text. */
    private boolean isApostrophe() {
        return Character.isLetter(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private void twofold() {
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.startsWith("$(", at)) {
                substitution();
            } else if (text.charAt(at) != '\\' || at + 1 == text.length()) {
                put(next());
            } else {
                next();
                char escaped = next();
                if ("\"\\$`\n".indexOf(escaped) < 0) {
                    put('\\');
                }
                if (escaped != '\n') {
                    put(escaped);
                }
            }
        }
        close();
    }

    /** What a command is to compute stands as {@code $()}: its own text may hold anything. */
    private void substitution() {
        put('$');
        put('(');
        put(')');
        int depth = 0;
        do {
            char c = next();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (at < text.length() && (depth > 0 || text.charAt(at - 1) == '$'));
    }

    private void dollar() {
        while (at < text.length() && text.charAt(at) != '\'') {
            char c = next();
            if (c == '\\' && at < text.length()) {
                char escaped = next();
                int control = "ntr".indexOf(escaped);
                if (control >= 0) {
                    put("\n\t\r".charAt(control));
                } else {
                    if ("'\"\\?".indexOf(escaped) < 0) {
                        put('\\');
                    }
                    put(escaped);
                }
            } else {
                put(c);
            }
        }
        close();
    }

    private void close() {
        if (at < text.length()) {
            next();
        }
    }
}
