package io.github.b24kit.generator.emit;

import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.emit.CallSignatures.Parameter;
import io.github.b24kit.generator.emit.CallSignatures.Signature;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a call of a method as an application would, with the values of the spec's first example. */
final class SampleCall {
    private final CallSignatures signatures;
    private final RequestTypes types;
    private final ApiShapes shapes;

    SampleCall(CallSignatures signatures, RequestTypes types, ApiShapes shapes) {
        this.signatures = signatures;
        this.types = types;
        this.shapes = shapes;
    }

    /** Lines of the call, and of what it needs before. */
    List<String> lines(AccessorCall call, NamedObject request, TypeName result) {
        Map<String, Literal> example = example(call.operation(), request);
        String declaration = SampleValues.simple(result.isBoxedPrimitive() ? result.unbox() : result) + " result = ";
        for (Signature signature : signatures.of(request)) {
            SampleLocals locals = new SampleLocals();
            String arguments = arguments(signature, request, example, new SampleValues(types, shapes, locals));
            if (arguments != null) {
                // One page by itself would look like the whole list.
                String end = PagedTypes.isPaged(call.operation()) ? ").stream().toList()" : ").execute()";
                List<String> lines = new ArrayList<>(locals.lines());
                lines.addAll(SampleLayout.lines(
                        declaration, "b24" + call.chain() + "." + call.name() + "(" + arguments + end));
                return lines;
            }
        }
        return List.of();
    }

    /** Null if this way of calling cannot take the example. */
    private static @Nullable String arguments(
            Signature signature, NamedObject request, Map<String, Literal> example, SampleValues values) {
        Map<String, Literal> left = new LinkedHashMap<>(example);
        List<String> arguments = new ArrayList<>();
        for (Parameter parameter : signature.parameters()) {
            Field field = parameter.member().field();
            Literal given = left.remove(field.name());
            Literal value = given == null ? value(field.type(), field) : given;
            String argument = values.argument(parameter.member(), parameter.input(), value);
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
        }
        if (signature.named()) {
            arguments.add(left.isEmpty() ? "r -> { }" : "r -> r" + values.setters(request, left, 0));
        } else if (!left.isEmpty()) {
            return null;
        }
        return String.join(", ", arguments);
    }

    private static Map<String, Literal> example(Operation operation, NamedObject request) {
        if (!operation.examples().isEmpty() && operation.examples().get(0).request() instanceof Literal.MapOf map) {
            return map.entries();
        }
        Map<String, Literal> values = demanded(request.shape());
        if (request.shape().constraints().isEmpty()) {
            request.shape().fields().stream()
                    .filter(each -> each.type() instanceof DataType.Filter && each.deprecated() == null)
                    .findFirst()
                    .ifPresent(filter -> values.putIfAbsent(filter.name(), value(filter.type(), filter)));
        }
        return values;
    }

    /** Required fields, and one of each group of which one is needed. */
    private static Map<String, Literal> demanded(ObjectShape shape) {
        Map<String, Literal> values = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (shape.demands(field) || isFirstOfNeeded(field.name(), shape.constraints())) {
                values.put(field.name(), value(field.type(), field));
            }
        }
        return values;
    }

    private static boolean isFirstOfNeeded(String name, List<Constraint> constraints) {
        return constraints.stream()
                .anyMatch(each -> each instanceof Constraint.Group group
                        && (group.kind() == Constraint.Kind.AT_LEAST_ONE_OF
                                || group.kind() == Constraint.Kind.EXACTLY_ONE_OF)
                        && group.names().get(0).equals(name));
    }

    /** A value that a field could have. */
    static Literal value(DataType type, Field field) {
        if (!field.values().isEmpty()) {
            String first = field.values().get(0).value();
            return type == DataType.Scalar.INTEGER ? new Literal.Num(first) : new Literal.Text(first);
        }
        if (type instanceof DataType.Reference reference) {
            return value(reference.target(), field);
        }
        if (type instanceof DataType.TupleOf tuple) {
            return new Literal.ListOf(
                    tuple.elements().stream().map(each -> value(each, field)).toList());
        }
        if (type instanceof DataType.Structure structure) {
            return new Literal.MapOf(demanded(structure.shape()));
        }
        if (!(type instanceof DataType.Scalar scalar)) {
            if (type instanceof DataType.Union union) {
                return value(union.alternatives().get(0), field);
            }
            boolean list = type instanceof DataType.ListOf || type instanceof DataType.Select;
            return list ? new Literal.ListOf(List.of()) : new Literal.MapOf(Map.of());
        }
        return switch (scalar) {
            case INTEGER, DOUBLE, TIMESTAMP -> new Literal.Num("1");
            case BOOLEAN -> new Literal.Bool(true);
            case DATE -> new Literal.Text("2026-01-31");
            case DATETIME -> new Literal.Text("2026-01-31T10:00:00+03:00");
            case MONEY -> new Literal.Text("300|RUB");
            default -> new Literal.Text("text");
        };
    }
}
