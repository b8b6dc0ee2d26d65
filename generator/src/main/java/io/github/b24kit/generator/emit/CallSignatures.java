package io.github.b24kit.generator.emit;

import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.java.Input;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.model.Constraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides in which ways a method can be called through its accessor.
 *
 * <p>Required parameters are positional only while no two of them can be mixed up: at most three, of pairwise different Java types.
 * Otherwise all are named on a builder.
 */
final class CallSignatures {
    private static final int MOST_POSITIONAL = 3;

    private final RequestTypes types;

    CallSignatures(RequestTypes types) {
        this.types = types;
    }

    /**
     * A way to call a method.
     *
     * @param parameters positional ones
     * @param named further ones are set on a builder
     */
    record Signature(List<Parameter> parameters, boolean named) {}

    /** A positional parameter in one of its Java forms. */
    record Parameter(Member member, Input input) {
        /** What the caller writes: a lambda where an object is wanted. */
        TypeName type() {
            return input.object() == null ? input.type() : BuilderEmitter.filler(input.object());
        }
    }

    /** All ways, the one with fewest parameters first. */
    List<Signature> of(NamedObject request) {
        List<Member> required =
                request.members().stream().filter(Member::demanded).toList();
        boolean more =
                required.size() < request.members().size() || request.shape().rest() != null;
        if (!canBePositional(required)) {
            return List.of(new Signature(List.of(), true));
        }
        List<Signature> signatures = new ArrayList<>();
        for (List<Parameter> parameters : combinations(required)) {
            // Without one of the optional parameters such a call could never be right.
            if (!demandsOptional(request, required)) {
                signatures.add(new Signature(parameters, false));
            }
            if (more) {
                signatures.add(new Signature(parameters, true));
            }
        }
        return signatures;
    }

    private boolean canBePositional(List<Member> required) {
        Set<TypeName> seen = new HashSet<>();
        for (Member member : required) {
            if (!types.elements(member).isEmpty()) {
                return false; // its values are parameters of the setter
            }
            for (Input input : types.inputs(member)) {
                if (BuilderEmitter.entry(input) != null) {
                    return false; // its setter takes them one by one
                }
                TypeName type = new Parameter(member, input).type();
                if (!seen.add(RequestTypes.erasure(type))) {
                    return false;
                }
            }
        }
        return required.size() <= MOST_POSITIONAL;
    }

    private List<List<Parameter>> combinations(List<Member> members) {
        List<List<Parameter>> all = List.of(List.of());
        for (Member member : members) {
            List<List<Parameter>> longer = new ArrayList<>();
            for (List<Parameter> shorter : all) {
                for (Input input : types.inputs(member)) {
                    List<Parameter> parameters = new ArrayList<>(shorter);
                    parameters.add(new Parameter(member, input));
                    longer.add(parameters);
                }
            }
            all = longer;
        }
        return all;
    }

    private static boolean demandsOptional(NamedObject request, List<Member> required) {
        Set<String> given = new HashSet<>();
        required.forEach(each -> given.add(each.field().name()));
        return request.shape().constraints().stream()
                .anyMatch(each -> each instanceof Constraint.Group group
                        && (group.kind() == Constraint.Kind.AT_LEAST_ONE_OF
                                || group.kind() == Constraint.Kind.EXACTLY_ONE_OF)
                        && group.names().stream().noneMatch(given::contains));
    }
}
