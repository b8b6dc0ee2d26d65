package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What a spec consists of, in one number: equal numbers, equal files. It is found without understanding one of them. */
public final class SpecDigest {
    private SpecDigest() {}

    /** The number of everything that lies in some places; none where one of them cannot be read, which reading it will tell. */
    public static Optional<String> of(List<SpecRoot> roots) {
        MessageDigest digest = sha256();
        Findings findings = new Findings();
        roots.stream()
                .sorted(Comparator.comparing(SpecRoot::layer))
                .flatMap(root -> new SpecFiles(findings).read(root).stream())
                .forEach(file -> {
                    add(digest, file.layer().name());
                    add(digest, file.path());
                    add(digest, file.text());
                });
        return findings.sorted().isEmpty() ? Optional.of(HexFormat.of().formatHex(digest.digest())) : Optional.empty();
    }

    /** With its length, so that no two lists of texts are the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
