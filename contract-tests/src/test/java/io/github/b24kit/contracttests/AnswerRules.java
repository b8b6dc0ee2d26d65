package io.github.b24kit.contracttests;

import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.NullMatcher;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher.NumberType;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.RuleLogic;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import au.com.dius.pact.core.model.matchingrules.ValuesMatcher;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Matching rules for answers, made from the types of the specification. No example is looked at: a rule inferred from an answer would
 * only say that the answer is like itself.
 *
 * <p>Pact has no strict rule for a text or a JSON boolean. Where one of them is the only documented form, {@code type} is as strict as
 * can be: it demands the form of the example, and {@link AnswerShape} demands that the example has the documented form.
 */
final class AnswerRules {
    /** Pact's own rules for dates fall back to a lax parser; a pattern does not. */
    private static final MatchingRule DATE = new RegexMatcher("\\d{4}-\\d{2}-\\d{2}");

    private static final MatchingRule DATE_TIME =
            new RegexMatcher("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}|Z)");

    /** A text beside other forms. Numbers pass too, objects and lists do not. */
    private static final String ANY_TEXT = "(?!\\s*[\\[{])[\\s\\S]*";

    private static final Map<String, MatchingRule> ENVELOPE = Map.of(
            "$.time.start", number(NumberType.NUMBER),
            "$.time.finish", number(NumberType.NUMBER),
            "$.time.duration", number(NumberType.NUMBER),
            "$.time.processing", number(NumberType.NUMBER),
            "$.time.date_start", DATE_TIME,
            "$.time.date_finish", DATE_TIME,
            "$.time.operating", number(NumberType.NUMBER),
            "$.time.operating_reset_at", number(NumberType.INTEGER));

    private final Api api;
    private final MatchingRuleCategory rules = new MatchingRuleCategory("body");

    private AnswerRules(Api api) {
        this.api = api;
    }

    /** Rules for a successful answer of a method. */
    static MatchingRuleCategory ofSuccess(Api api, Operation operation) {
        AnswerRules made = new AnswerRules(api);
        ENVELOPE.forEach((path, rule) -> made.add(path, List.of(rule)));
        made.value(
                operation.result().type(),
                AnswerForms.of(
                        api,
                        operation.result().type(),
                        operation.result().wire(),
                        operation.result().nullable()),
                resultPath(operation));
        return made.rules;
    }

    /** Rules for an error answer: the code may come as a text or a number, with blanks around it; the text beside it is free. */
    static MatchingRuleCategory ofError(Api api, String code) {
        if (!code.matches("\\w+")) {
            throw new IllegalArgumentException("A code of other characters needs escaping in a regular expression");
        }
        AnswerRules made = new AnswerRules(api);
        made.add("$.error", List.of(new RegexMatcher("\\s*" + code + "\\s*")));
        made.add("$.error_description", List.of(TypeMatcher.INSTANCE));
        return made.rules;
    }

    /** Where the value handed to the caller lies in the body. */
    static String resultPath(Operation operation) {
        return operation.result().at().stream()
                .filter(name -> !name.equals("."))
                .findFirst()
                .map(name -> "$.result." + name)
                .orElse("$.result");
    }

    private void value(DataType type, AnswerForms forms, String path) {
        if (!inside(type, path)) {
            add(path, leaf(forms));
        }
    }

    /** Adds the rules for the content of an object or a list; false for anything else. */
    private boolean inside(DataType type, String path) {
        if (type instanceof DataType.Named named
                && api.types().get(named.name()) instanceof TypeDefinition.ObjectDefinition definition) {
            return fields(definition.shape(), path);
        }
        if (type instanceof DataType.Structure structure) {
            return fields(structure.shape(), path);
        }
        if (type instanceof DataType.MapOf map) {
            add(path, List.of(ValuesMatcher.INSTANCE));
            value(map.value(), AnswerForms.of(api, map.value(), List.of(), false), path + ".*");
            return true;
        }
        if (type instanceof DataType.ListOf list) {
            // Without a minimum an empty list would pass and nothing would be compared.
            add(path, List.of(new MinTypeMatcher(1)));
            value(list.element(), AnswerForms.of(api, list.element(), List.of(), false), path + "[*]");
            return true;
        }
        return false;
    }

    private boolean fields(ObjectShape shape, String path) {
        for (Field field : shape.fields()) {
            value(field.type(), AnswerForms.of(api, field), path + "." + field.name());
        }
        return true;
    }

    private static List<MatchingRule> leaf(AnswerForms forms) {
        if (forms.only(WireForm.STRING) || forms.only(WireForm.BOOLEAN)) {
            return List.of(TypeMatcher.INSTANCE);
        }
        if (forms.anything()) {
            return List.of(new RegexMatcher("[\\s\\S]*"), NullMatcher.INSTANCE);
        }
        List<MatchingRule> either = new ArrayList<>();
        if (forms.yesNo()) {
            either.add(new RegexMatcher("Y|N"));
        }
        for (WireForm form : forms.wire()) {
            switch (form) {
                case STRING -> either.add(new RegexMatcher(ANY_TEXT));
                case INTEGER -> either.add(number(NumberType.INTEGER));
                case DOUBLE -> either.add(number(NumberType.DECIMAL));
                case BOOLEAN -> either.add(new RegexMatcher("true|false"));
                case NULL -> either.add(NullMatcher.INSTANCE);
                case FALSE -> either.add(new RegexMatcher("false"));
                case DATE -> either.add(DATE);
                case DATETIME -> either.add(DATE_TIME);
                case EMPTY_LIST, OBJECT, LIST -> {} // no rule of a leaf; AnswerShape sees them
            }
        }
        return either;
    }

    private void add(String path, List<MatchingRule> either) {
        rules.addRules(path, either, RuleLogic.OR);
    }

    private static MatchingRule number(NumberType type) {
        return new NumberTypeMatcher(type);
    }
}
