package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.ClearForm;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.model.Wildcard;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds values written in the spec against the types that take them, and tells every value that does not fit. */
final class ValueFit {
    /**
     * A value that does not fit.
     *
     * @param pointer dotted path of the field
     */
    record Misfit(
            Place place,
            String pointer,
            String message,
            @Nullable String hint) {}

    /** An object that was met on the way, with the shape it should have. */
    record Visited(MapNode node, ObjectShape shape, String pointer) {}

    /** Alternatives may point to alternatives: after so many trials no further one is made. */
    private static final int MOST_TRIALS = 10_000;

    /** How many trials were made for one value, in all alternatives together. */
    private static final class Trials {
        private int made;
    }

    private final Api api;
    private final Trials trials;
    private final List<Misfit> misfits = new ArrayList<>();
    private final List<Visited> objects = new ArrayList<>();

    ValueFit(Api api) {
        this(api, new Trials());
    }

    private ValueFit(Api api, Trials trials) {
        this.api = api;
        this.trials = trials;
    }

    List<Misfit> misfits() {
        return List.copyOf(misfits);
    }

    List<Visited> objects() {
        return List.copyOf(objects);
    }

    void checkObject(MapNode node, ObjectShape shape, String pointer) {
        objects.add(new Visited(node, shape, pointer));
        List<String> names = shape.fields().stream().map(Field::name).toList();
        for (MapNode.Entry entry : node.entries()) {
            Field field = field(shape, entry.name());
            String below = pointer.isEmpty() ? entry.name() : pointer + "." + entry.name();
            if (field != null) {
                check(entry.value(), field, below);
            } else if (!isRest(shape, entry.name()) && (pointer.isEmpty() || !shape.equals(ObjectShape.EMPTY))) {
                String message = Quoted.of(below) + " is no parameter";
                add(entry.key(), below, message, Nearest.hint(entry.name(), names));
            }
        }
        for (Field field : shape.fields()) {
            if (shape.demands(field) && !node.has(field.name())) {
                String below = pointer.isEmpty() ? field.name() : pointer + "." + field.name();
                misfits.add(new Misfit(node.place(), below, Quoted.of(below) + " is required and missing", "add it"));
            }
        }
    }

    void check(Node node, Field field, String pointer) {
        if (node instanceof TextNode text) {
            if (isClear(text, field.clear()) || (text.isNull() && field.nullable())) {
                return;
            }
            if (text.isNull()) {
                String message = Quoted.of(pointer) + " is null, which its type does not allow";
                add(node, pointer, message, "add \"| null\" to the type if the page says so");
                return;
            }
            if (!field.values().isEmpty()) {
                checkValue(text, field.values(), pointer);
                return;
            }
            checkLimits(text, field.limits(), pointer);
        } else {
            checkElements(node, field.type(), field, pointer);
        }
        Field.Count count = field.limits().items();
        if (node instanceof ListNode list
                && count != null
                && count.excludes(list.items().size())) {
            add(node, pointer, Quoted.of(pointer) + " has " + list.items().size() + " items, outside its bounds", null);
        }
        if (field.type() instanceof DataType.ByField rows) {
            new RowFieldsFit(api, misfits).check(node, rows, field, pointer);
            return;
        }
        check(node, field.type(), new ScalarFit(field.wire(), field.send()), pointer);
    }

    private void check(Node node, DataType type, ScalarFit scalars, String pointer) {
        if (type instanceof DataType.Scalar scalar) {
            String expected = scalars.expected(node, scalar);
            if (expected != null) {
                add(node, pointer, Quoted.of(pointer) + " must be " + expected + ", not " + node.kind(), null);
            }
        } else if (type instanceof DataType.Reference reference) {
            check(node, reference.target(), scalars.with(reference.wire()), pointer);
        } else if (type instanceof DataType.Named named) {
            checkNamed(node, named, pointer);
        } else if (type instanceof DataType.Union union) {
            checkUnion(node, union, scalars, pointer);
        } else if (type instanceof DataType.ListOf list && node instanceof ListNode items) {
            items.items().forEach(item -> check(item, list.element(), scalars, pointer));
        } else if (type instanceof DataType.TupleOf tuple && node instanceof ListNode items) {
            checkTuple(items, tuple, scalars, pointer);
        } else if (type instanceof DataType.MapOf map && node instanceof MapNode entries) {
            entries.entries()
                    .forEach(entry -> check(entry.value(), map.value(), scalars, pointer + "." + entry.name()));
        } else if (type instanceof DataType.Structure structure && node instanceof MapNode map) {
            checkObject(map, structure.shape(), pointer);
        } else {
            String expected =
                    type instanceof DataType.ListOf || type instanceof DataType.TupleOf ? "a list" : "a block of keys";
            add(node, pointer, Quoted.of(pointer) + " must be " + expected + ", not " + node.kind(), null);
        }
    }

    private void checkTuple(ListNode items, DataType.TupleOf tuple, ScalarFit scalars, String pointer) {
        int size = tuple.elements().size();
        if (items.items().size() != size) {
            String message = Quoted.of(pointer) + " must have " + size + " values, not "
                    + items.items().size();
            add(items, pointer, message, null);
            return;
        }
        for (int i = 0; i < size; i++) {
            check(items.items().get(i), tuple.elements().get(i), scalars, pointer + "." + i);
        }
    }

    private void checkNamed(Node node, DataType.Named named, String pointer) {
        TypeDefinition definition = api.types().get(named.name());
        if (definition instanceof TypeDefinition.EnumDefinition values && node instanceof TextNode text) {
            checkValue(text, values.values(), pointer);
        } else if (definition instanceof TypeDefinition.ObjectDefinition object && node instanceof MapNode map) {
            checkObject(map, object.shape(), pointer);
        } else if (definition != null) {
            add(node, pointer, Quoted.of(pointer) + " must be a " + named.name() + ", not " + node.kind(), null);
        }
    }

    private void checkUnion(Node node, DataType.Union union, ScalarFit scalars, String pointer) {
        for (DataType alternative : union.alternatives()) {
            if (++trials.made > MOST_TRIALS) {
                break;
            }
            ValueFit trial = new ValueFit(api, trials);
            trial.check(node, alternative, scalars, pointer);
            if (trial.misfits.isEmpty()) {
                objects.addAll(trial.objects);
                return;
            }
        }
        add(node, pointer, Quoted.of(pointer) + " fits none of its types", null);
    }

    private void checkValue(TextNode text, List<EnumValue> values, String pointer) {
        List<String> known = values.stream().map(EnumValue::value).toList();
        if (!known.contains(text.value())) {
            String message = Quoted.of(pointer) + " cannot be " + Quoted.of(text.value());
            add(text, pointer, message, "the values are " + String.join(", ", known));
        }
    }

    private void checkLimits(TextNode text, Limits limits, String pointer) {
        LimitFit.misfits(text, limits).forEach(misfit -> add(text, pointer, Quoted.of(pointer) + " " + misfit, null));
    }

    /** Values and limits of a list hold for each of its elements. */
    private void checkElements(Node node, DataType type, Field field, String pointer) {
        if (node instanceof ListNode items && type instanceof DataType.ListOf list) {
            items.items().forEach(item -> checkElements(item, list.element(), field, pointer));
        } else if (node instanceof TextNode text
                && type instanceof DataType.Scalar
                && field.values().isEmpty()) {
            checkLimits(text, field.limits(), pointer);
        } else if (node instanceof TextNode text && type instanceof DataType.Scalar) {
            checkValue(text, field.values(), pointer);
        }
    }

    private static boolean isClear(TextNode text, @Nullable ClearForm clear) {
        if (clear == null) {
            return false;
        }
        return switch (clear) {
            case NULL -> text.isNull();
            case EMPTY_STRING -> text.isText() && text.value().isEmpty();
            case FALSE -> text.isFlag() && text.value().equals("false");
        };
    }

    private static @Nullable Field field(ObjectShape shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isRest(ObjectShape shape, String name) {
        ObjectShape.Rest rest = shape.rest();
        return rest != null && new Wildcard(rest.pattern()).covers(name);
    }

    private void add(Node node, String pointer, String message, @Nullable String hint) {
        misfits.add(new Misfit(node.place(), pointer, message, hint));
    }
}
