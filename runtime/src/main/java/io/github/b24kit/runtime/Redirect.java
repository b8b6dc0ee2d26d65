package io.github.b24kit.runtime;

import io.github.b24kit.runtime.transport.TransportResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A portal that was renamed answers with a redirect to its new name. Anything else that redirects a call is a trap. */
final class Redirect {
    private static final Set<Integer> STATUS = Set.of(301, 302, 303, 307, 308);

    /** Cloud portals: one label, then one of the vendor's zones. The zone may not change. */
    private static final Pattern CLOUD = Pattern.compile("[a-z0-9-]+\\.(?<zone>bitrix24\\.[a-z]{2,3}(\\.[a-z]{2})?)");

    /** What DNS can carry. */
    private static final int LONGEST_HOST = 253;

    private Redirect() {}

    static boolean is(TransportResponse response) {
        return STATUS.contains(response.status());
    }

    /** The new address of the same call at the same site; null if the redirect leads anywhere else. */
    static @Nullable URI target(URI called, TransportResponse response) {
        URI location = location(response);
        if (location == null) {
            return null;
        }
        boolean rename = "https".equals(called.getScheme())
                && "https".equalsIgnoreCase(location.getScheme())
                && location.getRawUserInfo() == null
                && location.getPort() == called.getPort()
                && called.getRawPath().equals(location.getRawPath())
                && sameSite(called.getHost(), location.getHost());
        return rename ? URI.create("https://" + location.getRawAuthority() + called.getRawPath()) : null;
    }

    /** Host the answer points to, to be shown; the rest of the address may hold the webhook's code. */
    static String host(TransportResponse response) {
        URI location = location(response);
        String host = location == null ? null : location.getHost();
        return host == null || host.length() > LONGEST_HOST ? "nowhere" : host;
    }

    private static @Nullable URI location(TransportResponse response) {
        try {
            return new URI(response.header("Location").orElse(""));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean sameSite(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return false;
        }
        Matcher old = CLOUD.matcher(from.toLowerCase(Locale.ROOT));
        Matcher renamed = CLOUD.matcher(to.toLowerCase(Locale.ROOT));
        return old.matches()
                && renamed.matches()
                && old.group("zone").equals(renamed.group("zone"))
                && !from.equalsIgnoreCase(to);
    }
}
