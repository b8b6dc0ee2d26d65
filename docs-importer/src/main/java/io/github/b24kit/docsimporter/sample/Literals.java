package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a value that JavaScript or PHP writes out. */
final class Literals {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private int at;
    private int depth;
    private boolean whole = true;
    private final Set<String> names = new LinkedHashSet<>();

    Literals(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** Whether nothing was left out. */
    boolean isWhole() {
        return whole;
    }

    /** The names inside the outermost value, those of expressions too. */
    Set<String> names() {
        return names;
    }

    /** The value; null if it is an expression, of which only running the code would tell. */
    @Nullable
    Sample read() {
        int begin = at;
        depth++;
        Sample value = depth < DEEPEST ? literal() : null;
        depth--;
        if (value != null && isEnd()) {
            return value;
        }
        at = begin;
        skip();
        return null;
    }

    /** The argument behind the value that was read; null if none is written out. */
    @Nullable
    Sample argument() {
        if (!tokens.get(at).is(",")) {
            return null;
        }
        at++;
        return read();
    }

    private @Nullable Sample literal() {
        Token token = tokens.get(at);
        if (token.is("{")) {
            return object(token);
        } else if (token.is("[")) {
            return list(token, "]");
        } else if (token.kind() == Kind.WORD
                && token.text().equalsIgnoreCase("array")
                && tokens.get(at + 1).is("(")) {
            at++;
            return list(token, ")");
        } else if (token.kind() == Kind.QUOTED) {
            at++;
            return token.text().contains("${") ? null : new Sample.Text(token.line(), token.text());
        }
        String sign = token.is("-") ? "-" : "";
        at += sign.isEmpty() ? 0 : 1;
        return number(token, sign, tokens.get(at).text());
    }

    private @Nullable Sample number(Token begin, String sign, String word) {
        if (!DIGITS.matcher(word).matches()) {
            return sign.isEmpty() ? word(begin) : null;
        }
        at++;
        String digits = sign + word;
        if (tokens.get(at).is(".") && DIGITS.matcher(tokens.get(at + 1).text()).matches()) {
            digits += "." + tokens.get(at + 1).text();
            at += 2;
        }
        return new Sample.Numeric(begin.line(), digits);
    }

    private @Nullable Sample word(Token token) {
        at++;
        return switch (token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "") {
            case "true", "false" -> new Sample.Bool(token.line(), token.text().equalsIgnoreCase("true"));
            case "null" -> new Sample.Null(token.line());
            default -> null;
        };
    }

    private Sample object(Token begin) {
        List<Sample.Member> members = new ArrayList<>();
        for (at++; !isClosed("}"); next()) {
            Token name = tokens.get(at);
            if (isName(name) && tokens.get(at + 1).is(":")) {
                at += 2;
                member(name, members);
            } else {
                name(name);
                skip();
            }
        }
        return new Sample.Obj(begin.line(), List.copyOf(members));
    }

    private Sample list(Token begin, String close) {
        List<Sample.Member> members = new ArrayList<>();
        List<Sample> elements = new ArrayList<>();
        for (at++; !isClosed(close); next()) {
            Token name = tokens.get(at);
            if (isName(name) && tokens.get(at + 1).is("=") && tokens.get(at + 2).is(">")) {
                at += 3;
                member(name, members);
            } else {
                Sample element = read();
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return members.isEmpty()
                ? new Sample.Array(begin.line(), List.copyOf(elements))
                : new Sample.Obj(begin.line(), List.copyOf(members));
    }

    private void member(Token name, List<Sample.Member> members) {
        name(name);
        Sample value = read();
        if (value != null) {
            members.add(new Sample.Member(name.line(), name.text(), value));
        }
    }

    /** Keeps a name of the outermost value; a variable alone is a name, too. */
    private void name(Token name) {
        if (depth == 1 && isName(name)) {
            names.add(name.text());
        }
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.QUOTED;
    }

    private void next() {
        at += tokens.get(at).is(",") ? 1 : 0;
    }

    /** Goes behind the closing mark, or tells that there is more; at the end of the code everything is closed. */
    private boolean isClosed(String close) {
        if (!tokens.get(at).is(close)) {
            // Another mark that closes stands there where code is cut off.
            return tokens.get(at).kind() == Kind.END
                    || (isEnd() && !tokens.get(at).is(","));
        }
        at++;
        return true;
    }

    private boolean isEnd() {
        Token token = tokens.get(at);
        return token.kind() == Kind.END || token.is(",") || token.is("}") || token.is("]") || token.is(")");
    }

    /** To the end of an expression. */
    private void skip() {
        whole = false;
        for (int open = 0; tokens.get(at).kind() != Kind.END && (open > 0 || !isEnd()); at++) {
            Token token = tokens.get(at);
            if (token.is("(") || token.is("[") || token.is("{")) {
                open++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                open--;
            }
        }
    }
}
