package io.github.b24kit.contractkit.compare.finding;

import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.Comparator;
import java.util.List;

/** What a finding is about. */
public sealed interface Subject {
    /** A method, a type, or the words that stand for all methods. */
    String name();

    /** The methods that the change reaches; empty for {@link EveryMethod}. */
    List<Method> methods();

    /** One method, by its name in the older spec, or in the newer one where only that has it. */
    record Method(String name, ApiVersion api) implements Subject, Comparable<Method> {
        private static final Comparator<Method> ORDER =
                Comparator.comparing(Method::name).thenComparing(Method::api);

        public static Method of(Operation operation) {
            return new Method(operation.method(), operation.api());
        }

        @Override
        public List<Method> methods() {
            return List.of(this);
        }

        @Override
        public int compareTo(Method other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A named type, by its name in the older spec. What changes in it is told once, however many methods it reaches.
     *
     * @param methods those that use the changed part, directly or through other types; sorted
     */
    record SharedType(String name, List<Method> methods) implements Subject {
        public SharedType {
            methods = List.copyOf(methods);
        }
    }

    /** Whatever method is called. */
    record EveryMethod() implements Subject {
        @Override
        public String name() {
            return "every method";
        }

        @Override
        public List<Method> methods() {
            return List.of();
        }
    }
}
