package io.github.b24kit.docsimporter.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Reason;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import io.github.b24kit.docsimporter.yfm.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads JSON as pages write it: by the letter first, and if that fails, with the liberties that pages take. */
public final class JsonReader {
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxTokenCount(200_000)
            .maxDocumentLength(4_000_000)
            .build();
    private static final JsonFactory STRICT =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_YAML_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern PHP = Pattern.compile("(?i)\\s*array\\s*\\(|\\s*\\(?object\\s*\\(|[^{\"]*=>");

    private JsonReader() {}

    /** The values in lines of code; those of lines that stand together. */
    public static Reading<JsonText> read(List<Line> code) {
        String text = code.stream().map(Line::text).collect(Collectors.joining("\n"));
        Reading<List<Sample>> strict = parse(STRICT, text, code);
        if (strict instanceof Read<List<Sample>> read) {
            return of(read, true, false);
        }
        String whole = Ellipses.blanked(text);
        Reading<List<Sample>> lenient = parse(LENIENT, whole, code);
        if (lenient instanceof Read<List<Sample>> read) {
            return of(read, false, !whole.equals(text));
        }
        Unread<?> unread = (Unread<?>) lenient;
        return PHP.matcher(text).lookingAt() ? new Unread<>(Reason.PHP_DUMP, unread.line()) : unread.as();
    }

    private static Reading<JsonText> of(Read<List<Sample>> read, boolean strict, boolean shortened) {
        List<Sample> values = read.value();
        return new Read<>(new JsonText(values.get(0).line(), strict, shortened, values));
    }

    private static Reading<List<Sample>> parse(JsonFactory factory, String text, List<Line> code) {
        try (JsonParser parser = factory.createParser(text)) {
            try {
                List<Sample> values = new ArrayList<>();
                while (parser.nextToken() != null) {
                    values.add(value(parser, code));
                }
                return values.isEmpty()
                        ? new Unread<>(Reason.EMPTY, line(parser, code))
                        : new Read<>(List.copyOf(values));
            } catch (StreamConstraintsException e) {
                return new Unread<>(Reason.TOO_BIG, line(parser, code));
            } catch (IOException e) {
                return new Unread<>(Reason.NO_JSON, line(parser, code));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
    }

    private static Sample value(JsonParser parser, List<Line> code) throws IOException {
        int line = line(parser, code);
        JsonToken token = Objects.requireNonNull(parser.currentToken());
        return switch (token) {
            case START_OBJECT -> {
                List<Sample.Member> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    int named = line(parser, code);
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(new Sample.Member(named, name, value(parser, code)));
                }
                yield new Sample.Obj(line, List.copyOf(members));
            }
            case START_ARRAY -> {
                List<Sample> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser, code));
                }
                yield new Sample.Array(line, List.copyOf(elements));
            }
            case VALUE_STRING -> new Sample.Text(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Sample.Numeric(line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Sample.Bool(line, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Sample.Null(line);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static int line(JsonParser parser, List<Line> code) {
        int inText = parser.currentTokenLocation().getLineNr();
        return code.isEmpty()
                ? 0
                : code.get(Math.max(1, Math.min(inText, code.size())) - 1).number();
    }
}
