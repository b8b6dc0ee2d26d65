package io.github.b24kit.contractkit.replay;

import com.sun.net.httpserver.HttpServer;
import io.github.b24kit.contractkit.recording.Recordings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A portal on the loopback interface that answers with recordings: exactly their bytes and status.
 *
 * <p>A request is answered by the one recording with the same method, verb, content type and body; the order of keys, the spelling of
 * numbers and the access token {@code auth} do not count, and a listed deviation may stand for the recorded value. The header {@code
 * X-Bitrix24-Recording} asks for a recording of the method by its id instead; the answer carries the same header. Whatever cannot be
 * answered gets 501 with {@code NO_RECORDING} and the nearest miss, or with {@code AMBIGUOUS_RECORDING} and the ids; what is not strict JSON,
 * too deep or too big gets 400.
 *
 * <pre>{@code
 * try (ReplayPortal portal = ReplayPortal.start(Recordings.packaged())) {
 *     client.connectTo(portal.webhook());
 * }
 * }</pre>
 */
public final class ReplayPortal implements AutoCloseable {
    private static final int MAX_BODY_BYTES = 1024 * 1024;
    private static final int THREADS = 8;
    private static final int KEPT_REQUESTS = 10_000;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Deque<ReceivedRequest> received = new ArrayDeque<>();

    private ReplayPortal(HttpServer server, Recordings recordings) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, daemons());
        server.setExecutor(threads);
        server.createContext("/", new ReplayHandler(new RecordingChoice(recordings), MAX_BODY_BYTES, this::note));
    }

    /**
     * Starts a portal on a free port.
     *
     * @throws UncheckedIOException when no port can be opened on the loopback interface
     */
    public static ReplayPortal start(Recordings recordings) {
        try {
            InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
            ReplayPortal portal =
                    new ReplayPortal(HttpServer.create(new InetSocketAddress(loopback, 0), 0), recordings);
            startAsDaemon(portal.server);
            return portal;
        } catch (IOException noPort) {
            throw new UncheckedIOException("The replay portal found no free port on 127.0.0.1", noPort);
        }
    }

    /** The address to give to a client as its webhook. */
    public URI webhook() {
        return URI.create(portal() + "rest/1/replay/");
    }

    /** The address to give to a client that sends an access token. */
    public URI portal() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** What was asked since the start or since {@link #forget()}, oldest first; the latest ten thousand. */
    public List<ReceivedRequest> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** Forgets what was received. */
    public void forget() {
        synchronized (received) {
            received.clear();
        }
    }

    /** Stops at once; open connections break. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void note(ReceivedRequest request) {
        synchronized (received) {
            if (received.size() == KEPT_REQUESTS) {
                received.removeFirst();
            }
            received.addLast(request);
        }
    }

    /** A forgotten portal must not keep the JVM alive; the server's own thread inherits this from the thread that starts it. */
    private static void startAsDaemon(HttpServer server) {
        Thread starter = new Thread(server::start, "replay-portal-start");
        starter.setDaemon(true);
        starter.start();
        boolean interrupted = false;
        while (starter.isAlive()) {
            try {
                starter.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "replay-portal-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
