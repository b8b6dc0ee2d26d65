package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.FilterForm;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parameters that speak of the fields of a list's rows. Where the page lists the fields, others are refused; where it does not, a portal
 * may know more of them than the type has.
 */
final class RowSchemas {
    /** Signs with which operators begin: what begins with one is no name of a field, unless that is documented. */
    private static final String SIGNS = "!=<>@%?~";

    private final Api api;
    private final Components components;

    RowSchemas(Api api, Components components) {
        this.api = api;
        this.components = components;
    }

    Map<String, Object> of(DataType.ByField rows, Traits traits) {
        if (rows instanceof DataType.Select) {
            return Tree.object("type", "array", "items", name(rows, List.of("*")));
        }
        Map<String, Object> schema =
                rows instanceof DataType.Filter filter ? filter(filter) : order((DataType.Order) rows, traits);
        schema.put("x-bitrix24-rows", rows.type());
        return schema;
    }

    private Map<String, Object> order(DataType.Order order, Traits traits) {
        List<String> directions = traits.values().isEmpty() ? List.of("ASC", "DESC") : traits.texts();
        Map<String, Object> direction = Tree.object("type", "string", "enum", directions);
        if (order.only().isEmpty()) {
            return Tree.object("type", "object", "additionalProperties", direction);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        order.only().forEach(name -> properties.put(name, direction));
        return Tree.object("type", "object", "properties", properties, "additionalProperties", false);
    }

    private Map<String, Object> filter(DataType.Filter filter) {
        Map<String, Object> schema = filter.form() == FilterForm.LIST
                ? Tree.object("type", "array", "items", Tree.object("anyOf", List.of(condition(filter), group())))
                : Tree.object("type", "object", "patternProperties", conditions(filter), "additionalProperties", false);
        schema.put("x-bitrix24-operators", filter.operators());
        return schema;
    }

    /** Keys are an operator and a name; groups of alternatives stand under numbers. */
    private Map<String, Object> conditions(DataType.Filter filter) {
        Set<String> operators = new LinkedHashSet<>(filter.operators());
        operators.add("");
        String others = filter.only().isEmpty() ? "|[^" + SIGNS + "].*" : "";
        String key = "^" + EcmaPattern.anyOf(List.copyOf(operators)) + "(?:" + EcmaPattern.anyOf(names(filter)) + others
                + ")$";
        Map<String, Object> conditions = Tree.object(key, Map.of());
        if (filter.form() == FilterForm.NESTED_OBJECT) {
            conditions.put("^[0-9]+$", Tree.object("type", "object"));
            conditions.put("^logic$", Tree.object("type", "string", "enum", List.of("AND", "OR")));
        }
        return conditions;
    }

    private Map<String, Object> condition(DataType.Filter filter) {
        return Tree.object("type", "array", "prefixItems", List.of(name(filter, List.of())), "minItems", 1);
    }

    private static Map<String, Object> group() {
        return Tree.object(
                "type",
                "object",
                "properties",
                Tree.object(
                        "logic",
                        Tree.object("type", "string", "enum", List.of("and", "or")),
                        "conditions",
                        Tree.object("type", "array", "items", Map.of())),
                "required",
                List.of("conditions"));
    }

    /** The name of a field, or one of some further words. */
    private Map<String, Object> name(DataType.ByField rows, List<String> further) {
        if (rows.only().isEmpty()) {
            return components.schema(rows.type() + ".field", () -> Scalars.open(names(rows)));
        }
        List<String> names = new ArrayList<>(rows.only());
        names.addAll(further);
        return Tree.object("type", "string", "enum", names);
    }

    private List<String> names(DataType.ByField rows) {
        if (!rows.only().isEmpty()) {
            return rows.only();
        }
        return api.types().get(rows.type()) instanceof TypeDefinition.ObjectDefinition object
                ? object.shape().fields().stream().map(Field::name).collect(Collectors.toList())
                : List.of();
    }
}
