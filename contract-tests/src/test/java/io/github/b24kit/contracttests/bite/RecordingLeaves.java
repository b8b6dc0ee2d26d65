package io.github.b24kit.contracttests.bite;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Every leaf of every recording: of the file itself, and of the answer's body inside it. A body that lost a leaf gets a fresh checksum,
 * so that it is the tests of the answer that have to notice, not the checksum.
 */
final class RecordingLeaves {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private RecordingLeaves() {}

    static List<Mutation> of(Path root) throws IOException {
        List<Mutation> found = new ArrayList<>();
        for (Path file : SpecLines.files(root.resolve("recordings"), ".json")) {
            JsonNode recording = JSON.readTree(file.toFile());
            if (!recording.has("response")) {
                continue; // the list of deviations, and the schema
            }
            for (String pointer : leaves(recording)) {
                found.add(new Mutation(root.relativize(file), pointer, text(without(recording, pointer))));
            }
            JsonNode body = JSON.readTree(recording.at("/response/bodyText").textValue());
            for (String pointer : leaves(body)) {
                JsonNode shorter = without(body, pointer);
                found.add(new Mutation(root.relativize(file), "body " + pointer, text(withBody(recording, shorter))));
            }
        }
        return found;
    }

    private static List<String> leaves(JsonNode node) {
        List<String> pointers = new ArrayList<>();
        collect(node, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject() && !node.isEmpty()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String name = field.getKey().replace("~", "~0").replace("/", "~1");
                collect(field.getValue(), pointer + "/" + name, pointers);
            }
        } else if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
    }

    private static JsonNode without(JsonNode whole, String pointer) {
        JsonNode copy = whole.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) copy.at(pointer.substring(0, slash));
        parent.remove(pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~"));
        return copy;
    }

    private static JsonNode withBody(JsonNode recording, JsonNode body) throws IOException {
        ObjectNode copy = recording.deepCopy();
        ObjectNode response = (ObjectNode) copy.get("response");
        String bodyText = text(body).strip();
        response.put("bodyText", bodyText);
        response.put("bodySha256", sha256(bodyText));
        return copy;
    }

    private static String text(JsonNode node) throws IOException {
        return JSON.writeValueAsString(node) + "\n";
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
