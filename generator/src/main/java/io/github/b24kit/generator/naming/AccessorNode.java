package io.github.b24kit.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.specmodel.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of the call chain, such as {@code payment()} in {@code b24.sale().payment().get(1036)}.
 *
 * @param name Java name of the step
 * @param prefix wire names that lead here, such as {@code sale.payment}; empty for the root
 * @param type class that holds the steps and methods below
 * @param children further steps, sorted by name
 * @param calls methods that end here, sorted by name
 */
public record AccessorNode(
        String name, String prefix, ClassName type, List<AccessorNode> children, List<AccessorCall> calls) {
    public AccessorNode {
        children = List.copyOf(children);
        calls = List.copyOf(calls);
    }

    /** A method at this step or below it; none when nothing is there. */
    public Optional<Operation> anyOperation() {
        return Stream.concat(
                        calls.stream().map(AccessorCall::operation),
                        children.stream().flatMap(child -> child.anyOperation().stream()))
                .findFirst();
    }

    /**
     * The end of a call chain.
     *
     * @param name Java name of the method
     * @param chain the steps before it from the root object on, such as {@code .sale().payment()}
     * @param operation what it calls
     */
    public record AccessorCall(String name, String chain, Operation operation) {}
}
