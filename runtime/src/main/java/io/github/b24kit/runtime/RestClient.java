package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonLimits;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.HttpTransport;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls the REST API of one portal. Immutable and safe for any number of threads; needs no closing, as its threads are daemons that end
 * when idle.
 */
public final class RestClient {
    private final Settings settings;

    private RestClient(Settings settings) {
        this.settings = settings;
    }

    /**
     * Begins a client that calls by a webhook.
     *
     * @param url {@code https://<portal>/rest/<user id>/<code>/}; plain http is taken for the loopback interface only
     * @return a builder
     * @throws IllegalArgumentException if it is not such a URL; the message does not hold it, as it is a secret
     */
    public static Builder webhook(URI url) {
        return new Builder(Access.webhook(url));
    }

    /**
     * As {@link #webhook(URI)}, of a text: a setting or an environment variable. {@code URI.create} would repeat a text that is no
     * address in its message, and with it the secret.
     *
     * @param url {@code https://<portal>/rest/<user id>/<code>/}
     * @return a builder
     * @throws IllegalArgumentException if it is not such a URL; the message does not hold it
     */
    public static Builder webhook(String url) {
        return new Builder(Access.webhook(url));
    }

    /**
     * Begins a client that calls by an application's access token.
     *
     * @param portal {@code https://<portal>}; plain http is taken for the loopback interface only
     * @param token gives the token that is valid now; asked before every send, and so has the chance to refresh it
     * @return a builder
     * @throws IllegalArgumentException if it is not such a URL
     */
    public static Builder oauth(URI portal, Supplier<Secret> token) {
        return new Builder(Access.oauth(portal, token));
    }

    /** A typed call. */
    public <R> Call<R> call(Request<R> request) {
        return call(request.operation(), request.toJson());
    }

    /** A typed call of a list method, whose rows come page by page. */
    public <T> PagedCall<T> call(PagedRequest<T> request) {
        return new PagedCall<>(settings, request);
    }

    /**
     * A call of any method: REST v2, regarded as unsafe, its result as JSON.
     *
     * @param method wire name
     * @param params parameters
     * @return the call
     * @throws IllegalArgumentException if it is not the name of a method
     */
    public Call<Json> call(String method, JsonObject params) {
        Operation<Json> untyped =
                Operation.<Json>named(method).result(ValueReader::json).build();
        return call(untyped, params);
    }

    /** Begins a batch of calls of this client. */
    public Batch batch() {
        return new Batch(settings);
    }

    /**
     * A call of a method that has no entry in the specification, as the caller describes it: whether it is safe, and how its result is
     * read.
     *
     * <pre>{@code
     * Operation<String> name = Operation.<String>named("app.name").effect(Effect.SAFE).result(in -> in.string()).build();
     * }</pre>
     *
     * @param operation the method
     * @param params parameters
     * @param <R> type of the result
     * @return the call
     */
    public <R> Call<R> call(Operation<R> operation, JsonObject params) {
        return new Call<>(
                settings, operation, Objects.requireNonNull(params, "params is null; JsonObject.EMPTY sends none"));
    }

    /** Tells nothing: the address may be a secret. */
    @Override
    public String toString() {
        return "RestClient";
    }

    /** Sets a client up. Every setting has a default. */
    public static final class Builder {
        private static final Duration DEADLINE = Duration.ofSeconds(60);
        private static final long MAX_ANSWER_BYTES = 64L << 20;
        private static final String USER_AGENT = "bitrix24-contract-kit/0.1";

        private final Access access;
        private @Nullable Transport transport;
        private Duration deadline = DEADLINE;
        private long maxAnswerBytes = MAX_ANSWER_BYTES;
        private JsonLimits limits = JsonLimits.DEFAULT;
        private DriftMode driftMode = DriftMode.OFF;
        private DriftListener driftListener = DriftListener.NONE;
        private RetryPolicy retries = RetryPolicy.DEFAULT;
        private String userAgent = USER_AGENT;
        private @Nullable Executor executor;
        private Executor threads = ownThreads();
        private Pace pace = Pace.REAL;

        private Builder(Access access) {
            this.access = access;
        }

        /** What carries the requests; by default {@link HttpTransport}. */
        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        /** Time for a whole call with its retries; by default 60 seconds, which is the cloud's own limit of one request. */
        public Builder deadline(Duration deadline) {
            this.deadline = Call.checkedDeadline(deadline);
            return this;
        }

        /** Greatest size of an answer in bytes, decompressed; by default 64 MiB. */
        public Builder maxAnswerBytes(long maxAnswerBytes) {
            if (maxAnswerBytes < 1 || maxAnswerBytes > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("maxAnswerBytes must be between 1 and " + Integer.MAX_VALUE);
            }
            this.maxAnswerBytes = maxAnswerBytes;
            return this;
        }

        /** How deep an answer may nest, 1 to 1000; by default 200. */
        public Builder maxDepth(int maxDepth) {
            this.limits = new JsonLimits(maxDepth);
            return this;
        }

        /** What happens when an answer differs from the documentation; by default nothing. */
        public Builder drift(DriftMode mode, DriftListener listener) {
            this.driftMode = Objects.requireNonNull(mode, "mode is null; DriftMode.OFF tells nothing");
            this.driftListener =
                    Objects.requireNonNull(listener, "listener is null; DriftListener.NONE listens to nothing");
            return this;
        }

        /** How often and how fast calls are tried again; by default {@link RetryPolicy#DEFAULT}. */
        public Builder retries(RetryPolicy retries) {
            this.retries = Objects.requireNonNull(retries, "retries is null; RetryPolicy.NONE sends once");
            return this;
        }

        /** How the program introduces itself, {@code name/version}. Portals may turn away empty or technical names. */
        public Builder userAgent(String userAgent) {
            if (!userAgent.matches("[\\x21-\\x7e][\\x20-\\x7e]*")) {
                throw new IllegalArgumentException("userAgent is printable ASCII and not empty");
            }
            this.userAgent = userAgent;
            return this;
        }

        /**
         * Where asynchronous calls ask for their token, read their answers and complete; by default daemon threads of the client that
         * end when idle. Calls that block never use it, so they may be made on one of its own threads.
         */
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        Builder threads(Executor threads) {
            this.threads = threads;
            return this;
        }

        Builder pace(Pace pace) {
            this.pace = pace;
            return this;
        }

        /**
         * The client.
         *
         * @return the client
         * @throws IllegalStateException if the JVM is set up so that calls could be sent twice, see {@link HttpTransport#create()}
         */
        public RestClient build() {
            return new RestClient(new Settings(
                    access,
                    transport == null ? HttpTransport.create() : transport,
                    deadline,
                    maxAnswerBytes,
                    limits,
                    driftMode,
                    driftListener,
                    retries,
                    userAgent,
                    threads,
                    executor == null ? threads : executor,
                    pace));
        }

        private static Executor ownThreads() {
            return new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                        Thread thread = new Thread(task, "bitrix24-client");
                        thread.setDaemon(true);
                        return thread;
                    });
        }
    }
}
