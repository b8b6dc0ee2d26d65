package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers that tell of a failure, by status. Codes are an open set; the words of a portal are localised and select nothing. */
final class Errors {
    /** Where a row stands whose status is not documented. */
    private static final String ANY_STATUS = "default";

    private final List<ErrorRow> common;
    private final Components components;

    Errors(List<ErrorRow> common, Components components) {
        this.common = common;
        this.components = components;
    }

    /** Responses by status, the method's own rows before the common ones. */
    Map<String, Object> responses(Operation operation) {
        SortedMap<String, List<ErrorRow>> own = byStatus(operation.errors(), operation.httpStatus());
        operation.httpStatus().forEach(status -> own.putIfAbsent(status.toString(), List.of()));
        SortedMap<String, List<ErrorRow>> shared = byStatus(common, List.of());
        SortedSet<String> statuses = new TreeSet<>(own.keySet());
        statuses.addAll(shared.keySet());
        statuses.add(ANY_STATUS);
        Map<String, Object> responses = new LinkedHashMap<>();
        for (String status : statuses) {
            List<ErrorRow> rows = new ArrayList<>(own.getOrDefault(status, List.of()));
            rows.addAll(shared.getOrDefault(status, List.of()));
            String name = "error." + status + "." + Extensions.word(operation.api());
            responses.put(
                    status,
                    own.containsKey(status)
                            ? response(status, rows, operation.api())
                            : components.response(name, () -> response(status, rows, operation.api())));
        }
        return responses;
    }

    private static SortedMap<String, List<ErrorRow>> byStatus(List<ErrorRow> rows, List<Integer> several) {
        SortedMap<String, List<ErrorRow>> byStatus = new TreeMap<>();
        for (ErrorRow row : rows) {
            for (String status : statuses(row, several)) {
                byStatus.computeIfAbsent(status, key -> new ArrayList<>()).add(row);
            }
        }
        return byStatus;
    }

    private static List<String> statuses(ErrorRow row, List<Integer> several) {
        if (row.status() != null) {
            return List.of(row.status().toString());
        }
        return several.isEmpty()
                ? List.of(ANY_STATUS)
                : several.stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> response(String status, List<ErrorRow> rows, ApiVersion api) {
        StringBuilder words = new StringBuilder(
                status.equals(ANY_STATUS)
                        ? "Any other failure. A body with \"error\" is one whatever the status is, 200 included."
                        : "A failure.");
        rows.stream()
                .filter(row -> row.docs() != null)
                .forEach(row -> words.append("\n- ")
                        .append(row.code().isEmpty() ? "" : "`" + row.code() + "`: ")
                        .append(row.docs()));
        Map<String, Object> code = code(rows);
        return Tree.object(
                "description", words.toString(),
                "content",
                        Tree.object(
                                "application/json",
                                Tree.object("schema", api == ApiVersion.V3 ? bodyOfV3(code) : body(code))));
    }

    /** Codes that are numbers come as texts and as numbers. */
    private static Map<String, Object> code(List<ErrorRow> rows) {
        Set<Object> codes = new LinkedHashSet<>();
        for (ErrorRow row : rows) {
            if (!row.code().isEmpty()) {
                codes.add(row.code());
            }
            if (row.code().matches("0|[1-9][0-9]{0,17}")) {
                codes.add(Tree.number(row.code()));
            }
        }
        Map<String, Object> any = Tree.object("type", List.of("string", "integer"));
        return codes.isEmpty() ? any : Tree.object("anyOf", List.of(Tree.object("enum", List.copyOf(codes)), any));
    }

    private static Map<String, Object> body(Map<String, Object> code) {
        Map<String, Object> description = text("What happened, in the portal's language; not meant for the end user.");
        return Tree.object(
                "type", "object",
                "properties", Tree.object("error", code, "error_description", description),
                "required", List.of("error"));
    }

    private static Map<String, Object> bodyOfV3(Map<String, Object> code) {
        Map<String, Object> field = Tree.object(
                "type",
                "object",
                "properties",
                Tree.object("field", text("Which field."), "message", text("What is wrong with it.")));
        Map<String, Object> error = Tree.object(
                "type", "object",
                "properties",
                        Tree.object(
                                "code", code,
                                "message", text("What happened, in the portal's language."),
                                "validation", Tree.object("type", "array", "items", field)),
                "required", List.of("code"));
        return Tree.object("type", "object", "properties", Tree.object("error", error), "required", List.of("error"));
    }

    private static Map<String, Object> text(String words) {
        return Tree.object("type", "string", "description", words);
    }
}
