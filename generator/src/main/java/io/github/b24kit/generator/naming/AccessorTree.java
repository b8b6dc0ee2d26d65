package io.github.b24kit.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Grows the call chains of the methods of one API version. */
final class AccessorTree {
    /** Methods that the root class and every step have of their own. */
    private static final Set<String> TAKEN = Set.of("client", "webhook", "oauth", "of", "v3");

    private final Findings findings;
    private final BiFunction<String, String, ClassName> types;
    private final Branch root = new Branch("", "");

    /** @param types class for the prefix of wire names whose first segment is given */
    AccessorTree(Findings findings, BiFunction<String, String, ClassName> types) {
        this.findings = findings;
        this.types = types;
    }

    AccessorTree add(List<Operation> operations) {
        for (Operation operation : operations) {
            List<String> segments = List.of(operation.method().split("\\.", -1));
            Branch branch = root;
            for (String segment : segments.subList(0, segments.size() - 1)) {
                branch = branch.step(segment);
            }
            branch.methods.add(operation);
        }
        return this;
    }

    /** The finished tree; {@code chain} leads to its root. */
    AccessorNode node(String name, ClassName type, String chain) {
        return root.freeze(name, type, chain);
    }

    private final class Branch {
        private final String name;
        private final String prefix;
        private final SortedMap<String, Branch> children = new TreeMap<>();
        private final List<Operation> methods = new ArrayList<>();

        Branch(String name, String prefix) {
            this.name = name;
            this.prefix = prefix;
        }

        /** Segments that become one Java name share a step. */
        Branch step(String segment) {
            String java = JavaNames.member(segment);
            String step = TAKEN.contains(java) && prefix.isEmpty() ? java + "_" : java;
            String below = prefix.isEmpty() ? segment : prefix + "." + segment;
            return children.computeIfAbsent(step, key -> new Branch(key, below));
        }

        AccessorNode freeze(String shown, ClassName type, String chain) {
            settleMethods();
            List<AccessorNode> steps = new ArrayList<>();
            for (Branch child : children.values()) {
                String first = child.prefix.split("\\.", 2)[0];
                steps.add(child.freeze(child.name, types.apply(first, child.prefix), chain + "." + child.name + "()"));
            }
            SortedMap<String, AccessorCall> calls = new TreeMap<>();
            Map<String, String> holders = new HashMap<>();
            for (Operation method : methods) {
                String call = callName(method);
                String holder = holders.putIfAbsent(call, method.method());
                if (holder != null) {
                    meet(holder, method, chain + "." + call);
                }
                calls.put(call, new AccessorCall(call, chain, method));
            }
            return new AccessorNode(shown, prefix, type, steps, List.copyOf(calls.values()));
        }

        /** A segment that is method and step at once stays a step, and the method moves below it. */
        private void settleMethods() {
            for (Operation method : List.copyOf(methods)) {
                Branch child = children.get(callName(method));
                if (child != null && !movedHere(method)) {
                    methods.remove(method);
                    child.methods.add(method);
                }
            }
        }

        private String callName(Operation method) {
            String wire = method.method();
            String java = JavaNames.member(wire.substring(wire.lastIndexOf('.') + 1));
            return movedHere(method) ? "call" : TAKEN.contains(java) && prefix.isEmpty() ? java + "_" : java;
        }

        private boolean movedHere(Operation method) {
            return segments(method.method()) == segments(prefix);
        }

        private static long segments(String name) {
            return name.isEmpty() ? 0 : name.chars().filter(c -> c == '.').count() + 1;
        }

        private void meet(String holder, Operation method, String chain) {
            findings.nameCollision(
                    Finding.Severity.ERROR,
                    "methods \"" + holder + "\" and \"" + method.method() + "\" both become b24" + chain + "(...)",
                    method.location(),
                    method.method(),
                    "leave one of them out with a method filter");
        }
    }
}
