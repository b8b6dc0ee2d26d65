package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.model.Operation;

/** Whose content is walked. */
sealed interface Owner {
    /**
     * A method.
     *
     * @param readsOnly who called it so far changed nothing by that
     */
    record OfMethod(Subject.Method method, boolean readsOnly) implements Owner {
        static OfMethod of(Operation operation) {
            return new OfMethod(
                    Subject.Method.of(operation), operation.behaviour().effect() == Operation.Effect.SAFE);
        }
    }

    /**
     * A named type of each spec, which stand at the same place of some method or other type.
     *
     * @param role what the methods do with it there
     */
    record OfTypes(String base, String head, Role role) implements Owner {}

    /** What holds for any method. */
    record OfEveryMethod() implements Owner {}
}
