package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.Literal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules between the fields of one object, each as a schema that the object has to fit. */
final class ConstraintSchemas {
    private ConstraintSchemas() {}

    static List<Map<String, Object>> of(List<Constraint> constraints) {
        return constraints.stream().map(ConstraintSchemas::of).toList();
    }

    private static Map<String, Object> of(Constraint constraint) {
        if (constraint instanceof Constraint.RequiredWhen when) {
            return Tree.object("if", has(when.field(), when.values()), "then", required(List.of(when.required())));
        }
        Constraint.Group group = (Constraint.Group) constraint;
        List<Map<String, Object>> each =
                group.names().stream().map(name -> required(List.of(name))).toList();
        return switch (group.kind()) {
            case AT_LEAST_ONE_OF -> Tree.object("anyOf", each);
            case EXACTLY_ONE_OF -> Tree.object("oneOf", each);
            case AT_MOST_ONE_OF -> not(pairs(group.names()));
            case ALL_OR_NONE_OF -> Tree.object("anyOf", List.of(required(group.names()), not(each)));
        };
    }

    /** An object in which a field has one of some values; texts and numbers of the same spelling are the same value. */
    static Map<String, Object> has(String field, List<Literal> values) {
        Set<Object> spellings = new LinkedHashSet<>();
        for (Literal value : values) {
            spellings.add(Tree.value(value));
            if (value instanceof Literal.Num || value instanceof Literal.Bool) {
                spellings.add(value.text());
            } else if (value instanceof Literal.Text text && text.value().matches("-?(?:0|[1-9][0-9]{0,17})")) {
                spellings.add(Tree.number(text.value()));
            }
        }
        Map<String, Object> one = Tree.object("enum", List.copyOf(spellings));
        return Tree.object("properties", Tree.object(field, one), "required", List.of(field));
    }

    private static Map<String, Object> required(List<String> names) {
        return Tree.object("required", names);
    }

    private static Map<String, Object> not(List<Map<String, Object>> any) {
        return Tree.object("not", Tree.object("anyOf", any));
    }

    private static List<Map<String, Object>> pairs(List<String> names) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(required(List.of(names.get(i), names.get(j))));
            }
        }
        return pairs;
    }
}
