package io.github.b24kit.contractkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonBoolean;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Values back to text. */
final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    static String write(JsonValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A StringWriter does not fail", impossible);
        }
        return text.toString();
    }

    private static void write(JsonValue value, JsonGenerator generator) throws IOException {
        if (value instanceof JsonObject object) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof JsonArray array) {
            generator.writeStartArray();
            for (JsonValue element : array.elements()) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof JsonText text) {
            generator.writeString(text.value());
        } else if (value instanceof JsonNumber number) {
            generator.writeNumber(number.lexeme());
        } else if (value instanceof JsonBoolean bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }
}
