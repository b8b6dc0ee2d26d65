package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object and of the objects documented inside it, as rows with dotted paths. List elements add no step, a
 * map's value is {@code *}. Named types are entered where they are opened, and otherwise stand in the model once.
 */
final class FieldRows {
    /**
     * One row.
     *
     * @param types spellings, one per alternative
     * @param field the field; null for a row that stands for many fields or for a step to one
     * @param variant title of the case in which alone it holds; empty if it always does
     */
    record Row(String path, List<String> types, @Nullable Field field, String variant) {
        Row(String path, List<String> types, @Nullable Field field) {
            this(path, types, field, "");
        }
    }

    /** An object with the path at which it stands. */
    record Placed(String path, ObjectShape shape) {}

    /** Which named types are shown with their fields where they stand. */
    @FunctionalInterface
    interface Opened {
        /** The fields to show; null when the name says enough. */
        @Nullable
        ObjectShape shape(DataType.Named type);
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<Placed> objects = new ArrayList<>();
    private final Opened opened;
    private String variant = "";
    /** The types around the current place: one that holds itself is entered once. */
    private final Deque<DataType.Named> inside = new ArrayDeque<>();

    private FieldRows(Opened opened) {
        this.opened = opened;
    }

    /**
     * The rows below a path.
     *
     * @param path empty at the top
     */
    static List<Row> of(String path, DataType type) {
        return of(path, type, named -> null);
    }

    /**
     * The rows below a path, those of opened types included.
     *
     * @param path empty at the top
     */
    static List<Row> of(String path, DataType type, Opened opened) {
        FieldRows rows = new FieldRows(opened);
        rows.enter(path, type);
        return rows.rows;
    }

    /** The objects of a type, each before those inside it. */
    static List<Placed> objects(DataType type) {
        FieldRows rows = new FieldRows(named -> null);
        rows.enter("", type);
        return rows.objects;
    }

    private void enter(String path, DataType type) {
        if (type instanceof DataType.Structure structure) {
            enter(path, structure.shape());
        } else if (type instanceof DataType.ListOf list) {
            enter(path, list.element());
        } else if (type instanceof DataType.MapOf map) {
            add(step(path, "*"), TypeSpelling.alternatives(map.value()), null);
            enter(step(path, "*"), map.value());
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(alternative -> enter(path, alternative));
        } else if (type instanceof DataType.Named named) {
            enter(path, named);
        }
    }

    private void enter(String path, DataType.Named named) {
        ObjectShape shape = inside.contains(named) ? null : opened.shape(named);
        if (shape != null) {
            inside.push(named);
            enter(path, shape);
            inside.pop();
        }
    }

    private void enter(String path, ObjectShape shape) {
        objects.add(new Placed(path, shape));
        shape.fields().stream().filter(field -> field.cases().isEmpty()).forEach(field -> add(path, field));
        for (ObjectShape.Variant each : shape.variants()) {
            String around = variant;
            variant = each.title();
            each.fields().forEach(field -> add(path, field));
            variant = around;
        }
        ObjectShape.Rest rest = shape.rest();
        if (rest != null) {
            add(step(path, rest.pattern()), TypeSpelling.alternatives(rest.type()), null);
            enter(step(path, rest.pattern()), rest.type());
        }
    }

    private void add(String path, Field field) {
        add(step(path, field.name()), field.written(), field);
        enter(step(path, field.name()), field.type());
    }

    private void add(String path, List<String> types, @Nullable Field field) {
        rows.add(new Row(path, types, field, variant));
    }

    static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
