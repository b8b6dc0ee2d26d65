package io.github.b24kit.decoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Some of many differences, as chance has it: those whose digest with a seed is least. So that one more or less of all changes one of
 * those at most.
 */
record Draw(String seed) {
    List<Deviation> of(List<Deviation> all, int count) {
        return all.stream()
                .sorted(Comparator.comparing(this::digest))
                .limit(count)
                .sorted(Deviation.ORDER)
                .toList();
    }

    private String digest(Deviation each) {
        String key = String.join(
                "\n",
                seed,
                each.method().toString(),
                each.page(),
                each.kind().name(),
                each.pointer(),
                each.documented(),
                each.seen());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
