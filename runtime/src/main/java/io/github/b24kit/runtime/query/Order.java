package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In which order a list answers its rows. Immutable; begun by {@link Field#asc()} or {@link Field#desc()}.
 *
 * <p>Rows that are equal by every field of the order may move between two pages of a list, and so be answered twice or not at all:
 * end with a field that no two rows share.
 *
 * @param steps by what to sort; a later step sorts the rows that are equal by those before it
 */
public record Order(List<Step> steps) {
    /**
     * One field to sort by.
     *
     * @param field the field
     * @param ascending whether the least value comes first
     */
    public record Step(Field<?> field, boolean ascending) {}

    public Order {
        steps = List.copyOf(steps);
        if (steps.stream().map(Step::field).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("The order names a field twice; the second time would have no effect");
        }
    }

    Order(Field<?> field, boolean ascending) {
        this(List.of(new Step(field, ascending)));
    }

    /** This order, then another among the rows that are equal by this one. */
    public Order then(Order next) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return new Order(all);
    }

    /** The object that most methods take: field names with {@code ASC} or {@code DESC}. */
    public Json toJson() {
        return written("ASC", "DESC");
    }

    /** The object that methods take which document {@code asc} and {@code desc}. */
    public Json toLowerCaseJson() {
        return written("asc", "desc");
    }

    private Json written(String up, String down) {
        Map<String, Json> members = new LinkedHashMap<>();
        steps.forEach(step -> members.put(step.field().name(), Json.of(step.ascending() ? up : down)));
        return JsonObject.of(members);
    }

    /** The fields and directions. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.field() + (step.ascending() ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }
}
