package io.github.b24kit.contractkit.recording;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text must not hold before it may be kept where everybody can read it. Errs on the side of refusing. */
final class SecretPatterns {
    private record Kind(String name, Pattern pattern) {}

    private static final String CREDENTIAL =
            "auth|auth_id|refresh_id|access_token|refresh_token|application_token|app_sid|client_secret|password|sessid";

    private static final Set<String> CREDENTIAL_KEYS = Set.of(CREDENTIAL.split("\\|", -1));

    private static final List<Kind> KINDS = List.of(
            new Kind("the address of a webhook", Pattern.compile("/rest/(api/)?[0-9]++/[A-Za-z0-9]{8,}+")),
            new Kind("a credential", Pattern.compile("(?i)\\b(" + CREDENTIAL + ")=[^&\\s\"'*]{6}")),
            new Kind("a credential", Pattern.compile("(?i)\\bbearer [A-Za-z0-9._~+/-]{8}")),
            new Kind(
                    "the host of a portal",
                    Pattern.compile("(?i)\\b(?!(example|apidocs|oauth|www)\\.)[a-z0-9-]{1,63}\\.bitrix24\\.[a-z]{2}")),
            new Kind(
                    "an e-mail address",
                    Pattern.compile(
                            "(?i)[a-z0-9._%+-]{1,64}@(?!example\\.(com|org|net)(?![\\w-]|\\.\\w))[a-z0-9-]{1,63}\\.[a-z]{2}")),
            new Kind("a phone number", Pattern.compile("\\+[0-9][0-9 ()-]{8,18}[0-9](?![0-9:])")));

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9+/_=-]{16,}");
    private static final int RANDOM_LENGTH = 24;

    /** In bits per character: words and dates stay below, random hex digits reach about 3.5 in short texts. */
    private static final double RANDOM_ENTROPY = 3.2;

    private SecretPatterns() {}

    /** What the text looks like it holds, or null. */
    static @Nullable String find(String text) {
        String plain = findPlain(text);
        if (plain == null && text.indexOf('%') >= 0) {
            plain = findPlain(unescaped(text));
        }
        if (plain != null) {
            return plain;
        }
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String decoded = base64(token.group());
            String hidden = decoded == null ? null : findPlain(decoded);
            if (hidden != null) {
                return hidden + " in base64";
            }
            if (isRandom(token.group())) {
                return "a random token";
            }
        }
        return null;
    }

    /** Whether a member of this name holds a credential. */
    static boolean isCredentialKey(String name) {
        return CREDENTIAL_KEYS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String findPlain(String text) {
        for (Kind kind : KINDS) {
            if (kind.pattern().matcher(text).find()) {
                return kind.name();
            }
        }
        return null;
    }

    /** The text of an address; a percent sign that escapes nothing stays. */
    private static String unescaped(String text) {
        return URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
    }

    private static @Nullable String base64(String token) {
        try {
            String standard = token.replace('-', '+').replace('_', '/');
            return new String(Base64.getDecoder().decode(standard), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static boolean isRandom(String token) {
        boolean mixed =
                token.chars().anyMatch(Character::isDigit) && token.chars().anyMatch(Character::isLetter);
        return mixed && token.length() >= RANDOM_LENGTH && entropy(token) >= RANDOM_ENTROPY;
    }

    private static double entropy(String text) {
        double bits = 0;
        for (int c : text.chars().distinct().toArray()) {
            double share = text.chars().filter(other -> other == c).count() / (double) text.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
