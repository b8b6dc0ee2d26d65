package io.github.b24kit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A second parser and writer must see the same documents. */
class JsonAgainstJacksonTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @RepeatedTest(60)
    void readsWhatJacksonWrites(RepetitionInfo run) throws Exception {
        long seed = run.getCurrentRepetition();
        JsonNode node = node(new Random(seed), 5);
        Json read = Json.parse(MAPPER.writeValueAsBytes(node));
        assertThat(toNode(read)).as("seed %s", seed).isEqualTo(node);
    }

    @RepeatedTest(60)
    void writesWhatJacksonReads(RepetitionInfo run) throws Exception {
        long seed = 1000L + run.getCurrentRepetition();
        JsonNode node = node(new Random(seed), 5);
        String text = Json.parse(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node))
                .toText();
        assertThat(MAPPER.readTree(text)).as("seed %s", seed).isEqualTo(node);
        assertThat(text).as("seed %s", seed).isEqualTo(MAPPER.writeValueAsString(node));
    }

    /** Cut or spoilt documents: both parsers refuse, or both read the same. */
    @RepeatedTest(40)
    void refusesWhatJacksonRefuses(RepetitionInfo run) throws Exception {
        long seed = 2000L + run.getCurrentRepetition();
        Random random = new Random(seed);
        byte[] bytes = MAPPER.writeValueAsBytes(MAPPER.createArrayNode().add(node(random, 4)));
        bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:x0".charAt(random.nextInt(9));
        ObjectMapper strict = MAPPER.copy()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        String text = new String(bytes, StandardCharsets.UTF_8);
        JsonNode expected;
        try {
            expected = strict.readTree(text);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            expected = null;
        }
        Json read;
        try {
            read = Json.parse(text);
        } catch (JsonReadException e) {
            read = null;
        }
        assertThat(read == null ? null : toNode(read)).as("seed %s", seed).isEqualTo(expected);
    }

    private static JsonNode node(Random random, int depth) {
        JsonNodeFactory nodes = MAPPER.getNodeFactory();
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> nodes.textNode(text(random));
            case 1 -> number(random, nodes);
            case 2 -> nodes.booleanNode(random.nextBoolean());
            case 3 -> nodes.nullNode();
            case 4 -> nodes.textNode("");
            case 5 -> nodes.numberNode(new BigDecimal(new BigInteger(80, random), random.nextInt(1, 20)));
            case 6 -> {
                ArrayNode array = nodes.arrayNode();
                for (int i = random.nextInt(6); i > 0; i--) {
                    array.add(node(random, depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = nodes.objectNode();
                for (int i = random.nextInt(6); i > 0; i--) {
                    object.set(text(random), node(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static JsonNode number(Random random, JsonNodeFactory nodes) {
        return switch (random.nextInt(3)) {
            case 0 -> nodes.numberNode(random.nextInt());
            case 1 -> nodes.numberNode(random.nextLong() | (1L << 40));
            default -> nodes.numberNode(new BigInteger(100, random).setBit(99));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append((char) random.nextInt(0x400, 0x500));
                case 2 -> text.appendCodePoint(random.nextInt(0x1F300, 0x1F600));
                case 3 -> text.append("\"\\/\u2028\u2029\u007f".charAt(random.nextInt(6)));
                default -> text.append((char) random.nextInt(0x20, 0x7f));
            }
        }
        return text.toString();
    }

    private static JsonNode toNode(Json value) {
        JsonNodeFactory nodes = MAPPER.getNodeFactory();
        if (value instanceof JsonObject object) {
            ObjectNode node = nodes.objectNode();
            object.entries().forEach((name, member) -> node.set(name, toNode(member)));
            return node;
        }
        if (value instanceof JsonArray array) {
            ArrayNode node = nodes.arrayNode();
            array.items().forEach(item -> node.add(toNode(item)));
            return node;
        }
        if (value instanceof JsonNumber number) {
            if (!number.isInteger()) {
                return nodes.numberNode(number.toBigDecimal());
            }
            BigInteger whole = new BigInteger(number.text());
            if (whole.bitLength() < 32) {
                return nodes.numberNode(whole.intValue());
            }
            return whole.bitLength() < 64 ? nodes.numberNode(whole.longValue()) : nodes.numberNode(whole);
        }
        if (value instanceof JsonString text) {
            return nodes.textNode(text.value());
        }
        return value instanceof JsonBoolean bool ? nodes.booleanNode(bool.value()) : nodes.nullNode();
    }
}
