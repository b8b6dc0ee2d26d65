package io.github.b24kit.generator.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One number for what an output is made of and all that it holds: while it stays the same, there is nothing to generate. */
final class State {
    private final MessageDigest digest;

    State(String madeOf) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        add(madeOf.getBytes(StandardCharsets.UTF_8));
    }

    /** Files are added in the order of their paths. */
    void add(String path, byte[] content) {
        add(path.getBytes(StandardCharsets.UTF_8));
        add(content);
    }

    /** To be asked once. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length, so that no two outputs are the same bytes. */
    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
