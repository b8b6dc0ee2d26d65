package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.Token.Kind;
import io.github.b24kit.docsimporter.sample.TypeTree.ListOf;
import io.github.b24kit.docsimporter.sample.TypeTree.Named;
import io.github.b24kit.docsimporter.sample.TypeTree.ObjectOf;
import io.github.b24kit.docsimporter.sample.TypeTree.OneOf;
import io.github.b24kit.docsimporter.sample.TypeTree.Property;
import java.util.ArrayList;
import java.util.List;

/** Reads types of TypeScript, in the forms that data has: no functions, nothing that is computed. */
final class TypeParser {
    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private int at;
    private int depth;

    /** A form of a type that is not known here. */
    static final class OtherType extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;

        OtherType(int line) {
            super("line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    TypeParser(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The token behind what was read. */
    int at() {
        return at;
    }

    TypeTree type() throws OtherType {
        if (++depth > DEEPEST) {
            throw new OtherType(peek().line());
        }
        int line = peek().line();
        List<TypeTree> alternatives = new ArrayList<>();
        take("|");
        do {
            alternatives.add(suffixed());
        } while (take("|"));
        if (peek().is("&") || peek().is("=")) {
            throw new OtherType(peek().line());
        }
        depth--;
        return alternatives.size() == 1 ? alternatives.get(0) : new OneOf(line, List.copyOf(alternatives));
    }

    private TypeTree suffixed() throws OtherType {
        TypeTree type = single();
        // On a line of its own the bracket begins the next member.
        while (peek().is("[") && peek().line() == tokens.get(at - 1).line()) {
            at++;
            expect("]");
            type = new ListOf(type.line(), type);
        }
        return type;
    }

    private TypeTree single() throws OtherType {
        Token token = tokens.get(at);
        if (token.is("{")) {
            return object();
        }
        if (take("(")) {
            TypeTree type = type();
            expect(")");
            return type;
        }
        if (token.is("[")) {
            return tuple();
        }
        boolean negative = take("-");
        token = tokens.get(at);
        if (token.kind() == Kind.QUOTED) {
            at++;
            return new Named(token.line(), "'" + token.text() + "'");
        }
        if (token.kind() != Kind.WORD
                || token.text().equals("keyof")
                || token.text().equals("typeof")) {
            throw new OtherType(token.line());
        }
        at++;
        if (token.text().equals("readonly")) {
            return suffixed();
        }
        if (!peek().is("<")) {
            return new Named(token.line(), (negative ? "-" : "") + token.text());
        }
        return generic(token);
    }

    private TypeTree generic(Token name) throws OtherType {
        at++;
        List<TypeTree> arguments = new ArrayList<>();
        do {
            arguments.add(type());
        } while (take(","));
        expect(">");
        TypeTree last = arguments.get(arguments.size() - 1);
        return switch (name.text() + arguments.size()) {
            case "Array1", "ReadonlyArray1" -> new ListOf(name.line(), last);
            case "Record2" -> new ObjectOf(name.line(), List.of(new Property(last.line(), "*", false, last)));
            default -> throw new OtherType(name.line());
        };
    }

    private TypeTree tuple() throws OtherType {
        int line = tokens.get(at++).line();
        List<TypeTree> elements = new ArrayList<>();
        while (!take("]")) {
            elements.add(type());
            take(",");
        }
        return new ListOf(line, new OneOf(line, List.copyOf(elements)));
    }

    ObjectOf object() throws OtherType {
        int line = peek().line();
        expect("{");
        List<Property> properties = new ArrayList<>();
        while (!take("}")) {
            properties.add(property());
            while (take(";") || take(",")) {
                // members are divided by either, or by a new line
            }
        }
        return new ObjectOf(line, List.copyOf(properties));
    }

    private Property property() throws OtherType {
        Token name = peek();
        if (name.isWord("readonly") && tokens.get(at + 1).kind() == Kind.WORD) {
            name = tokens.get(++at);
        }
        String key = name.text();
        at++;
        if (name.is("[")) { // [name: string]: a member of any name
            at++;
            expect(":");
            type();
            expect("]");
            key = "*";
        } else if (name.kind() != Kind.WORD && name.kind() != Kind.QUOTED) {
            throw new OtherType(name.line());
        }
        boolean optional = take("?");
        expect(":");
        return new Property(name.line(), key, optional, type());
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1)); // behind the last one there is its end
    }

    private boolean take(String mark) {
        boolean is = peek().is(mark);
        at += is ? 1 : 0;
        return is;
    }

    private void expect(String mark) throws OtherType {
        if (!take(mark)) {
            throw new OtherType(peek().line());
        }
    }
}
