package io.github.b24kit.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strict reading: what another reader could understand differently is refused. */
final class JsonReader {
    private static final int BOM_LENGTH = 3;

    // Names are not interned: a portal chooses them, and there is no end to them.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE) // ours is checked first
                    .maxStringLength(Integer.MAX_VALUE) // the byte limit bounds it
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final JsonLimits limits;
    private int values;

    private JsonReader(JsonParser parser, JsonLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    static Json read(byte[] utf8, JsonLimits limits) {
        return read(decode(utf8), limits);
    }

    static Json read(String text, JsonLimits limits) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, limits);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw reader.refuse("nothing but blanks instead of a JSON document");
            }
            Json value = reader.value(first, 0);
            if (parser.nextToken() != null) {
                throw reader.refuse("text after the end of the JSON document");
            }
            return value;
        } catch (JsonEOFException e) {
            throw new JsonReadException(text.length(), "the JSON document ends too early");
        } catch (StreamConstraintsException e) {
            throw new JsonReadException(0, "a number of more than a thousand digits");
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            throw new JsonReadException(offset, "not JSON");
        } catch (IOException e) {
            throw new IllegalStateException("A text cannot fail to be read", e);
        }
    }

    private static String decode(byte[] bytes) {
        boolean bom = bytes.length >= BOM_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        int start = bom ? BOM_LENGTH : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new JsonReadException(in.position(), "bytes that are not UTF-8");
        }
        return out.flip().toString();
    }

    private Json value(JsonToken token, int depth) throws IOException {
        values++;
        if (values > JsonLimits.MOST_VALUES) {
            throw refuse("more than " + JsonLimits.MOST_VALUES + " values");
        }
        return switch (token) {
            case START_OBJECT -> object(deeper(depth));
            case START_ARRAY -> array(deeper(depth));
            case VALUE_STRING -> new JsonString(whole(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> JsonNull.INSTANCE;
            default -> throw refuse("not JSON");
        };
    }

    private Json object(int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = whole(parser.currentName());
            if (members.put(name, value(next(), depth)) != null) {
                throw refuse("a name repeats inside one object");
            }
        }
        return members.isEmpty() ? JsonObject.EMPTY : JsonObject.of(members);
    }

    private Json array(int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, depth));
        }
        return items.isEmpty() ? JsonArray.EMPTY : new JsonArray(items);
    }

    private JsonToken next() throws IOException {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            throw refuse("the JSON document ends too early");
        }
        return token;
    }

    private int deeper(int depth) {
        if (depth == limits.maxDepth()) {
            throw refuse("values nest deeper than " + limits.maxDepth());
        }
        return depth + 1;
    }

    private String whole(String text) {
        if (!JsonString.isWhole(text)) {
            throw refuse("half a surrogate pair");
        }
        return text;
    }

    private JsonReadException refuse(String reason) {
        return new JsonReadException(parser.currentLocation().getCharOffset(), reason);
    }
}
