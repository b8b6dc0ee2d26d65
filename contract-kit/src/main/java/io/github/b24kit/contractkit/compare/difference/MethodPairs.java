package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of both specs are the same one: by name in any case and version, or else the one that was renamed or that moved to
 * another version.
 *
 * @param gone methods that only the older spec has
 * @param added methods that only the newer spec has
 */
record MethodPairs(List<Pair> pairs, List<Operation> gone, List<Operation> added) {
    /** The least share of parameters and answered fields that a renamed method keeps. */
    private static final double SAME_SHAPE = 0.5;

    /** So many names, nearly all of them kept, tell a method whatever it is called. */
    private static final int TELLING = 5;

    private static final double NEARLY_ALL = 0.9;

    /**
     * One method of both specs.
     *
     * @param change how its name or version changed; null if they did not
     */
    record Pair(Operation base, Operation head, @Nullable Aspect change) {}

    private record Key(String name, ApiVersion api) {
        static Key of(Operation operation) {
            return new Key(operation.method().toLowerCase(Locale.ROOT), operation.api());
        }
    }

    static MethodPairs of(Api base, Api head) {
        List<Pair> pairs = new ArrayList<>();
        Map<Key, Operation> newer = new LinkedHashMap<>();
        head.operations().forEach(operation -> newer.put(Key.of(operation), operation));
        List<Operation> gone = new ArrayList<>();
        for (Operation operation : base.operations()) {
            Operation same = newer.remove(Key.of(operation));
            if (same == null) {
                gone.add(operation);
            } else {
                pairs.add(new Pair(operation, same, null));
            }
        }
        List<Operation> added = new ArrayList<>(newer.values());
        pairLoose(gone, added, pairs);
        return new MethodPairs(pairs, gone, added);
    }

    private static void pairLoose(List<Operation> gone, List<Operation> added, List<Pair> pairs) {
        Map<Key, Operation> byKey = new LinkedHashMap<>();
        added.forEach(operation -> byKey.put(Key.of(operation), operation));
        for (Operation from : List.copyOf(gone)) {
            ApiVersion other = from.api() == ApiVersion.V2 ? ApiVersion.V3 : ApiVersion.V2;
            pair(from, byKey.get(new Key(Key.of(from).name(), other)), Aspect.API_VERSION, gone, added, pairs);
        }
        for (Operation from : List.copyOf(gone)) {
            Deprecation deprecated = from.deprecated();
            String name = deprecated == null ? null : deprecated.replacement();
            Operation to = name == null ? null : byKey.get(new Key(name.toLowerCase(Locale.ROOT), from.api()));
            pair(from, to, Aspect.METHOD_NAME, gone, added, pairs);
        }
        // What is looked at again and again is made once, since whole modules may come and go together.
        Map<String, List<Loose>> bySegment =
                added.stream().map(Loose::of).collect(Collectors.groupingBy(Loose::lastWord));
        for (Operation from : List.copyOf(gone)) {
            Loose loose = Loose.of(from);
            Operation to = nearest(loose, bySegment.getOrDefault(loose.lastWord(), List.of()), added);
            pair(from, to, Aspect.METHOD_NAME, gone, added, pairs);
        }
    }

    private static void pair(
            Operation from,
            @Nullable Operation to,
            Aspect change,
            List<Operation> gone,
            List<Operation> added,
            List<Pair> pairs) {
        if (to != null && added.remove(to)) {
            gone.remove(from);
            pairs.add(new Pair(from, to, change));
        }
    }

    /** A method without partner, with what tells it. */
    private record Loose(Operation operation, List<String> words, Set<String> shape) {
        static Loose of(Operation operation) {
            List<String> words = Names.words(operation.method());
            Set<String> shape = new HashSet<>();
            operation.params().fields().forEach(field -> shape.add("> " + field.name()));
            fields(operation.result().type()).forEach(field -> shape.add("< " + field.name()));
            return new Loose(operation, words, shape);
        }

        String lastWord() {
            return words.isEmpty() ? "" : words.get(words.size() - 1);
        }

        private static List<Field> fields(DataType type) {
            if (type instanceof DataType.ListOf list) {
                return fields(list.element());
            }
            return type instanceof DataType.Structure structure
                    ? structure.shape().fields()
                    : List.of();
        }
    }

    private static @Nullable Operation nearest(Loose from, List<Loose> candidates, List<Operation> free) {
        Operation nearest = null;
        double best = 0;
        for (Loose to : candidates) {
            double near = nearness(from, to);
            if (near > best && free.contains(to.operation())) {
                best = near;
                nearest = to.operation();
            }
        }
        return nearest;
    }

    /** 0 for methods that are not the same. */
    private static double nearness(Loose from, Loose to) {
        if (from.operation().api() != to.operation().api()) {
            return 0;
        }
        double shape = LooseFields.shared(from.shape(), to.shape());
        if (shape < SAME_SHAPE) {
            return 0;
        }
        double name = Names.nearness(from.words(), to.words());
        boolean byName = name >= Names.SAME;
        boolean byShape = from.shape().size() >= TELLING && to.shape().size() >= TELLING && shape >= NEARLY_ALL;
        return byName || byShape ? name + shape : 0;
    }
}
