package io.github.b24kit.runtime.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on the loopback interface that answers byte for byte what a test says, right or wrong. */
public final class RawServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: ([0-9]+)");

    /** Belongs into every answer that is whole: a client that kept the connection would lose its next request on it. */
    public static final String CLOSE = "Connection: close\r\n";

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Script script;

    /** What to do with one request. */
    public interface Script {
        /** Writes an answer; the connection is closed afterwards. */
        void answer(OutputStream out, int hit) throws Exception;
    }

    /** Thrown by a script, makes the server drop the connection without a goodbye: the client sees a reset. */
    public static final class Reset extends Exception {}

    public RawServer(Script script) throws IOException {
        this.script = script;
        Thread thread = new Thread(this::accept, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that answers every request with the same text. */
    public static RawServer answering(String answer) throws IOException {
        return new RawServer((out, hit) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** An answer of JSON. */
    public static String json(int status, String body, String... headers) {
        StringBuilder answer =
                new StringBuilder("HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\n" + CLOSE);
        for (String header : headers) {
            answer.append(header).append("\r\n");
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return answer.append("Content-Length: " + length + "\r\n\r\n")
                .append(body)
                .toString();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + path);
    }

    /** The requests so far, headers and body. */
    public List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                Thread thread = new Thread(() -> serve(socket), "raw-server-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(read(socket.getInputStream()));
            try {
                script.answer(socket.getOutputStream(), requests.size());
            } catch (Reset e) {
                socket.setSoLinger(true, 0);
            }
            socket.getOutputStream().flush();
        } catch (Exception e) {
            // The client may go at any time.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
            String text = bytes.toString(StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (end >= 0) {
                Matcher length = LENGTH.matcher(text);
                int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
                return text + new String(in.readNBytes(body), StandardCharsets.UTF_8);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
