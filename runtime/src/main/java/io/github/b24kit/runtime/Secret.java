package io.github.b24kit.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not be printed: a token, a key of a payment system. Not serializable.
 *
 * <p>The client takes the secrets it knows, its own and those of a request, out of whatever it tells of an answer, however they are
 * spelled there. A secret of four to seven characters is taken out only where it stands alone, a shorter one not at all: it cannot
 * be told from a word or a number.
 */
public final class Secret {
    private final String value;

    /** Made when first needed, which is when a call fails. */
    private volatile @Nullable Spellings spellings;

    private Secret(String value) {
        this.value = value;
    }

    /** A secret of this text. */
    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value, "value"));
    }

    /** The text. Where this is called, the secret is no longer guarded. */
    public String reveal() {
        return value;
    }

    Spellings spellings() {
        Spellings known = spellings;
        if (known == null) {
            known = new Spellings(value);
            spellings = known;
        }
        return known;
    }

    /** Compares in a time that does not depend on where two secrets differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Always {@code ***}. */
    @Override
    public String toString() {
        return "***";
    }
}
