package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Pages;
import io.github.b24kit.specmodel.model.Result;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.write.FieldRows.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The model as JSON for other programs: {@code methods[]} with flat rows of parameters, of the rules
 * between them, of result fields and of errors, and
 * {@code types{}} with each named type once. Every list is present, nothing is null, the order is that of the spec.
 */
public final class ModelJson {
    private final Api api;

    private ModelJson(Api api) {
        this.api = api;
    }

    /**
     * Writes the model, ending with a line feed.
     *
     * @throws UncheckedIOException when {@code out} cannot be written to
     */
    public static void write(Api api, Appendable out) {
        try {
            new JsonText(out).write(new ModelJson(api).model());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model() {
        Map<String, Object> types = new LinkedHashMap<>();
        api.types().forEach((name, type) -> types.put(name, type(type)));
        return object("methods", api.operations().stream().map(this::method).toList(), "types", types);
    }

    private Map<String, Object> method(Operation operation) {
        Map<String, Object> method = object(
                "method", operation.method(),
                "api", operation.api().name().toLowerCase(Locale.ROOT),
                "file", file(operation),
                "scope", operation.access().scopes(),
                "deprecated", operation.deprecated() != null,
                "effect", operation.behaviour().effect().name().toLowerCase(Locale.ROOT),
                "httpStatus", statuses(operation),
                "params", rows(operation).stream().map(this::param).toList(),
                "constraints", ConstraintRows.of(operation.params()),
                "result", result(operation),
                "errors", errors(operation));
        if (operation.pages() != null) {
            method.put("pages", pages(operation.pages()));
        }
        return method;
    }

    private static Map<String, Object> pages(Pages pages) {
        Map<String, Object> json = object("style", word(pages.style()), "size", pages.size());
        if (pages.max() != null) {
            json.put("max", pages.max());
        }
        json.put("total", word(pages.total()));
        return json;
    }

    /** What a successful answer holds beside the result: the time always, and what its pages are counted by. */
    private static List<String> envelope(@Nullable Pages pages) {
        List<String> names = new ArrayList<>(List.of("time"));
        if (pages != null && pages.style() == Pages.Style.START) {
            names.add("next");
        }
        if (pages != null && pages.total() != Pages.Total.NONE) {
            names.add("total");
        }
        return names;
    }

    /** The page the facts were read from; for an entry that names none, the spec file inside its root. */
    private static String file(Operation operation) {
        Operation.Source source = operation.source();
        if (source != null) {
            return source.path();
        }
        String file = operation.location().file();
        return file.substring(Math.max(0, file.lastIndexOf("methods/")));
    }

    /** Documented statuses of failures, ascending. */
    private static List<String> statuses(Operation operation) {
        return Stream.concat(
                        operation.httpStatus().stream().map(String::valueOf),
                        operation.errors().stream().map(ModelJson::status))
                .filter(status -> !status.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Row> rows(Operation operation) {
        return FieldRows.of("", new DataType.Structure(operation.params()), onOwnPage(operation));
    }

    private Map<String, Object> param(Row row) {
        Field field = row.field();
        Map<String, Object> param = object(
                "path",
                row.path(),
                "types",
                row.types(),
                "required",
                field != null && field.required(),
                "values",
                field == null ? List.of() : values(field));
        param.putAll(variant(row));
        if (field != null && field.type() instanceof DataType.ByField rows) {
            param.put("of", rows.type());
            param.put("only", rows.only());
        }
        param.putAll(elements(field));
        if (field != null && field.type() instanceof DataType.Filter filter) {
            param.put("operators", filter.operators());
            param.put("form", word(filter.form()));
        }
        return param;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> values(Field field) {
        List<EnumValue> values = field.values();
        if (values.isEmpty() && field.type() instanceof DataType.Named named) {
            values = values(api.types().get(named.name()));
        } else if (values.isEmpty() && field.type() instanceof DataType.Reference reference) {
            values = referred(reference);
        }
        return values.stream().map(EnumValue::value).toList();
    }

    private static List<EnumValue> values(@Nullable TypeDefinition type) {
        return type instanceof TypeDefinition.EnumDefinition definition ? definition.values() : List.of();
    }

    private List<EnumValue> referred(DataType.Reference reference) {
        if (!(api.types().get(reference.type()) instanceof TypeDefinition.ObjectDefinition object)) {
            return List.of();
        }
        return object.shape().fields().stream()
                .filter(field -> field.name().equals(reference.field()))
                .flatMap(field -> field.values().stream())
                .toList();
    }

    private Map<String, Object> result(Operation operation) {
        Result result = operation.result();
        List<Row> rows = new ArrayList<>();
        List<String> places = result.at().isEmpty() ? List.of(".") : result.at();
        for (String place : places) {
            String path = "result";
            if (!place.equals(".")) {
                String[] steps = place.split("\\.", -1);
                for (int i = 0; i < steps.length; i++) {
                    path = FieldRows.step(path, steps[i]);
                    boolean last = i == steps.length - 1;
                    rows.add(new Row(path, last ? TypeSpelling.alternatives(result.type()) : List.of("object"), null));
                }
            }
            rows.addAll(FieldRows.of(path, result.type(), onOwnPage(operation)));
        }
        return object(
                "types", result.written(),
                "fields", rows.stream().map(ModelJson::field).toList(),
                "envelope", envelope(operation.pages()));
    }

    /** A named type that the method's own page documents is shown with its fields; others stand once, at the end. */
    private FieldRows.Opened onOwnPage(Operation operation) {
        Operation.Source source = operation.source();
        return named -> source != null
                        && api.types().get(named.name()) instanceof TypeDefinition.ObjectDefinition definition
                        && source.path().equals(definition.page())
                ? definition.shape()
                : null;
    }

    private static Map<String, Object> field(Row row) {
        Map<String, Object> json = object("path", row.path(), "types", row.types());
        json.putAll(elements(row.field()));
        json.putAll(variant(row));
        return json;
    }

    private static Map<String, Object> variant(Row row) {
        return row.variant().isEmpty() ? Map.of() : object("variant", row.variant());
    }

    /** The types of a tuple's values, by position. */
    private static Map<String, Object> elements(@Nullable Field field) {
        return field != null && field.type() instanceof DataType.TupleOf tuple
                ? object(
                        "elements",
                        tuple.elements().stream().map(TypeSpelling::of).toList())
                : Map.of();
    }

    private List<Object> errors(Operation operation) {
        Stream<Object> own = operation.errors().stream().map(row -> object("code", row.code(), "status", status(row)));
        Stream<Object> common = api.commonErrors().stream()
                .map(row -> object("code", row.code(), "status", status(row), "common", true));
        return Stream.concat(own, common).toList();
    }

    private static String status(ErrorRow row) {
        return row.status() == null ? "" : row.status().toString();
    }

    private Map<String, Object> type(TypeDefinition type) {
        List<Row> rows = type instanceof TypeDefinition.ObjectDefinition object
                ? FieldRows.of("", new DataType.Structure(object.shape()))
                : List.of();
        return object(
                "fields", rows.stream().map(ModelJson::field).toList(),
                "values", values(type).stream().map(EnumValue::value).toList());
    }

    /** A JSON object from names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
