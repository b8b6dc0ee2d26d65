package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a type into the type. It always answers: what is not known is {@code any}, and a rule of its own has
 * said so.
 */
final class TypeResolver {
    static final String OBJECT = "object";
    static final String NULL = "null";
    static final Map<String, Scalar> SCALARS = Map.ofEntries(
            Map.entry("string", Scalar.STRING),
            Map.entry("text", Scalar.TEXT),
            Map.entry("integer", Scalar.INTEGER),
            Map.entry("double", Scalar.DOUBLE),
            Map.entry("boolean", Scalar.BOOLEAN),
            Map.entry("char", Scalar.CHAR),
            Map.entry("date", Scalar.DATE),
            Map.entry("datetime", Scalar.DATETIME),
            Map.entry("timestamp", Scalar.TIMESTAMP),
            Map.entry("money", Scalar.MONEY),
            Map.entry("file", Scalar.FILE),
            Map.entry("any", Scalar.ANY));

    private final Spec spec;
    private final FieldResolver fields;
    private final Set<String> following = new HashSet<>();
    // Fields may point to fields that point to fields, each twice: every one is followed once.
    private final Map<String, DataType> followed = new HashMap<>();

    TypeResolver(Spec spec, FieldResolver fields) {
        this.spec = spec;
        this.fields = fields;
    }

    /** A type whose {@code null} is taken off. */
    record Resolved(DataType type, boolean nullable) {}

    /**
     * @param text as written; null when the type is missing
     * @param shape what {@code object} means here
     * @param keys pattern of the keys of a {@code map}
     */
    Resolved resolve(@Nullable String text, ObjectShape shape, @Nullable String keys) {
        TypeText parsed = text == null ? null : TypeText.parseOrNull(text);
        return parsed == null ? new Resolved(Scalar.ANY, false) : new Inside(shape, keys).resolve(parsed);
    }

    /** The tuple of the types that {@code of} lists; none of them has content of its own. */
    DataType tuple(MapNode node) {
        List<DataType> elements = new ArrayList<>();
        for (TextNode of : node.texts("of")) {
            elements.add(resolve(of.value(), ObjectShape.EMPTY, null).type());
        }
        return elements.isEmpty() ? Scalar.ANY : new DataType.TupleOf(elements);
    }

    private DataType named(String name) {
        int dot = name.indexOf('.');
        TypeEntry type = spec.type(dot < 0 ? name : name.substring(0, dot));
        if (type == null) {
            return Scalar.ANY;
        }
        return dot < 0 ? new DataType.Named(type.name()) : reference(type, name.substring(dot + 1));
    }

    private DataType reference(TypeEntry type, String fieldName) {
        FieldEntry field = References.field(type, fieldName);
        if (field == null) {
            return Scalar.ANY;
        }
        String key = type.name() + "." + field.name();
        DataType known = followed.get(key);
        if (known != null) {
            return known;
        }
        if (following.size() >= References.LONGEST_CHAIN || !following.add(key)) {
            return Scalar.ANY;
        }
        DataType target = fields.typeOf(field).type();
        following.remove(key);
        DataType reference =
                new DataType.Reference(type.name(), field.name(), target, FieldResolver.wire(field.node()));
        followed.put(key, reference);
        return reference;
    }

    /** Resolves the parts of one type. */
    private final class Inside {
        private final ObjectShape shape;
        private final @Nullable String keys;

        Inside(ObjectShape shape, @Nullable String keys) {
            this.shape = shape;
            this.keys = keys;
        }

        Resolved resolve(TypeText text) {
            if (text instanceof TypeText.Name name) {
                return new Resolved(name(name.text()), false);
            }
            if (text instanceof TypeText.Container container) {
                DataType element = resolve(container.element()).type();
                return new Resolved(container(container.word(), element), false);
            }
            return union((TypeText.Either) text);
        }

        private Resolved union(TypeText.Either either) {
            List<DataType> alternatives = new ArrayList<>();
            boolean nullable = false;
            for (TypeText alternative : either.alternatives()) {
                if (alternative instanceof TypeText.Name name && name.text().equals(NULL)) {
                    nullable = true;
                } else {
                    DataType type = resolve(alternative).type();
                    if (!alternatives.contains(type)) {
                        alternatives.add(type);
                    }
                }
            }
            if (alternatives.isEmpty()) {
                return new Resolved(Scalar.ANY, true);
            }
            DataType type = alternatives.size() == 1 ? alternatives.get(0) : new DataType.Union(alternatives);
            return new Resolved(type, nullable);
        }

        private DataType container(String word, DataType element) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "list" -> new DataType.ListOf(element);
                case "map" -> new DataType.MapOf(element, keys);
                default -> Scalar.ANY;
            };
        }

        private DataType name(String name) {
            if (name.equals(OBJECT)) {
                return new DataType.Structure(shape);
            }
            Scalar scalar = SCALARS.get(name);
            if (scalar == null && (RowFields.WORDS.contains(name) || name.equals(TypeNames.TUPLE))) {
                // Without what it is of, or inside another type: a rule of its own has said so.
                return Scalar.ANY;
            }
            return scalar != null ? scalar : named(name);
        }
    }
}
