package io.github.b24kit.runtime;

import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what right a portal is called. */
sealed interface Access {
    /** What one send needs. */
    Ticket ticket(Operation<?> operation);

    /**
     * The right to send one request.
     *
     * @param uri whole address
     * @param token goes into the body; null if the address itself is the right
     * @param redaction takes the secret out of what comes back
     */
    record Ticket(URI uri, @Nullable Secret token, Redaction redaction) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** By a webhook, whose code is part of the address. */
    static Access webhook(URI url) {
        Matcher path = Webhook.PATH.matcher(base(url, "A webhook URL"));
        if (!path.matches()) {
            throw new IllegalArgumentException(
                    "A webhook URL looks like https://<portal>/rest/<user id>/<code>/; this one does not");
        }
        return new Webhook(path.group("rest"), path.group("user"), Secret.of(path.group("code")));
    }

    /** By a token of an application. */
    static Access oauth(URI portal, Supplier<Secret> token) {
        Matcher path = OAuth.PATH.matcher(base(portal, "A portal address"));
        if (!path.matches()) {
            throw new IllegalArgumentException("A portal address looks like https://<portal>; this one has a path");
        }
        return new OAuth(path.group("portal") + "/rest", token);
    }

    private static String base(URI url, String what) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (host == null || !(scheme.equals("https") || (scheme.equals("http") && isLoopback(host)))) {
            throw new IllegalArgumentException(what + " must be https (http only for 127.0.0.1 and localhost)");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(what + " has no user, no query and no fragment");
        }
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        return scheme + "://" + url.getRawAuthority() + path;
    }

    static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    }

    /** See {@link #webhook}. */
    record Webhook(String rest, String user, Secret code) implements Access {
        private static final Pattern PATH =
                Pattern.compile("(?<rest>[a-z]+://[^/]+(/[^/]+)*/rest)(/api)?/(?<user>[0-9]+)/(?<code>[^/]+)/?");

        @Override
        public Ticket ticket(Operation<?> operation) {
            String version = operation.isV3() ? "/api/" : "/";
            URI uri = URI.create(rest + version + user + "/" + code.reveal() + "/" + operation.method());
            return new Ticket(uri, null, Redaction.of(code));
        }
    }

    /** See {@link #oauth}. */
    record OAuth(String rest, Supplier<Secret> token) implements Access {
        private static final Pattern PATH = Pattern.compile("(?<portal>[a-z]+://[^/]+)(/|/rest/?)?");

        @Override
        public Ticket ticket(Operation<?> operation) {
            Secret current = token.get();
            if (current == null) {
                throw new IllegalStateException("The supplier of the access token gave null");
            }
            String version = operation.isV3() ? "/api/" : "/";
            return new Ticket(URI.create(rest + version + operation.method()), current, Redaction.of(current));
        }
    }
}
