package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.Constraint.Kind;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of {@code constraints}. */
public final class Constraints {
    /** The keys that name a group, and what each demands. */
    public static final Map<String, Kind> GROUPS = Map.of(
            "at-least-one-of", Kind.AT_LEAST_ONE_OF,
            "exactly-one-of", Kind.EXACTLY_ONE_OF,
            "at-most-one-of", Kind.AT_MOST_ONE_OF,
            "all-or-none-of", Kind.ALL_OR_NONE_OF);

    private Constraints() {}

    /** The rule, or null when the item says none. */
    public static @Nullable Constraint of(MapNode node) {
        for (MapNode.Entry entry : node.entries()) {
            Kind kind = GROUPS.get(entry.name());
            if (kind != null) {
                List<String> names = FieldResolver.texts(node, entry.name());
                return new Constraint.Group(kind, names, node.has("precedence"), node.text("docs"));
            }
        }
        String required = node.text("require");
        MapNode when = node.map("when");
        if (required == null || when == null || when.entries().isEmpty()) {
            return null;
        }
        MapNode.Entry condition = when.entries().get(0);
        return new Constraint.RequiredWhen(
                required,
                condition.name(),
                values(condition.value()).map(Literals::of).toList(),
                node.text("docs"));
    }

    /** The values of a condition: one, or each of a list. */
    public static Stream<Node> values(Node condition) {
        return condition instanceof ListNode list ? list.items().stream() : Stream.of(condition);
    }
}
