package io.github.b24kit.generator.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts of the spec as Java literals, in plain ASCII: no text can end its literal, whatever it holds. */
public final class JavaLiterals {
    /** A class file holds 65,535 bytes per constant, and a character takes up to three. */
    private static final int CHUNK = 20_000;

    /** So many stand on a line of code without looking like a list. */
    private static final int FEW = 6;

    private JavaLiterals() {}

    /** An expression with this value; one literal unless the text is too long for a class file. */
    public static CodeBlock string(String text) {
        if (text.length() <= CHUNK) {
            return CodeBlock.of("$L", quoted(text));
        }
        List<CodeBlock> parts = new ArrayList<>();
        parts.add(CodeBlock.of("\"\""));
        for (int start = 0; start < text.length(); start += CHUNK) {
            parts.add(CodeBlock.of("$L", quoted(text.substring(start, Math.min(start + CHUNK, text.length())))));
        }
        return CodeBlock.of("$T.join($L)", String.class, CodeBlock.join(parts, ",\n"));
    }

    /** A literal that may also stand in a comment, inside <code>{&#64;code }</code>. */
    public static String inComment(String text) {
        return quoted(text)
                .replace("*/", "*\\57")
                .replace("{", "\\173")
                .replace("}", "\\175")
                .replace("@", "\\100");
    }

    /** String literals separated by commas, on several lines if there are many. */
    public static CodeBlock strings(List<String> texts) {
        return texts.size() > FEW ? filled(texts, JavaLiterals::string) : list(texts, JavaLiterals::string);
    }

    /** Expressions separated by commas that fill their lines. */
    public static <T> CodeBlock filled(List<T> items, Function<T, CodeBlock> expression) {
        return items.stream().map(expression).collect(CodeBlock.joining(",$W"));
    }

    /** Expressions separated by commas. */
    public static <T> CodeBlock list(List<T> items, Function<T, CodeBlock> expression) {
        return items.stream().map(expression).collect(CodeBlock.joining(", "));
    }

    /** Expressions on a line each, indented twice; nothing for none. */
    public static <T> CodeBlock lines(List<T> items, Function<T, CodeBlock> expression) {
        if (items.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("$>$>\n$L$<$<", items.stream().map(expression).collect(CodeBlock.joining(",\n")));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c >= 0x20 && c < 0x7f ? String.valueOf(c) : "\\u" + String.format(Locale.ROOT, "%04x", (int) c);
        };
    }
}
