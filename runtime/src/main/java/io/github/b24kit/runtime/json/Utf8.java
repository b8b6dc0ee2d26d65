package io.github.b24kit.runtime.json;

import java.nio.ByteBuffer;

/** Whether bytes are UTF-8, found out without decoding them: the parser of JSON takes bytes, and passes over what is broken in them. */
final class Utf8 {
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    static boolean is(byte[] bytes, int from) {
        ByteBuffer eight = ByteBuffer.wrap(bytes);
        int at = from;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && (eight.getLong(at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else {
                int length = length(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Bytes of the character that begins here; 0 if none does. The bounds are those of the Unicode Standard, table 3-7. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xE0) {
            return first >= 0xC2 && follows(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first < 0xF0) {
            boolean second = follows(bytes, at + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
            return second && follows(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
        }
        boolean second =
                first <= 0xF4 && follows(bytes, at + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return second && follows(bytes, at + 2, 0x80, 0xBF) && follows(bytes, at + 3, 0x80, 0xBF) ? 4 : 0;
    }

    private static boolean follows(byte[] bytes, int at, int least, int most) {
        return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= most;
    }
}
