package io.github.b24kit.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A secret as it may come back from servers and proxies: as it is, somewhere inside base64, in hexadecimal digits. */
final class Spellings {
    /** A shorter secret is a part of many words: it counts where it stands alone, and not inside base64. */
    private static final int ANYWHERE = 8;

    /** A shorter secret cannot be told from any number or word, and guards nothing. */
    private static final int SHORTEST = 4;

    /** A long secret is looked for piece by piece, as an echo may be cut. */
    private static final int PIECE = 48;

    private static final int BASE64_GROUP = 3;

    private final List<String> forms;
    private final boolean alone;

    Spellings(String secret) {
        this.alone = secret.length() < ANYWHERE;
        this.forms = alone ? List.of(folded(secret)) : pieces(secret);
    }

    private static List<String> pieces(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String folded = folded(secret);
        for (int next = 0; next < bytes.length; next += PIECE) {
            int end = Math.min(next + PIECE, bytes.length);
            int start = Math.max(0, end - PIECE); // the last piece is as long as the others
            byte[] piece = Arrays.copyOfRange(bytes, start, end);
            forms.add(folded.substring(start, end));
            forms.add(HexFormat.of().formatHex(piece));
            for (int shift = 0; shift < BASE64_GROUP; shift++) {
                forms.add(folded(insideBase64(piece, shift, Base64.getEncoder())));
                forms.add(folded(insideBase64(piece, shift, Base64.getUrlEncoder())));
            }
        }
        return List.copyOf(forms);
    }

    /** The letters that base64 has for bytes which begin so many bytes after a multiple of three, whatever stands around them. */
    private static String insideBase64(byte[] bytes, int shift, Base64.Encoder encoder) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String encoded = encoder.withoutPadding().encodeToString(shifted);
        int end = shifted.length % BASE64_GROUP == 0 ? encoded.length() : encoded.length() - 1;
        return encoded.substring(shift == 0 ? 0 : shift + 1, end);
    }

    private static String folded(String text) {
        return Unescaped.of(text).folded();
    }

    /** Marks the characters of the original text that spell the secret in one of its layers. */
    void mark(Unescaped layer, String folded, BitSet found) {
        for (String form : forms) {
            if (form.length() < SHORTEST) {
                continue;
            }
            for (int at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
                if (!alone || standsAlone(folded, at, at + form.length())) {
                    found.set(layer.start(at), layer.start(at + form.length()));
                }
            }
        }
    }

    private static boolean standsAlone(String folded, int start, int end) {
        return (start == 0 || !isPartOfWord(folded.charAt(start - 1)))
                && (end == folded.length() || !isPartOfWord(folded.charAt(end)));
    }

    private static boolean isPartOfWord(char latin) {
        return Character.isLetterOrDigit(latin) || latin == '_' || latin > 0x7f;
    }
}
