package io.github.b24kit.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what right a portal is called. */
sealed interface Access {
    /** Greatest port of TCP. */
    int LAST_PORT = 65_535;

    /** What one send needs. */
    Ticket ticket(Operation<?> operation);

    /**
     * The right to send one request.
     *
     * @param uri whole address
     * @param token goes into the body; null if the address itself is the right
     * @param secret what must not be printed: the token, or a part of the address
     */
    record Ticket(URI uri, @Nullable Secret token, Secret secret) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** As {@link #webhook(URI)}; the JDK's own complaint about a text that is no URI repeats it and is left out. */
    static Access webhook(String url) {
        try {
            return webhook(new URI(url));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "A webhook URL has no blank, line end or quote in or around it, nor any other character"
                            + " that addresses do not have; this one does");
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
        return new OAuth(
                path.group("portal") + "/rest",
                Objects.requireNonNull(token, "token is null; it supplies the access token"));
    }

    /** The address up to its path. What it holds is never repeated: any part of it may be the secret. */
    private static String base(URI url, String what) {
        if (url.toString().isBlank()) {
            throw new IllegalArgumentException(what + " is empty; was the variable set that should hold it?");
        }
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.isEmpty()) {
            throw new IllegalArgumentException(what + " begins with https://; this one does not");
        }
        String host = url.getHost();
        if (!scheme.equals("https") && !(scheme.equals("http") && host != null && isLoopback(host))) {
            throw new IllegalArgumentException(
                    what + " must be https, as the call carries a secret (http only for 127.0.0.1 and localhost)");
        }
        if (host == null) {
            throw new IllegalArgumentException(what + " has no host that can be called between https:// and the path");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(what + " has no user, no query and no fragment");
        }
        int port = url.getPort();
        if (port == 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(what + " has a port between 1 and " + LAST_PORT);
        }
        return scheme + "://" + host + (port < 0 ? "" : ":" + port)
                + (url.getRawPath() == null ? "" : url.getRawPath());
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
            return new Ticket(uri, null, code);
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
            return new Ticket(URI.create(rest + version + operation.method()), current, current);
        }
    }
}
