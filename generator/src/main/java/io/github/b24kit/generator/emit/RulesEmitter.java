package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.LiteralText;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.UnnamedField;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.Count;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.model.Field.Range;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits what a request must hold, readable as code: the names of rules and values are imported statically. */
final class RulesEmitter {
    private final Api api;
    private final ApiNames names;

    private final @Nullable ClassName home;

    RulesEmitter(Api api, ApiNames names) {
        this(api, names, null);
    }

    private RulesEmitter(Api api, ApiNames names, @Nullable ClassName home) {
        this.api = api;
        this.names = names;
        this.home = home;
    }

    /** An expression of type {@code RequestRules}. */
    CodeBlock rules(NamedObject object) {
        return new RulesEmitter(api, names, object.type().topLevelClassName()).expression(object);
    }

    private CodeBlock expression(NamedObject object) {
        List<CodeBlock> rules = new ArrayList<>();
        for (Member member : object.members()) {
            rules.add(rule(member));
        }
        if (object.shape().rest() != null) {
            Member rest = UnnamedField.rest(object.shape().rest());
            rules.add(CodeBlock.of(
                    "$T.rest($L, $L)",
                    RuntimeTypes.REQUEST_RULES,
                    JavaLiterals.string(rest.field().name()),
                    value(rest.field().type(), rest)));
        }
        for (Constraint constraint : object.shape().constraints()) {
            rules.add(constraint(constraint));
        }
        if (rules.isEmpty()) {
            return CodeBlock.of("$T.NONE", RuntimeTypes.REQUEST_RULES);
        }
        // "of" also is a method of the generated class, so this one is never imported.
        return CodeBlock.of("$T$L($L)", RuntimeTypes.REQUEST_RULES, ".of", JavaLiterals.lines(rules, each -> each));
    }

    private CodeBlock rule(Member member) {
        Field field = member.field();
        CodeBlock value = value(field.type(), member);
        if (field.clear() == Field.ClearForm.EMPTY_STRING) {
            value = values("anyOf($L, $T.oneOf(\"\"))", value, RuntimeTypes.VALUES);
        } else if (field.clear() == Field.ClearForm.FALSE) {
            value = values("anyOf($L, $T.bool())", value, RuntimeTypes.VALUES);
        }
        if (field.nullable() || field.clear() == Field.ClearForm.NULL) {
            value = CodeBlock.of("$L.orNull()", value);
        }
        return CodeBlock.of(
                member.demanded() ? "$T.required($L, $L)" : "$T.optional($L, $L)",
                RuntimeTypes.REQUEST_RULES,
                JavaLiterals.string(field.name()),
                value);
    }

    private CodeBlock value(DataType type, Member member) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar, member.field());
        }
        if (type instanceof DataType.Structure) {
            return member.object() == null
                    ? values("object($T.NONE)", RuntimeTypes.REQUEST_RULES)
                    : values("object($T.RULES)", member.object().type());
        }
        if (type instanceof DataType.Named named) {
            return named(named.name());
        }
        if (type instanceof DataType.Reference reference) {
            boolean text =
                    reference.target() == Scalar.STRING || reference.wire().contains(WireForm.STRING);
            boolean number =
                    reference.target() == Scalar.INTEGER || reference.wire().contains(WireForm.INTEGER);
            return text && number ? values("id()") : value(reference.target(), member);
        }
        if (type instanceof DataType.ByField rows) {
            return byField(rows, member.field());
        }
        if (type instanceof DataType.ListOf list) {
            return values(
                    "listOf($L)$L",
                    value(list.element(), member),
                    bounds("items", member.field().limits().items()));
        }
        if (type instanceof DataType.TupleOf tuple) {
            return values("tuple($L)", JavaLiterals.list(tuple.elements(), each -> value(each, member)));
        }
        if (type instanceof DataType.MapOf map) {
            return values("mapOf($L)", value(map.value(), member));
        }
        return values(
                "anyOf($L)",
                JavaLiterals.list(((DataType.Union) type).alternatives(), alternative -> value(alternative, member)));
    }

    /** What a request can be held against: a portal may know more fields than are documented, so names are free unless listed. */
    private static CodeBlock byField(DataType.ByField rows, Field field) {
        if (rows instanceof DataType.Select) {
            return rows.only().isEmpty()
                    ? values("listOf($T.string())", RuntimeTypes.VALUES)
                    : values("listOf($T.oneOf($L))", RuntimeTypes.VALUES, JavaLiterals.strings(rows.only()));
        }
        if (rows instanceof DataType.Order) {
            List<String> directions = field.values().isEmpty()
                    ? List.of("ASC", "DESC")
                    : field.values().stream().map(EnumValue::value).toList();
            return rows.only().isEmpty()
                    ? values("mapOf($T.oneOf($L))", RuntimeTypes.VALUES, JavaLiterals.strings(directions))
                    : values(
                            "orderBy($T.oneOf($L), $L)",
                            RuntimeTypes.VALUES,
                            JavaLiterals.strings(directions),
                            JavaLiterals.strings(rows.only()));
        }
        boolean list = ((DataType.Filter) rows).form() == DataType.FilterForm.LIST;
        if (!rows.only().isEmpty()) {
            return values(list ? "conditionsOn($L)" : "filterBy($L)", JavaLiterals.strings(rows.only()));
        }
        return list
                ? values("listOf($T.any())", RuntimeTypes.VALUES)
                : values("object($T.NONE)", RuntimeTypes.REQUEST_RULES);
    }

    private CodeBlock named(String name) {
        TypeDefinition definition = api.types().get(name);
        if (definition instanceof TypeDefinition.EnumDefinition open) {
            return oneOf(open.values());
        }
        // Rules that contain themselves could not be initialised: there, the object is checked no deeper.
        return leadsHome(name)
                ? values("object($T.NONE)", RuntimeTypes.REQUEST_RULES)
                : values("object($T.RULES)", names.input(name));
    }

    /** Whether an object of a named type can hold one whose rules are just being written. */
    private boolean leadsHome(String name) {
        return names.input(name).equals(home)
                || new TypeGraph(api)
                        .below(name).stream()
                                .filter(each -> api.types().get(each) instanceof TypeDefinition.ObjectDefinition)
                                .anyMatch(each -> names.input(each).equals(home));
    }

    private static CodeBlock scalar(Scalar scalar, Field field) {
        return switch (scalar) {
            case STRING, TEXT, CHAR ->
                field.values().isEmpty() || field.secret()
                        ? values("string()$L$L", field.secret() ? ".secret()" : "", textLimits(field.limits()))
                        : oneOf(field.values());
            case INTEGER ->
                field.values().isEmpty() ? values("integer()$L", range(field.limits())) : oneOf(field.values());
            case DOUBLE -> values("number()$L", range(field.limits()));
            case BOOLEAN ->
                switch (field.send()) {
                    case YN -> values("yesNo()");
                    case JSON -> values("bool()");
                    case ZERO_ONE -> values("zeroOne()");
                };
            case DATE -> values("date()");
            case DATETIME -> values("dateTime()");
            case TIMESTAMP -> values("timestamp()");
            case MONEY -> values("money()");
            case FILE_BASE64 -> values("base64()");
            case FILE_PAIR -> values("nameAndContent()");
            case FILE_DATA -> values("fileData()");
            case FILE, ANY -> values("any()");
        };
    }

    private static CodeBlock textLimits(Limits limits) {
        CodeBlock length = bounds("length", limits.length());
        return limits.pattern() == null
                ? length
                : CodeBlock.of("$L.pattern($L)", length, JavaLiterals.string(limits.pattern()));
    }

    private static CodeBlock bounds(String name, @Nullable Count count) {
        return count == null ? CodeBlock.of("") : CodeBlock.of("." + name + "($L, $L)", count.min(), count.max());
    }

    private static CodeBlock range(Limits limits) {
        Range range = limits.range();
        CodeBlock.Builder code = CodeBlock.builder();
        if (range == null) {
            return code.build();
        }
        if (range.min() != null || range.max() != null) {
            code.add(".range($L, $L)", textOrNull(range.min()), textOrNull(range.max()));
        }
        if (range.above() != null) {
            code.add(".above($L)", JavaLiterals.string(range.above()));
        }
        if (range.below() != null) {
            code.add(".below($L)", JavaLiterals.string(range.below()));
        }
        return code.build();
    }

    private static CodeBlock textOrNull(@Nullable String text) {
        return text == null ? CodeBlock.of("null") : JavaLiterals.string(text);
    }

    private static CodeBlock oneOf(List<EnumValue> values) {
        return values(
                "oneOf($L)",
                JavaLiterals.strings(values.stream().map(EnumValue::value).toList()));
    }

    private static CodeBlock constraint(Constraint constraint) {
        if (constraint instanceof Constraint.RequiredWhen when) {
            List<String> all = new ArrayList<>(List.of(when.required(), when.field()));
            when.values().stream().map(LiteralText::of).forEach(all::add);
            return CodeBlock.of("$T.requiredWhen($L)", RuntimeTypes.REQUEST_RULES, JavaLiterals.strings(all));
        }
        Constraint.Group group = (Constraint.Group) constraint;
        String rule = switch (group.kind()) {
            case AT_LEAST_ONE_OF -> "atLeastOneOf";
            case EXACTLY_ONE_OF -> "exactlyOneOf";
            case AT_MOST_ONE_OF -> "atMostOneOf";
            case ALL_OR_NONE_OF -> "allOrNoneOf";
        };
        return CodeBlock.of("$T." + rule + "($L)", RuntimeTypes.REQUEST_RULES, JavaLiterals.strings(group.names()));
    }

    private static CodeBlock values(String format, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = RuntimeTypes.VALUES;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CodeBlock.of("$T." + format, all);
    }
}
