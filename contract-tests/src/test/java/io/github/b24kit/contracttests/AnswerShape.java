package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Optional;
import java.util.Set;

/**
 * Holds an answer strictly against the specification. Pact lets unknown fields pass, accepts an empty list for a list, and has no
 * rule for "a text": this check closes those holes. Problems name places and forms, never values.
 */
final class AnswerShape {
    private static final Map<String, AnswerForms> ERROR =
            Map.of("error", forms(WireForm.STRING, WireForm.INTEGER), "error_description", forms(WireForm.STRING));

    /** What stands beside {@code result}; PHP writes a whole second without a fraction. */
    private static final Map<String, AnswerForms> TIME = Map.of(
            "start", forms(WireForm.DOUBLE, WireForm.INTEGER),
            "finish", forms(WireForm.DOUBLE, WireForm.INTEGER),
            "duration", forms(WireForm.DOUBLE, WireForm.INTEGER),
            "processing", forms(WireForm.DOUBLE, WireForm.INTEGER),
            "date_start", forms(WireForm.DATETIME),
            "date_finish", forms(WireForm.DATETIME),
            "operating", forms(WireForm.DOUBLE, WireForm.INTEGER),
            "operating_reset_at", forms(WireForm.INTEGER));

    private final Api api;
    private final List<String> problems = new ArrayList<>();

    private AnswerShape(Api api) {
        this.api = api;
    }

    /** What is wrong with a successful answer of a method. */
    static List<String> ofSuccess(Api api, Operation operation, JsonNode body) {
        AnswerShape check = new AnswerShape(api);
        check.envelope(operation, body);
        return check.problems;
    }

    /** What is wrong with an error answer in REST v2 shape. */
    static List<String> ofError(Api api, JsonNode body) {
        AnswerShape check = new AnswerShape(api);
        check.known(body, "", ERROR);
        if (!body.has("error")) {
            check.problems.add("/error is missing");
        }
        return check.problems;
    }

    /** What is wrong with a value of a named type. */
    static List<String> ofNamed(Api api, String type, JsonNode value) {
        AnswerShape check = new AnswerShape(api);
        check.inside(new DataType.Named(type), value, "");
        return check.problems;
    }

    private static AnswerForms forms(WireForm... forms) {
        return new AnswerForms(Set.of(forms), false, false);
    }

    private void envelope(Operation operation, JsonNode body) {
        if (!body.has("result")) {
            problems.add("/result is missing");
            return;
        }
        body.properties().forEach(member -> {
            switch (member.getKey()) {
                case "result" -> result(operation, member.getValue());
                case "time" -> known(member.getValue(), "/time", TIME);
                default -> problems.add("/" + member.getKey() + " stands beside the result and is not documented");
            }
        });
    }

    private void result(Operation operation, JsonNode result) {
        JsonNode value = result;
        String at = "/result";
        Optional<String> wrapper = operation.result().at().stream()
                .filter(name -> !name.equals("."))
                .findFirst();
        if (wrapper.isPresent()) {
            for (String step : wrapper.get().split("\\.", -1)) {
                if (!value.has(step)) {
                    problems.add(at + "/" + step + " is missing");
                    return;
                }
                unknown(value, at, Set.of(step));
                value = value.get(step);
                at += "/" + step;
            }
        }
        AnswerForms forms = AnswerForms.of(
                api,
                operation.result().type(),
                operation.result().wire(),
                operation.result().nullable());
        value(operation.result().type(), forms, value, at);
    }

    private void value(DataType type, AnswerForms forms, JsonNode value, String at) {
        if (forms.accept(value)) {
            inside(type, value, at);
        } else {
            problems.add(at + " is " + form(value) + ", documented: " + forms);
        }
    }

    private void inside(DataType type, JsonNode value, String at) {
        if (type instanceof DataType.Named named
                && api.types().get(named.name()) instanceof TypeDefinition.ObjectDefinition definition) {
            fields(definition.shape(), value, at);
        } else if (type instanceof DataType.Structure structure) {
            fields(structure.shape(), value, at);
        } else if (type instanceof DataType.MapOf map) {
            value.properties()
                    .forEach(member -> value(
                            map.value(),
                            AnswerForms.of(api, map.value(), List.of(), false),
                            member.getValue(),
                            at + "/" + member.getKey()));
        } else if (type instanceof DataType.ListOf list && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(
                        list.element(),
                        AnswerForms.of(api, list.element(), List.of(), false),
                        value.get(i),
                        at + "/" + i);
            }
        }
    }

    private void fields(ObjectShape shape, JsonNode value, String at) {
        if (!value.isObject() || shape.equals(ObjectShape.EMPTY)) {
            return;
        }
        for (Field field : shape.fields()) {
            JsonNode child = value.get(field.name());
            if (child != null) {
                value(field.type(), AnswerForms.of(api, field), child, at + "/" + field.name());
            }
        }
        if (shape.rest() == null) {
            unknown(value, at, shape.fields().stream().map(Field::name).toList());
        }
    }

    private void known(JsonNode object, String at, Map<String, AnswerForms> forms) {
        unknown(object, at, forms.keySet());
        forms.forEach((name, form) -> {
            JsonNode child = object.get(name);
            if (child != null && !form.accept(child)) {
                problems.add(at + "/" + name + " is " + form(child) + ", documented: " + form);
            }
        });
    }

    private void unknown(JsonNode object, String at, java.util.Collection<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.add(at + "/" + name + " is not in the specification");
            }
        });
    }

    private static String form(JsonNode value) {
        return value.isNumber()
                ? (value.isIntegralNumber() ? "INTEGER" : "DOUBLE")
                : value.getNodeType().name();
    }
}
