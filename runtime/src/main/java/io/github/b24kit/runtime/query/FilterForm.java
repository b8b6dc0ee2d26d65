package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one method takes its filter: the operators that it documents, as keys of an object ({@code {">=SUM": 10}}, REST v2) or as
 * members of a list ({@code [["sum", ">=", 10]]}, REST v3). Immutable.
 *
 * <p>An operator that the method does not document is refused, since portals pass over what they do not know and answer other rows than
 * those meant. {@link Filter#raw} is the door.
 */
public final class FilterForm {
    private enum Style {
        FLAT,
        NESTED,
        LIST
    }

    private final List<String> operators;
    private final Style style;

    private FilterForm(List<String> operators, Style style) {
        this.operators = operators;
        this.style = style;
    }

    /**
     * An object, whose conditions must all be met.
     *
     * @param operators prefixes of the keys, as documented; the empty one, plain equality, is always among them
     * @return the form
     */
    public static FilterForm object(String... operators) {
        return new FilterForm(List.of(operators), Style.FLAT);
    }

    /** An object that may hold groups of alternatives. */
    public static FilterForm nestedObject(String... operators) {
        return new FilterForm(List.of(operators), Style.NESTED);
    }

    /** A list of conditions and groups, as REST v3 takes it. */
    public static FilterForm list(String... operators) {
        return new FilterForm(List.of(operators), Style.LIST);
    }

    /**
     * The filter as the method takes it.
     *
     * @throws IllegalArgumentException if the method has no way to say it; the message names the condition without its value
     */
    public Json write(Filter filter) {
        return style == Style.LIST ? list(filter) : object(filter);
    }

    private JsonObject object(Filter filter) {
        Map<String, Json> members = new LinkedHashMap<>();
        int groups = 0;
        for (Term term : filter.terms()) {
            if (term instanceof Term.Comparison comparison) {
                put(members, spelling(comparison) + comparison.field(), comparison.value());
            } else if (term instanceof Term.Raw raw) {
                put(members, raw.key(), raw.value());
            } else if (term instanceof Term.AnyOf group) {
                put(members, Integer.toString(groups), group(group));
                groups++;
            }
        }
        return JsonObject.of(members);
    }

    private JsonObject group(Term.AnyOf group) {
        if (style == Style.FLAT) {
            throw new IllegalArgumentException(
                    "This method documents no alternatives in its filter: make a call for each of " + group);
        }
        JsonObject written = JsonObject.of("logic", Json.of("OR"));
        for (Filter alternative : group.alternatives()) {
            written = written.with(Integer.toString(written.names().size() - 1), object(alternative));
        }
        return written;
    }

    /** A second member of one name would silently take the place of the first. */
    private static void put(Map<String, Json> members, String key, Json value) {
        if (members.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException(
                    "The filter holds \"" + key + "\" twice, and an object can hold it once; merge the two conditions");
        }
    }

    private JsonArray list(Filter filter) {
        List<Json> items = new ArrayList<>();
        for (Term term : filter.terms()) {
            if (term instanceof Term.Comparison comparison) {
                items.add(JsonArray.of(Json.of(comparison.field()), Json.of(spelling(comparison)), comparison.value()));
            } else if (term instanceof Term.Raw raw) {
                items.add(JsonArray.of(Json.of(raw.key()), raw.value()));
            } else if (term instanceof Term.AnyOf group) {
                List<Json> alternatives =
                        group.alternatives().stream().map(this::alternative).toList();
                items.add(grouped("or", new JsonArray(alternatives)));
            }
        }
        return new JsonArray(items);
    }

    private Json alternative(Filter filter) {
        JsonArray conditions = list(filter);
        return conditions.items().size() == 1 ? conditions.items().get(0) : grouped("and", conditions);
    }

    private static JsonObject grouped(String logic, JsonArray conditions) {
        return JsonObject.of("logic", Json.of(logic), "conditions", conditions);
    }

    private String spelling(Term.Comparison comparison) {
        return comparison.operator().spellings().stream()
                .filter(this::knows)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This method documents no operator for the condition "
                        + comparison + ", only " + operators + "; Filter.raw() sends any other"));
    }

    private boolean knows(String operator) {
        return operators.contains(operator) || (operator.isEmpty() && style != Style.LIST);
    }
}
