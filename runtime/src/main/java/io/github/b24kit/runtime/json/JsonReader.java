package io.github.b24kit.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.TSFBuilder;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strict reading: what another reader could understand differently is refused. */
final class JsonReader {
    private static final int BOM_LENGTH = 3;
    private static final int EXPECTED = 8;
    private static final String HALF_A_PAIR = "half a surrogate pair";

    /** Knows names from earlier answers, by a table that is bounded. */
    private static final JsonFactory BYTES = factory().build();

    private static final JsonFactory TEXTS =
            factory().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

    private final JsonParser parser;
    private final JsonLimits limits;
    private int values;

    private JsonReader(JsonParser parser, JsonLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    // Names are not interned: a portal chooses them, and there is no end to them.
    private static TSFBuilder<?, ?> factory() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE) // ours is checked first
                        .maxStringLength(Integer.MAX_VALUE) // the byte limit bounds it
                        .maxNameLength(Integer.MAX_VALUE)
                        .build());
    }

    /**
     * Answers are objects, and read without becoming a text first. What is refused there is read again as a text, which knows the reason
     * and the place in characters, and has the last word.
     */
    static Json read(byte[] utf8, JsonLimits limits) {
        int start = hasByteOrderMark(utf8) ? BOM_LENGTH : 0;
        if (isObject(utf8, start) && Utf8.is(utf8, start)) {
            try (JsonParser parser = BYTES.createParser(utf8, start, utf8.length - start)) {
                return new JsonReader(parser, limits).document();
            } catch (JsonReadException | IOException e) {
                return read(decode(utf8, start), limits);
            }
        }
        return read(decode(utf8, start), limits);
    }

    /** The zero is what the library would take for the other half of a character of UTF-16. */
    private static boolean isObject(byte[] bytes, int start) {
        return bytes.length > start + 1 && bytes[start] == '{' && bytes[start + 1] != 0;
    }

    static Json read(String text, JsonLimits limits) {
        try (JsonParser parser = TEXTS.createParser(text)) {
            return new JsonReader(parser, limits).document();
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

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BOM_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static String decode(byte[] bytes, int start) {
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

    private Json document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refuse("nothing but blanks instead of a JSON document");
        }
        Json value = value(first, 0);
        if (parser.nextToken() != null) {
            throw refuse("text after the end of the JSON document");
        }
        return value;
    }

    private Json value(JsonToken token, int depth) throws IOException {
        values++;
        if (values > JsonLimits.MOST_VALUES) {
            throw refuse("more than " + JsonLimits.MOST_VALUES + " values");
        }
        return switch (token) {
            case START_OBJECT -> object(deeper(depth));
            case START_ARRAY -> array(deeper(depth));
            case VALUE_STRING -> string(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.INSTANCE;
            default -> throw refuse("not JSON");
        };
    }

    private Json object(int depth) throws IOException {
        Members members = null;
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!JsonString.isWhole(name)) {
                throw refuse(HALF_A_PAIR);
            }
            members = members == null ? new Members(EXPECTED) : members;
            if (!members.add(name, value(next(), depth))) {
                throw refuse("a name repeats inside one object");
            }
        }
        return members == null ? JsonObject.EMPTY : new JsonObject(members);
    }

    private Json string(String text) {
        if (text.isEmpty()) {
            return JsonString.EMPTY;
        }
        try {
            return new JsonString(text);
        } catch (IllegalArgumentException e) {
            throw refuse(HALF_A_PAIR);
        }
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

    private JsonReadException refuse(String reason) {
        return new JsonReadException(parser.currentLocation().getCharOffset(), reason);
    }
}
