package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.java.Input;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.LiteralText;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.ValueNames;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes example values of the spec as Java expressions for a comment. */
final class SampleValues {
    private static final String LAMBDA_NAMES = "fghijkmnpqstuvwxyz";

    private final RequestTypes types;
    private final ApiShapes shapes;
    private final SampleLocals locals;

    SampleValues(RequestTypes types, ApiShapes shapes, SampleLocals locals) {
        this.types = types;
        this.shapes = shapes;
        this.locals = locals;
    }

    /** The chain of setters for values given by wire name, such as {@code .paid(true).sum(new BigDecimal("1"))}. */
    String setters(NamedObject object, Map<String, Literal> values, int depth) {
        StringBuilder chain = new StringBuilder();
        values.forEach((name, value) -> chain.append(setter(object, name, value, depth)));
        return chain.toString();
    }

    private String setter(NamedObject object, String name, Literal value, int depth) {
        for (Member member : object.members()) {
            if (member.field().name().equals(name)) {
                String values = locals.attempt(() -> elements(member, value, depth));
                if (values != null) {
                    return "." + member.name() + "(" + values + ")";
                }
                for (Input input : types.inputs(member)) {
                    String entries = locals.attempt(() -> entries(member, input, value, depth));
                    if (entries != null) {
                        return entries;
                    }
                    String expression = locals.attempt(() -> member.field().type() instanceof DataType.ByField rows
                            ? new SampleRows(types, shapes, this).argument(rows, value, true)
                            : inForm(member, input, value, depth));
                    if (expression != null) {
                        return "." + member.name() + "(" + expression + ")";
                    }
                }
            }
        }
        return ".extra(" + JavaLiterals.inComment(name) + ", " + json(value) + ")";
    }

    /** Objects by key, one setter for each; null if the field is none of such. */
    private @Nullable String entries(Member member, Input input, Literal value, int depth) {
        Input element = BuilderEmitter.entry(input) == null ? null : input.element();
        if (element == null
                || !(value instanceof Literal.MapOf map)
                || map.entries().isEmpty()) {
            return null;
        }
        StringBuilder chain = new StringBuilder();
        for (Map.Entry<String, Literal> entry : map.entries().entrySet()) {
            String filler = argument(member.name(), element, entry.getValue(), depth);
            if (filler == null) {
                return null;
            }
            chain.append('.').append(member.name()).append('(').append(JavaLiterals.inComment(entry.getKey()));
            chain.append(", ").append(filler).append(')');
        }
        return chain.toString();
    }

    /** The values of a tuple, as the arguments of its setter. */
    private @Nullable String elements(Member member, Literal value, int depth) {
        List<Input> elements = types.elements(member);
        if (elements.isEmpty()
                || !(value instanceof Literal.ListOf list)
                || list.items().size() != elements.size()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String argument =
                    expression(member.name(), elements.get(i), list.items().get(i), depth);
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
        }
        return String.join(", ", arguments);
    }

    /** What is written for a positional parameter. */
    @Nullable
    String argument(Member member, Input input, Literal value) {
        return member.field().type() instanceof DataType.ByField rows
                ? new SampleRows(types, shapes, this).argument(rows, value, false)
                : inForm(member, input, value, 0);
    }

    private @Nullable String inForm(Member member, Input input, Literal value, int depth) {
        return types.isFilled(member)
                ? argument(member.name(), input, value, depth)
                : expression(member.name(), input, value, depth);
    }

    /** What is written between the parentheses; a lambda for an object; null if the form cannot hold the value. */
    private @Nullable String argument(String name, Input input, Literal value, int depth) {
        if (input.object() != null) {
            NamedObject object = shapes.requestObject(input.object());
            if (object == null || !(value instanceof Literal.MapOf map)) {
                return null;
            }
            String lambda = String.valueOf(LAMBDA_NAMES.charAt(depth % LAMBDA_NAMES.length()));
            String chain = setters(object, map.entries(), depth + 1);
            return lambda + " -> " + (chain.isEmpty() ? "{ }" : lambda + chain);
        }
        return expression(name, input, value, depth);
    }

    /** @param name of the field, for what has to be declared before */
    private @Nullable String expression(String name, Input input, Literal value, int depth) {
        String text = value instanceof Literal.Text quoted ? quoted.value() : null;
        String number = value instanceof Literal.Num plain ? plain.text() : null;
        return switch (input.kind()) {
            case TEXT -> text == null ? null : JavaLiterals.inComment(text);
            case SECRET -> text == null ? null : "Secret.of(" + JavaLiterals.inComment(text) + ")";
            case VALUE -> text == null ? null : openValue((ClassName) input.type(), text);
            case NUMBERED_VALUE -> number == null ? null : openValue((ClassName) input.type(), number);
            case INTEGER -> number == null ? null : integer(number);
            case NUMBER -> number == null ? null : decimal(number);
            case BOOLEAN -> bool(value);
            case DATE -> text == null ? null : parsed("LocalDate", LocalDate::parse, text);
            case DATE_TIME -> text == null ? null : parsed("OffsetDateTime", OffsetDateTime::parse, text);
            case MONEY -> text == null ? null : "Money.parse(" + JavaLiterals.inComment(text) + ")";
            case FILE -> "FileContent.of(\"photo.png\", bytes)";
            case TIMESTAMP -> number == null ? null : "Instant.ofEpochSecond(" + integer(number) + ")";
            case OBJECT -> {
                String filler = argument(name, input, value, depth);
                yield filler == null ? null : simple(input.type()) + ".of(" + filler + ")";
            }
            case LIST -> value instanceof Literal.ListOf list ? list(name, input.element(), list, depth) : null;
            case MAP -> value instanceof Literal.MapOf map ? map(name, input, map, depth) : null;
            case SELECT, FILTER, ORDER -> null;
            case JSON_OBJECT -> value instanceof Literal.MapOf ? "(JsonObject) " + json(value) : null;
            case JSON -> json(value);
        };
    }

    private @Nullable String list(String name, @Nullable Input element, Literal.ListOf values, int depth) {
        List<String> items = new ArrayList<>();
        for (Literal value : values.items()) {
            String item = element == null ? null : boxed(name, element, value, depth);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return "List.of(" + String.join(", ", items) + ")";
    }

    /** As an element: {@code List.of(1)} is no list of {@code Long}. */
    @Nullable
    String boxed(String name, Input element, Literal value, int depth) {
        String item = expression(name, element, value, depth);
        boolean bare = element.kind() == Input.Kind.INTEGER && item != null && !item.endsWith("L");
        return bare ? item + "L" : item;
    }

    private @Nullable String map(String name, Input input, Literal.MapOf values, int depth) {
        // Several entries are put outside of all lambdas.
        int inside = values.entries().size() > 1 ? 0 : depth;
        List<String> entries = new ArrayList<>();
        for (Map.Entry<String, Literal> entry : values.entries().entrySet()) {
            String item = input.element() == null ? null : boxed(name, input.element(), entry.getValue(), inside);
            if (item == null) {
                return null;
            }
            entries.add(JavaLiterals.inComment(entry.getKey()) + ", " + item);
        }
        return entries.size() > 1
                ? locals.map(simple(input.type()), name, entries)
                : "Map.of(" + String.join("", entries) + ")";
    }

    private String openValue(ClassName type, String text) {
        String constant = ValueNames.of(shapes.values(type)).get(text);
        return constant == null
                ? "new " + simple(type) + "(" + JavaLiterals.inComment(text) + ")"
                : simple(type) + "." + constant;
    }

    private static @Nullable String integer(String number) {
        try {
            long value = Long.parseLong(number);
            return value == (int) value ? Long.toString(value) : value + "L";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String decimal(String number) {
        try {
            return "new BigDecimal(\"" + new BigDecimal(number).toPlainString() + "\")";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String bool(Literal value) {
        if (value instanceof Literal.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return switch (LiteralText.of(value)) {
            case "Y", "1" -> "true";
            case "N", "0" -> "false";
            default -> null;
        };
    }

    private static @Nullable String parsed(String type, Function<CharSequence, ?> parser, String text) {
        try {
            String canonical = parser.apply(text).toString();
            return type + ".parse(\"" + canonical + "\")";
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String json(Literal value) {
        return "Json.parse(" + JavaLiterals.inComment(LiteralText.json(value)) + ")";
    }

    /** The type as written where everything is imported. */
    static String simple(TypeName type) {
        return type.toString().replaceAll("\\b[a-z0-9_]+\\.(?:[a-z0-9_]+\\.)*(?=[A-Z_])", "");
    }
}
