package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Access;
import io.github.b24kit.specmodel.model.Operation.Behaviour;
import io.github.b24kit.specmodel.model.Pages;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the specification knows and OpenAPI has no key for, as {@code x-bitrix24-...}; and the words of both. */
final class Extensions {
    private Extensions() {}

    static Map<String, Object> of(Operation operation) {
        Access access = operation.access();
        Behaviour behaviour = operation.behaviour();
        return Tree.object(
                "x-bitrix24-method", operation.method(),
                "x-bitrix24-api", word(operation.api()),
                "x-bitrix24-scope", Tree.unlessEmpty(access.scopes()),
                "x-bitrix24-permission", access.permission(),
                "x-bitrix24-permission-level", access.level(),
                "x-bitrix24-editions", Tree.unlessEmpty(access.editions()),
                "x-bitrix24-auth", Tree.unlessEmpty(access.auth()),
                "x-bitrix24-effect", word(behaviour.effect()),
                "x-bitrix24-effect-evidence", behaviour.effectEvidence(),
                "x-bitrix24-read-back", behaviour.readBack(),
                "x-bitrix24-natural-key", behaviour.naturalKey(),
                "x-bitrix24-batch", behaviour.batch() ? null : Boolean.FALSE,
                "x-bitrix24-positional", Tree.ifTrue(behaviour.positional()),
                "x-bitrix24-consumes", Tree.ifTrue(behaviour.consumes()),
                "x-bitrix24-pages", pages(operation.pages()),
                "x-bitrix24-deprecated", deprecated(operation.deprecated()));
    }

    static Map<String, Object> of(Field field) {
        return Tree.object(
                "description", field.docs(),
                "deprecated", Tree.ifTrue(field.deprecated() != null),
                "x-bitrix24-reference", reference(field.type()),
                "x-bitrix24-cases", Tree.unlessEmpty(field.cases()),
                "x-bitrix24-observed", field.observed(),
                "x-bitrix24-secret", Tree.ifTrue(field.secret()),
                "x-bitrix24-personal", Tree.ifTrue(field.personal()),
                "x-bitrix24-editions", Tree.unlessEmpty(field.editions()),
                "x-bitrix24-deprecated", deprecated(field.deprecated()));
    }

    static Map<String, Object> of(TypeDefinition definition) {
        return Tree.object("description", definition.docs(), "x-bitrix24-type", definition.name());
    }

    /** A rule, also where the schema says it: in words, and for programs that read no schemas. */
    static Map<String, Object> of(Constraint constraint) {
        if (constraint instanceof Constraint.RequiredWhen when) {
            return Tree.object(
                    "rule", "required-when",
                    "names", List.of(when.required()),
                    "field", when.field(),
                    "values", when.values().stream().map(Literal::text).toList(),
                    "docs", when.docs());
        }
        Constraint.Group group = (Constraint.Group) constraint;
        return Tree.object(
                "rule", word(group.kind()),
                "names", group.names(),
                "first-wins", Tree.ifTrue(group.firstWins()),
                "docs", group.docs());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String reference(DataType type) {
        if (type instanceof DataType.ListOf list) {
            return reference(list.element());
        }
        return type instanceof DataType.Reference reference ? reference.type() + "." + reference.field() : null;
    }

    private static @Nullable Map<String, Object> pages(@Nullable Pages pages) {
        return pages == null
                ? null
                : Tree.object(
                        "style", word(pages.style()),
                        "size", pages.size(),
                        "max", pages.max(),
                        "total", word(pages.total()));
    }

    private static @Nullable Map<String, Object> deprecated(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? null
                : Tree.object(
                        "reason", deprecation.reason(),
                        "since", deprecation.since(),
                        "sunset", deprecation.sunset(),
                        "replacement", deprecation.replacement(),
                        "evidence", deprecation.evidence());
    }
}
