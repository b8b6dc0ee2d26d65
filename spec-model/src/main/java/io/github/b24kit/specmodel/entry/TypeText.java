package io.github.b24kit.specmodel.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a type, understood: {@code list<A | B> | null}.
 *
 * <pre>
 * type   = part { "|" part }
 * part   = name [ "&lt;" type "&gt;" ]
 * name   = letters, digits, "_", and one "." between a type and its field
 * </pre>
 */
public sealed interface TypeText {
    /** Where it begins in the whole text. */
    int offset();

    /** A name, perhaps of a type's field. */
    record Name(String text, int offset) implements TypeText {}

    /** {@code list<...>} or {@code map<...>}, or a wrong word in their place. */
    record Container(String word, TypeText element, int offset) implements TypeText {}

    /** Several types, any of them. */
    record Either(List<TypeText> alternatives, int offset) implements TypeText {
        public Either {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A text that is no type, and where it stops being one. */
    final class Malformed extends Exception {
        private final int offset;

        Malformed(String message, int offset) {
            super(message);
            this.offset = offset;
        }

        public int offset() {
            return offset;
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    static TypeText parse(String text) throws Malformed {
        Parser parser = new Parser(text);
        TypeText type = parser.type(0);
        if (parser.at < text.length()) {
            throw new Malformed("unexpected \"" + text.charAt(parser.at) + "\"", parser.at);
        }
        return type;
    }

    /** The type, or null when the text is none. */
    static @Nullable TypeText parseOrNull(String text) {
        try {
            return parse(text);
        } catch (Malformed e) {
            return null;
        }
    }

    /** All names in it, in order. */
    default List<Name> names() {
        List<Name> names = new ArrayList<>();
        collect(this, names);
        return names;
    }

    private static void collect(TypeText type, List<Name> into) {
        if (type instanceof Name name) {
            into.add(name);
        } else if (type instanceof Container container) {
            collect(container.element(), into);
        } else if (type instanceof Either either) {
            either.alternatives().forEach(alternative -> collect(alternative, into));
        }
    }

    /** Reads a text once from left to right. */
    final class Parser {
        private static final int MAX_DEPTH = 10;

        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private TypeText type(int depth) throws Malformed {
            if (depth > MAX_DEPTH) {
                throw new Malformed("too many \"<\" inside each other", at);
            }
            List<TypeText> parts = new ArrayList<>();
            do {
                skipBlanks();
                parts.add(part(depth));
                skipBlanks();
            } while (take('|'));
            return parts.size() == 1
                    ? parts.get(0)
                    : new Either(parts, parts.get(0).offset());
        }

        private TypeText part(int depth) throws Malformed {
            int start = at;
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            String name = text.substring(start, at);
            checkName(name, start);
            if (!take('<')) {
                return new Name(name, start);
            }
            TypeText element = type(depth + 1);
            if (!take('>')) {
                throw new Malformed("\">\" is missing", at);
            }
            return new Container(name, element, start);
        }

        private void checkName(String name, int start) throws Malformed {
            if (name.isEmpty()) {
                String found = start < text.length()
                        ? "a type is missing before \"" + text.charAt(start) + "\""
                        : "a type is missing at the end";
                throw new Malformed(found, start);
            }
            int dot = name.indexOf('.');
            boolean halved = dot == 0 || dot == name.length() - 1 || dot != name.lastIndexOf('.');
            if (halved) {
                throw new Malformed("a type's field is written type.field", start);
            }
        }

        private boolean take(char wanted) {
            if (at < text.length() && text.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        private void skipBlanks() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private static boolean isNamePart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        }
    }
}
