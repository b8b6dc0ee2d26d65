package io.github.b24kit.runtime.transport;

import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 by the JDK's client. Follows no redirect, trusts the JVM's certificates, keeps to the deadline also while the body comes in.
 * Its threads are daemons and end with it.
 */
public final class HttpTransport implements BlockingTransport {
    private static final String RETRY_SWITCH = "jdk.httpclient.enableAllMethodRetry";

    private final HttpClient client;

    private HttpTransport(HttpClient client) {
        this.client = client;
    }

    /**
     * A transport of its own connections.
     *
     * @return the transport
     * @throws IllegalStateException if the JVM runs with {@code -Djdk.httpclient.enableAllMethodRetry}: its client would send calls
     *     twice that must be sent once
     */
    public static HttpTransport create() {
        return create(System.getProperty(RETRY_SWITCH));
    }

    static HttpTransport create(@Nullable String allMethodRetry) {
        if (allMethodRetry != null && (allMethodRetry.isEmpty() || Boolean.parseBoolean(allMethodRetry))) {
            throw new IllegalStateException("The JVM runs with -D" + RETRY_SWITCH
                    + ", which lets the HTTP client send a POST twice; remove it, or a payment may be booked twice");
        }
        return new HttpTransport(HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(30))
                .build());
    }

    @Override
    public TransportResponse await(TransportRequest request) throws TransportFailure, InterruptedException {
        CappedBody body = new CappedBody(request.maxBytes());
        long latest = System.nanoTime() + request.deadline().toNanos();
        try {
            HttpResponse<byte[]> response = client.send(post(request), head -> {
                body.endAfter(latest - System.nanoTime());
                return body;
            });
            return accept(response, request.maxBytes());
        } catch (IOException e) {
            body.cancel();
            throw failure(e, request.uri().getHost());
        }
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        CappedBody body = new CappedBody(request.maxBytes());
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(post(request), body.handler());
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        // Covers the body too.
        answer.orTimeout(request.deadline().toNanos(), TimeUnit.NANOSECONDS);
        var unusedArrival = exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                answer.completeExceptionally(failure);
                return;
            }
            try {
                answer.complete(accept(response, request.maxBytes()));
            } catch (TransportFailure e) {
                answer.completeExceptionally(e);
            }
        });
        var unusedEnd = answer.whenComplete((response, failure) -> {
            if (failure != null) {
                exchange.cancel(true);
                body.cancel();
            }
        });
        CompletableFuture<TransportResponse> outcome = answer.handle((response, failure) -> {
            if (failure != null) {
                throw new CompletionException(failure(failure, request.uri().getHost()));
            }
            return response;
        });
        var unusedCancellation = outcome.whenComplete((response, failure) -> {
            if (outcome.isCancelled()) {
                answer.cancel(true);
            }
        });
        return outcome;
    }

    /** Its timeout ends with the headers of the answer. */
    private static HttpRequest post(TransportRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(request.deadline())
                .POST(BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::setHeader);
        return builder.build();
    }

    private static TransportResponse accept(HttpResponse<byte[]> response, long maxBytes) throws TransportFailure {
        byte[] body = response.body();
        List<String> lengths = response.headers().allValues("Content-Length");
        if (lengths.size() > 1) {
            throw new TransportFailure(Kind.UNACCEPTABLE, "the answer declares its length more than once", null);
        }
        if (lengths.size() == 1 && !lengths.get(0).strip().equals(Integer.toString(body.length))) {
            throw new TransportFailure(Kind.UNACCEPTABLE, "the answer is not as long as it declares", null);
        }
        List<String> encodings = response.headers().allValues("Content-Encoding");
        return new TransportResponse(
                response.statusCode(), response.headers().map(), ContentEncoding.decode(body, encodings, maxBytes));
    }

    /** Only our own refusal of the portal's certificate says that nothing was sent; any other TLS fault may come afterwards. */
    private static boolean isRefusedByUs(Throwable tls) {
        for (Throwable inner = tls; inner != null; inner = inner.getCause()) {
            if (inner instanceof SSLPeerUnverifiedException || inner instanceof GeneralSecurityException) {
                return true;
            }
        }
        return false;
    }

    private static TransportFailure failure(Throwable thrown, @Nullable String host) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof TransportFailure known) {
            return known;
        }
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof TransportFailure known) {
                return known;
            }
            if (inner instanceof SSLException) {
                return isRefusedByUs(inner)
                        ? new TransportFailure(Kind.NOT_TRUSTED, "no trusted TLS connection to the portal", cause)
                        : new TransportFailure(Kind.BROKEN, "the TLS connection to the portal broke", cause);
            }
            if (inner instanceof ConnectException || inner instanceof UnresolvedAddressException) {
                return new TransportFailure(Kind.NOT_SENT, notConnected(inner, host), cause);
            }
            if (inner instanceof HttpConnectTimeoutException) {
                return new TransportFailure(
                        Kind.NOT_SENT, "connecting to the portal " + host + " took too long", cause);
            }
            if (inner instanceof TimeoutException || inner instanceof HttpTimeoutException) {
                return new TransportFailure(Kind.DEADLINE, "the deadline passed", cause);
            }
        }
        return cause instanceof CancellationException
                ? new TransportFailure(Kind.BROKEN, "the call was cancelled", cause)
                : new TransportFailure(Kind.BROKEN, "the connection to the portal broke", cause);
    }

    /** A host that no name server knows and one that refuses are both told by the same exception. */
    private static String notConnected(Throwable failure, @Nullable String host) {
        for (Throwable inner = failure; inner != null; inner = inner.getCause()) {
            if (inner instanceof UnresolvedAddressException) {
                return "the portal's host name " + host + " is not known";
            }
        }
        return "the connection to the portal " + host + " was refused or failed";
    }
}
