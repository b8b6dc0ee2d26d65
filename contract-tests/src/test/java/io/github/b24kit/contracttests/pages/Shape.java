package io.github.b24kit.contracttests.pages;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** A JSON text without its values: what is left are keys in order, and for each value how it is spelled. */
final class Shape {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Set<String> documented;

    /** @param documented values that are kept, since the documentation lists them */
    Shape(Set<String> documented) {
        this.documented = documented;
    }

    /**
     * The shape of a text.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON
     */
    String of(String json) throws com.fasterxml.jackson.core.JsonProcessingException {
        return shape(JSON.readTree(json), "").toPrettyString();
    }

    private JsonNode shape(JsonNode value, String key) {
        if (value instanceof ObjectNode object) {
            ObjectNode shape = JSON.createObjectNode();
            object.properties()
                    .forEach(member -> shape.set(member.getKey(), shape(member.getValue(), member.getKey())));
            return shape;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode shape = JSON.createArrayNode();
            array.forEach(element -> shape.add(shape(element, key)));
            return shape;
        }
        if (key.equals("error") || value.isNull() || value.isBoolean()) {
            return value;
        }
        return TextNode.valueOf(value.isNumber() ? number(value) : text(value.textValue()));
    }

    private static String number(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.canConvertToInt() ? "integer" : "long integer";
        }
        return "number with " + value.decimalValue().scale() + " digits behind the point";
    }

    private String text(String text) {
        if (text.isEmpty() || documented.contains(text)) {
            return "'" + text + "'";
        }
        if (text.matches("-?\\d+")) {
            return "digits";
        }
        if (text.matches("-?\\d+\\.\\d+")) {
            return "digits with " + (text.length() - text.indexOf('.') - 1) + " behind the point";
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "date";
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d.*")) {
            return text.replaceFirst("^.*\\d\\d:\\d\\d:\\d\\d", "date and time, then ")
                    .replaceFirst("\\d\\d:\\d\\d$", "offset");
        }
        return "text";
    }
}
