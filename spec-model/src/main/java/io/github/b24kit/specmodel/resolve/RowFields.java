package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.FilterForm;
import io.github.b24kit.specmodel.model.OperatorSet;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that speak of the fields of a list's rows: {@code select}, {@code filter}, {@code order}. */
public final class RowFields {
    /** The words for them. */
    public static final Set<String> WORDS = Set.of("select", "filter", "order");

    private RowFields() {}

    /** What a field of such a type means; null for one of another type, and where the rows are not known. */
    static DataType.@Nullable ByField of(MapNode node, Spec spec) {
        String word = node.text("type");
        TypeEntry type = rows(node, spec);
        if (word == null || type == null) {
            return null;
        }
        List<String> only = FieldResolver.texts(node, "only");
        return switch (word) {
            case "select" -> new DataType.Select(type.name(), only);
            case "filter" -> new DataType.Filter(type.name(), only, operators(node), form(node));
            case "order" -> new DataType.Order(type.name(), only);
            default -> null;
        };
    }

    /** The object that {@code of} names. */
    public static @Nullable TypeEntry rows(MapNode node, Spec spec) {
        String of = node.text("of");
        TypeEntry type = of == null ? null : spec.type(of);
        return type == null || type.node().has("values") ? null : type;
    }

    /** The set of operators that a filter names; empty where it lists them one by one. */
    public static Optional<OperatorSet> set(MapNode node) {
        TextNode word = node.scalar("operators");
        return word == null ? Optional.empty() : OperatorSet.named(word.value());
    }

    private static List<String> operators(MapNode node) {
        return set(node).map(OperatorSet::operators).orElseGet(() -> FieldResolver.texts(node, "operators"));
    }

    private static FilterForm form(MapNode node) {
        FilterForm form = set(node).map(OperatorSet::form).orElse(FilterForm.OBJECT);
        return form == FilterForm.OBJECT && node.flag("nested") ? FilterForm.NESTED_OBJECT : form;
    }
}
