package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.ClearForm;
import io.github.b24kit.specmodel.model.Field.Count;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.model.Field.Range;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields and objects of the model from what is written. */
public final class FieldResolver {
    private static final List<EnumValue> YES_NO =
            List.of(new EnumValue("Y", null, null, null), new EnumValue("N", null, null, null));

    private static final Map<String, Scalar> FILES =
            Map.of("base64", Scalar.FILE_BASE64, "name-and-content", Scalar.FILE_PAIR, "file-data", Scalar.FILE_DATA);

    private final Spec spec;
    private final TypeResolver types;

    public FieldResolver(Spec spec) {
        this.spec = spec;
        this.types = new TypeResolver(spec, this);
    }

    public ObjectShape shape(ObjectEntry object) {
        if (object.isEmpty()) {
            return ObjectShape.EMPTY;
        }
        List<Field> fields = object.fields().stream().map(this::field).toList();
        List<Constraint> constraints = object.constraints().stream()
                .map(Constraints::of)
                .filter(Objects::nonNull)
                .toList();
        List<ObjectShape.Variant> variants = object.variants().stream()
                .map(each -> new ObjectShape.Variant(
                        Variants.title(each),
                        Variants.condition(each, object),
                        shape(each.content()).fields()))
                .toList();
        return new ObjectShape(
                join(fields, Variants.merged(variants)),
                variants,
                rest(object.rest()),
                join(constraints, Variants.demands(object, variants)));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public Field field(FieldEntry entry) {
        MapNode node = entry.node();
        TypeResolver.Resolved type = typeOf(entry);
        BooleanForm send = send(node.text("send"));
        List<EnumValue> values = Values.of(node.get("values"));
        Node defaultValue = node.get("default");
        return new Field(
                entry.name(),
                type.type(),
                written(node, node.text("type")),
                node.flag("required"),
                defaultValue == null ? null : Literals.of(defaultValue),
                node.text("docs"),
                values.isEmpty() && send == BooleanForm.YN ? YES_NO : values,
                send,
                wire(node),
                node.text("observed"),
                type.nullable() || node.flag("nullable"),
                clear(node.scalar("clear")),
                node.flag("secret"),
                node.flag("personal"),
                texts(node, "editions"),
                Deprecations.of(node.map("deprecated")),
                limits(node),
                List.of(),
                entry.key().place().location());
    }

    TypeResolver.Resolved typeOf(FieldEntry entry) {
        if (TypeNames.TUPLE.equals(entry.node().text("type"))) {
            return new TypeResolver.Resolved(types.tuple(entry.node()), false);
        }
        DataType byField = RowFields.of(entry.node(), spec);
        if (byField != null) {
            return new TypeResolver.Resolved(byField, false);
        }
        TypeResolver.Resolved type = type(entry.node(), entry.object());
        Scalar file = FILES.get(Objects.requireNonNullElse(entry.node().text("send"), ""));
        return file == null ? type : new TypeResolver.Resolved(sent(type.type(), file), type.nullable());
    }

    /** The type with its files in the form in which they are sent. */
    private static DataType sent(DataType type, Scalar file) {
        if (type instanceof DataType.ListOf list) {
            return new DataType.ListOf(sent(list.element(), file));
        }
        if (type instanceof DataType.MapOf map) {
            return new DataType.MapOf(sent(map.value(), file), map.keys());
        }
        if (type instanceof DataType.Union union) {
            return new DataType.Union(
                    union.alternatives().stream().map(each -> sent(each, file)).toList());
        }
        return type == Scalar.FILE ? file : type;
    }

    TypeResolver.Resolved type(MapNode node, ObjectEntry object) {
        return types.resolve(node.text("type"), shape(object), node.text("keys"));
    }

    /** The page's spellings: {@code written}, or else the type as the spec writes it, one per alternative. */
    static List<String> written(MapNode node, @Nullable String otherwise) {
        List<String> texts = texts(node, "written");
        List<String> spellings = texts.isEmpty() ? List.of(Objects.requireNonNullElse(otherwise, "any")) : texts;
        return spellings.stream().flatMap(FieldResolver::alternatives).toList();
    }

    private static Stream<String> alternatives(String text) {
        // A bar inside list<A | B> separates nothing on the top level.
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream();
    }

    static List<WireForm> wire(MapNode node) {
        return node.texts("wire").stream()
                .map(form -> constant(WireForm.values(), form.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    static List<String> texts(MapNode node, String key) {
        return node.texts(key).stream().map(TextNode::value).toList();
    }

    private ObjectShape.@Nullable Rest rest(@Nullable MapNode rest) {
        if (rest == null) {
            return null;
        }
        DataType type =
                types.resolve(rest.text("type"), ObjectShape.EMPTY, null).type();
        return new ObjectShape.Rest(Objects.requireNonNullElse(rest.text("pattern"), "*"), type, rest.text("docs"));
    }

    private static BooleanForm send(@Nullable String word) {
        if (word == null) {
            return BooleanForm.JSON;
        }
        return switch (word) {
            case "yn" -> BooleanForm.YN;
            case "01" -> BooleanForm.ZERO_ONE;
            default -> BooleanForm.JSON;
        };
    }

    private static @Nullable ClearForm clear(@Nullable TextNode word) {
        if (word == null) {
            return null;
        }
        return switch (word.value()) {
            case "null" -> ClearForm.NULL;
            case "false" -> ClearForm.FALSE;
            case "" -> ClearForm.EMPTY_STRING;
            default -> null;
        };
    }

    private static Limits limits(MapNode node) {
        MapNode range = node.map("range");
        Range bounds = range == null
                ? null
                : new Range(range.text("min"), range.text("max"), range.text("above"), range.text("below"));
        return new Limits(count(node.map("length")), count(node.map("items")), bounds, node.text("pattern"));
    }

    private static @Nullable Count count(@Nullable MapNode node) {
        return node == null ? null : new Count(whole(node.scalar("min")), whole(node.scalar("max")));
    }

    static @Nullable Integer whole(@Nullable TextNode text) {
        // Longer numbers were refused when the file was read.
        return text == null || !text.isWhole() || text.value().length() > 9 ? null : Integer.valueOf(text.value());
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
