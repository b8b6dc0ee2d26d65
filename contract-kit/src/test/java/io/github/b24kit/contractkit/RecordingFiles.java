package io.github.b24kit.contractkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes folders of recordings for tests, with a JSON library and a checksum that the code under test does not use. */
public final class RecordingFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;

    public RecordingFiles(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /** A complete recording as a tree, to be spoilt by a test. */
    public static ObjectNode recording(String id, String method, @Nullable String request, int status, String answer) {
        ObjectNode recording = JSON.createObjectNode();
        recording.put("id", id).put("method", method).put("apiVersion", "v2");
        recording
                .putObject("request")
                .put("verb", "POST")
                .put("pathTemplate", "/rest/{user}/{hook}/" + method)
                .put("contentType", "application/json")
                .put("body", request);
        ObjectNode response = recording.putObject("response");
        response.put("status", status);
        response.putObject("headers").put("Content-Type", "application/json; charset=utf-8");
        response.put("bodyText", answer).put("bodySha256", sha256(answer)).put("charset", "UTF-8");
        recording
                .putObject("provenance")
                .put("kind", "doc-example")
                .put("repo", "bitrix24/b24restdocs")
                .put("path", "api-reference/some/page.md")
                .put("commit", "0123456789abcdef0123456789abcdef01234567")
                .put("lines", "630-688")
                .put("url", "https://apidocs.bitrix24.com/api-reference/some/page.html")
                .put("read", "2026-11-23");
        recording.putArray("redactions");
        recording.putArray("volatile");
        recording.putNull("expiresOn").putNull("supersedes");
        return recording;
    }

    /** The answer changes together with its checksum. */
    public static void answer(ObjectNode recording, String bodyText) {
        ((ObjectNode) recording.get("response")).put("bodyText", bodyText).put("bodySha256", sha256(bodyText));
    }

    public RecordingFiles with(String id, String method, @Nullable String request, String answer) {
        return with(recording(id, method, request, 200, answer));
    }

    public RecordingFiles with(ObjectNode recording) {
        String method = recording.get("method").asText();
        return file(method + "/" + recording.get("id").asText() + ".json", recording.toPrettyString());
    }

    public RecordingFiles with(ObjectNode recording, Consumer<ObjectNode> spoil) {
        String path =
                recording.get("method").asText() + "/" + recording.get("id").asText() + ".json";
        spoil.accept(recording);
        return file(path, recording.toPrettyString());
    }

    public RecordingFiles file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public RecordingFiles file(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes deviations.json from rows of method, pointer, page and ours; the last two are JSON. */
    public RecordingFiles deviations(String... rows) {
        try {
            ArrayNode list = JSON.createArrayNode();
            for (int i = 0; i < rows.length; i += 4) {
                ObjectNode deviation = list.addObject();
                deviation.put("method", rows[i]).put("pointer", rows[i + 1]);
                deviation.set("page", JSON.readTree(rows[i + 2]));
                deviation.set("ours", JSON.readTree(rows[i + 3]));
                deviation.put("because", "the page is not what the client sends");
            }
            return file("deviations.json", list.toPrettyString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
