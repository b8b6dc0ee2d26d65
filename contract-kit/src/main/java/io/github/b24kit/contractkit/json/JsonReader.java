package io.github.b24kit.contractkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.b24kit.contractkit.json.JsonDocument.Place;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonBoolean;
import io.github.b24kit.contractkit.json.JsonValue.JsonNull;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly: well-formed UTF-8 and Unicode, one value, no key twice, no text after it, a limit on depth. What a lenient reader
 * would silently drop or replace is exactly what a contract test must not lose.
 */
public final class JsonReader {
    private static final int LONGEST_NUMBER = 1_000;

    private final int maxDepth;
    private final JsonFactory factory;

    /**
     * A reader with a limit.
     *
     * @param maxDepth how many arrays and objects may stand inside each other
     */
    public JsonReader(int maxDepth) {
        this.maxDepth = maxDepth;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth + 1)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    public JsonValue read(String text) throws JsonReadException {
        return read(text, false).root();
    }

    /** Keeps the place of every value too; for files people write, since places of a hostile text can outgrow the text by far. */
    public JsonDocument readLocated(String text) throws JsonReadException {
        return read(text, true);
    }

    private JsonDocument read(String text, boolean located) throws JsonReadException {
        try (JsonParser parser = factory.createParser(text)) {
            return new Reading(parser, located).document();
        } catch (StreamConstraintsException tooMuch) {
            throw new JsonReadException("holds a number or a text beyond the limits", place(tooMuch.getLocation()));
        } catch (JsonProcessingException notJson) {
            throw new JsonReadException("is not JSON from here on", place(notJson.getLocation()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A String does not fail", impossible);
        }
    }

    /** UTF-8 text, or an exception where a lenient decoder would put replacement characters. */
    public static String decode(byte[] utf8) throws JsonReadException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new JsonReadException("is not UTF-8", Place.START);
        }
    }

    private static Place place(JsonLocation location) {
        if (location == null || location.getLineNr() < 1 || location.getColumnNr() < 1) {
            return Place.START;
        }
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** One pass over one text. */
    private final class Reading {
        private final JsonParser parser;
        private final boolean located;
        private final Map<Pointer, Place> places = new HashMap<>();

        Reading(JsonParser parser, boolean located) {
            this.parser = parser;
            this.located = located;
        }

        JsonDocument document() throws IOException, JsonReadException {
            if (parser.nextToken() == null) {
                throw fault("holds no value");
            }
            JsonValue root = value(Pointer.ROOT, 0);
            if (parser.nextToken() != null) {
                throw fault("goes on after its value");
            }
            return new JsonDocument(root, places);
        }

        private JsonValue value(Pointer at, int depth) throws IOException, JsonReadException {
            if (located) {
                places.put(at, place(parser.currentTokenLocation()));
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(at, deeper(depth));
                case START_ARRAY -> array(at, deeper(depth));
                case VALUE_STRING -> new JsonText(wellFormed(parser.getText()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
                case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(parser.currentToken() == JsonToken.VALUE_TRUE);
                case VALUE_NULL -> JsonNull.NULL;
                default -> throw fault("is not JSON from here on");
            };
        }

        private JsonObject object(Pointer at, int depth) throws IOException, JsonReadException {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = wellFormed(parser.currentName());
                if (members.containsKey(name)) {
                    throw fault("has the same key twice in one object");
                }
                parser.nextToken();
                members.put(name, value(located ? at.child(name) : at, depth));
            }
            return new JsonObject(members);
        }

        private JsonArray array(Pointer at, int depth) throws IOException, JsonReadException {
            List<JsonValue> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(located ? at.child(elements.size()) : at, depth));
            }
            return new JsonArray(elements);
        }

        private int deeper(int depth) throws JsonReadException {
            if (depth == maxDepth) {
                throw fault("is nested deeper than " + maxDepth);
            }
            return depth + 1;
        }

        /** Half a surrogate pair has no UTF-8 form: it would change silently on its way out. */
        private String wellFormed(String text) throws JsonReadException {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw fault("holds half a surrogate pair");
            }
            return text;
        }

        private JsonReadException fault(String reason) {
            return new JsonReadException(reason, place(parser.currentTokenLocation()));
        }
    }
}
