package io.github.b24kit.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A text as secrets are looked for in it: the bytes of its UTF-8, in which letter case does not count and a plus is a blank, each
 * knowing where in the text it came from. Escapes of URLs, JSON and HTML can be undone layer by layer.
 */
final class Unescaped {
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "sol", '/', "plus", '+', "equals", '=');
    private static final int LONGEST_ENTITY = 12;
    private static final String CONTROLS = "nrtbf";
    private static final byte[] CONTROL_BYTES = {'\n', '\r', '\t', '\b', '\f'};

    private final byte[] bytes;
    private final int[] starts;
    private int length;

    private Unescaped(int capacity) {
        this.bytes = new byte[capacity];
        this.starts = new int[capacity + 1];
    }

    static Unescaped of(String text) {
        Unescaped plain = new Unescaped(text.length() * 3); // what a character takes in UTF-8 at most
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            plain.addPoint(text.codePointAt(i), i);
        }
        return plain.endingAt(text.length());
    }

    /** The bytes as characters 0 to 255. */
    String folded() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Where a byte came from; for the end, the end of the text. */
    int start(int index) {
        return starts[index];
    }

    /**
     * This text without what cannot be seen: zeros of UTF-16 between its letters, line ends inside base64, soft hyphens. Whoever reads
     * a secret does not see them either. The same object if there are none.
     */
    Unescaped visible() {
        Unescaped out = new Unescaped(length);
        int at = 0;
        while (at < length) {
            int invisible = invisible(at);
            if (invisible == 0) {
                out.add(bytes[at], starts[at]);
            }
            at += Math.max(invisible, 1);
        }
        return out.length == length ? this : out.endingAt(starts[length]);
    }

    /** How many bytes here are a control, a line end, a soft hyphen, a character without width, or a byte that was no text. */
    private int invisible(int at) {
        int first = bytes[at] & 0xff;
        if (first < 0x20 || first == 0x7f) {
            return 1;
        }
        if (first == 0xc2 && at + 1 < length && ((bytes[at + 1] & 0xff) < 0xa0 || (bytes[at + 1] & 0xff) == 0xad)) {
            return 2;
        }
        return first >= 0xe0 && at + 2 < length && invisiblePoint(at) ? 3 : 0;
    }

    private boolean invisiblePoint(int at) {
        int point = (bytes[at] & 0x0f) << 12 | (bytes[at + 1] & 0x3f) << 6 | (bytes[at + 2] & 0x3f);
        return (bytes[at] & 0xf0) == 0xe0
                && (Character.getType(point) == Character.FORMAT || point == 0x2028 || point == 0x2029);
    }

    /** This text with one layer of the escapes undone that begin with one of these; the same object if there is none. */
    Unescaped once(String escapes) {
        Unescaped out = new Unescaped(length);
        int at = 0;
        while (at < length) {
            int end = switch (escapes.indexOf(bytes[at]) < 0 ? 0 : bytes[at]) {
                case '%' -> percent(at, out);
                case '\\' -> backslash(at, out);
                case '&' -> entity(at, out);
                default -> at;
            };
            if (end == at) {
                out.add(bytes[at], starts[at]);
                end = at + 1;
            }
            at = end;
        }
        return out.length == length ? this : out.endingAt(starts[length]);
    }

    private int percent(int at, Unescaped out) {
        int value = number(at + 1, 2, 16);
        if (value < 0) {
            return at;
        }
        out.add((byte) value, starts[at]);
        return at + 3;
    }

    private int backslash(int at, Unescaped out) {
        if (at + 1 == length) {
            return at;
        }
        byte next = bytes[at + 1];
        if (next == 'u') {
            return unit(at, out);
        }
        int control = CONTROLS.indexOf(next);
        if (control < 0 && (Character.isLetterOrDigit(next) || next < 0)) {
            return at;
        }
        out.add(control < 0 ? next : CONTROL_BYTES[control], starts[at]);
        return at + 2;
    }

    private int unit(int at, Unescaped out) {
        int unit = number(at + 2, 4, 16);
        if (unit < 0) {
            return at;
        }
        boolean followed = at + 7 < length && bytes[at + 6] == '\\' && bytes[at + 7] == 'u';
        int second = followed ? number(at + 8, 4, 16) : -1;
        if (second >= 0 && Character.isSurrogatePair((char) unit, (char) second)) {
            out.addPoint(Character.toCodePoint((char) unit, (char) second), starts[at]);
            return at + 12;
        }
        out.addPoint(unit, starts[at]);
        return at + 6;
    }

    private int entity(int at, Unescaped out) {
        int end = at + 1;
        while (end < length && end - at <= LONGEST_ENTITY && bytes[end] != ';') {
            end++;
        }
        if (end == length || bytes[end] != ';' || end == at + 1) {
            return at;
        }
        int point;
        if (bytes[at + 1] != '#') {
            String name = new String(bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
            point = ENTITIES.getOrDefault(name, (char) 0);
        } else if (bytes[at + 2] == 'x') {
            point = number(at + 3, end - at - 3, 16);
        } else {
            point = number(at + 2, end - at - 2, 10);
        }
        if (point <= 0 || !Character.isValidCodePoint(point)) {
            return at;
        }
        out.addPoint(point, starts[at]);
        return end + 1;
    }

    /** A number of so many digits; -1 if there is none. */
    private int number(int from, int digits, int radix) {
        if (digits < 1 || from + digits > length) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(bytes[i], radix);
            if (digit < 0) {
                return -1;
            }
            value = Math.min(value * radix + digit, Integer.MAX_VALUE);
        }
        return (int) value;
    }

    private void addPoint(int point, int start) {
        for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            add(each, start);
        }
    }

    private void add(byte value, int start) {
        bytes[length] = value == '+' ? (byte) ' ' : value >= 'A' && value <= 'Z' ? (byte) (value | 0x20) : value;
        starts[length] = start;
        length++;
    }

    private Unescaped endingAt(int end) {
        Arrays.fill(starts, length, length + 1, end);
        return this;
    }
}
