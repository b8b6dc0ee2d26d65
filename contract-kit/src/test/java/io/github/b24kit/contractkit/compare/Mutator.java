package io.github.b24kit.contractkit.compare;

import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.Naming;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every model that differs from a given one in one component of one record, found by looking at the records themselves: a component
 * that comes into the model is mutated without anybody's help.
 */
final class Mutator {
    private static final SourceLocation ELSEWHERE = new SourceLocation("elsewhere.yaml", 1, 1);

    /**
     * A way to change a model.
     *
     * @param path components from the model to the changed one, such as {@code Api.operations}, and names of types
     */
    record Mutation(List<String> path, String what, Function<Object, Object> change) {
        /** The changed component. */
        String component() {
            return path.get(path.size() - 1);
        }

        Api apply(Api api) {
            return (Api) change.apply(api);
        }
    }

    private final Api api;
    /** Values of components that are null elsewhere. */
    private final Map<String, Object> samples = new HashMap<>();

    private final List<Mutation> found = new ArrayList<>();

    private Mutator(Api api) {
        this.api = api;
    }

    static List<Mutation> of(Api api) {
        Mutator mutator = new Mutator(api);
        mutator.sample(api);
        mutator.visit(api, List.of(), change -> change);
        return mutator.found;
    }

    /** Puts a changed value back into all that is around it. */
    private interface Around {
        Function<Object, Object> of(Function<Object, Object> change);
    }

    private void sample(Object value) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object inside = get(record, component);
                if (inside != null && !List.of().equals(inside)) {
                    samples.putIfAbsent(label(record, component), inside);
                    sample(inside);
                }
            }
        } else if (value instanceof List<?> list) {
            list.forEach(this::sample);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::sample);
        }
    }

    private void visit(Object value, List<String> path, Around around) {
        if (value instanceof SourceLocation) {
            add(path, "moved", around, old -> ELSEWHERE);
        } else if (value instanceof Naming) {
            add(path, "emptied", around, old -> Naming.NONE);
        } else if (value instanceof Record record) {
            visitRecord(record, path, around);
        } else if (value instanceof List<?> list) {
            visitList(list, path, around);
        } else if (value instanceof SortedMap<?, ?> map) {
            visitMap(map, path, around);
        } else if (value instanceof Map<?, ?>) {
            add(path, "emptied", around, old -> Map.of());
        } else if (value instanceof Boolean) {
            add(path, "flipped", around, old -> !(Boolean) old);
        } else if (value instanceof Integer) {
            add(path, "plus one", around, old -> (Integer) old + 1);
        } else if (value instanceof String) {
            add(path, "longer", around, old -> longer(path, (String) old));
        } else if (value instanceof Enum<?> constant && !(value instanceof DataType)) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            add(path, "next", around, old -> all[(List.of(all).indexOf(old) + 1) % all.length]);
        }
        if (value instanceof DataType && !endsWith(path, "Union.alternatives")) {
            add(path, "another type", around, old -> DataType.Scalar.MONEY);
        }
        if (value instanceof Literal) {
            add(path, "another value", around, old -> new Literal.Text("something else"));
        }
    }

    /** A name of a type becomes that of another one; a number stays a number. */
    private String longer(List<String> path, String text) {
        boolean type = endsWith(path, "Named.name")
                || endsWith(path, "Select.type")
                || endsWith(path, "Filter.type")
                || endsWith(path, "Order.type");
        if (type) {
            return api.types().keySet().stream()
                    .filter(name -> !name.equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        return text.matches("-?[0-9.]+") ? text + "1" : text + "other";
    }

    private void visitRecord(Record record, List<String> path, Around around) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            List<String> inside = append(path, label(record, components[i]));
            if (endsWith(inside, "Field.cases")) {
                continue; // made of the variants by the resolver
            }
            Around here = change -> around.of(old -> with((Record) old, components, at, change));
            Object value = get(record, components[i]);
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null) {
                Object sample = samples.get(label(record, components[i]));
                if (sample != null) {
                    add(inside, "said", here, old -> sample);
                }
            } else {
                if (nullable) {
                    add(inside, "unsaid", here, old -> null);
                }
                visit(value, inside, here);
            }
        }
    }

    private void visitList(List<?> list, List<String> path, Around around) {
        boolean union = endsWith(path, "Union.alternatives");
        boolean tuple = endsWith(path, "TupleOf.elements");
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            if (isDerived(list.get(i)) || isRepeated(list, list.get(i))) {
                continue;
            }
            if (!tuple && (!union || list.size() > 1)) {
                add(path, "without " + i, around, old -> {
                    List<Object> rest = new ArrayList<>((List<?>) old);
                    rest.remove(at);
                    return rest;
                });
            }
            visit(
                    list.get(i),
                    path,
                    change -> around.of(old -> {
                        List<Object> changed = new ArrayList<>((List<?>) old);
                        changed.set(at, change.apply(changed.get(at)));
                        return changed;
                    }));
        }
        Object sample = samples.get(path.isEmpty() ? "" : path.get(path.size() - 1));
        if (list.isEmpty() && sample != null) {
            add(path, "filled", around, old -> sample);
        }
    }

    private void visitMap(SortedMap<?, ?> map, List<String> path, Around around) {
        for (Object key : map.keySet()) {
            visit(
                    map.get(key),
                    append(path, key.toString()),
                    change -> around.of(old -> {
                        SortedMap<Object, Object> changed = new TreeMap<>((Map<?, ?>) old);
                        changed.put(key, change.apply(changed.get(key)));
                        return changed;
                    }));
        }
    }

    /** What the resolver makes of other parts of the model. */
    private static boolean isDerived(Object value) {
        return value instanceof Field field && !field.cases().isEmpty();
    }

    /** Further rows of an error differ in words alone. */
    private static boolean isRepeated(List<?> list, Object value) {
        return value instanceof ErrorRow row
                && list.stream()
                                .filter(each -> ((ErrorRow) each).code().equals(row.code()))
                                .count()
                        > 1;
    }

    private void add(List<String> path, String what, Around around, Function<Object, Object> change) {
        found.add(new Mutation(path, what, around.of(change)));
    }

    private static boolean endsWith(List<String> path, String component) {
        return !path.isEmpty() && path.get(path.size() - 1).equals(component);
    }

    private static List<String> append(List<String> path, String component) {
        List<String> longer = new ArrayList<>(path);
        longer.add(component);
        return longer;
    }

    /** Such as {@code Field.docs}; {@code Constraint.Group.docs} where two records share a short name. */
    static String label(Record record, RecordComponent component) {
        return label(record.getClass(), component.getName());
    }

    static String label(Class<?> record, String component) {
        boolean constraint = record.getEnclosingClass() != null
                && record.getEnclosingClass().getSimpleName().equals("Constraint");
        boolean literal = Literal.class.isAssignableFrom(record);
        String owner = constraint ? "Constraint." : literal ? "Literal." : "";
        return owner + record.getSimpleName() + "." + component;
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no such component", e);
        }
    }

    private static Object with(Record record, RecordComponent[] components, int at, Function<Object, Object> change) {
        try {
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = get(record, components[i]);
            }
            values[at] = change.apply(values[at]);
            var constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getClass() + " " + components[at].getName(), e);
        }
    }
}
