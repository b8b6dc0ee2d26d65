package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.java.Input;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.LiteralText;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.naming.ConstantNames;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an example of a select, filter or order as an application would, by the constants of the fields. */
final class SampleRows {
    /** What the runtime calls an operator that compares with one value. */
    private static final Map<String, String> COMPARISONS = Map.ofEntries(
            Map.entry("", "eq"),
            Map.entry("=", "eq"),
            Map.entry("!", "ne"),
            Map.entry("!=", "ne"),
            Map.entry(">", "gt"),
            Map.entry(">=", "ge"),
            Map.entry("<", "lt"),
            Map.entry("<=", "le"));

    private final RequestTypes types;
    private final ApiShapes shapes;
    private final SampleValues values;

    SampleRows(RequestTypes types, ApiShapes shapes, SampleValues values) {
        this.types = types;
        this.shapes = shapes;
        this.values = values;
    }

    /** What is written between the parentheses of a setter, or of a call; null if the example is none of such a parameter. */
    @Nullable
    String argument(DataType.ByField rows, Literal value, boolean setter) {
        if (rows instanceof DataType.Select && value instanceof Literal.ListOf list) {
            List<String> names = list.items().stream().map(LiteralText::of).toList();
            String fields = (names.isEmpty() ? List.of(first(rows)) : names)
                    .stream().map(name -> field(rows, name)).collect(Collectors.joining(", "));
            return setter ? fields : "Select.of(" + fields + ")";
        }
        if (!(value instanceof Literal.MapOf map)) {
            return null;
        }
        return rows instanceof DataType.Order ? order(rows, map) : filter(rows, map);
    }

    private String order(DataType.ByField rows, Literal.MapOf map) {
        List<String> steps = new ArrayList<>();
        map.entries().forEach((name, direction) -> {
            boolean down = LiteralText.of(direction).equalsIgnoreCase("desc");
            steps.add(field(rows, name) + (down ? ".desc()" : ".asc()"));
        });
        return steps.isEmpty()
                ? field(rows, first(rows)) + ".asc()"
                : steps.get(0)
                        + steps.stream()
                                .skip(1)
                                .map(each -> ".then(" + each + ")")
                                .collect(Collectors.joining());
    }

    private String filter(DataType.ByField rows, Literal.MapOf map) {
        Map<String, Literal> conditions = map.entries().isEmpty() ? anyCondition(rows) : map.entries();
        StringBuilder chain = new StringBuilder();
        conditions.forEach((key, value) -> {
            String name = fieldOf(rows, key);
            String condition = condition(rows, name, key.substring(0, key.length() - name.length()), value);
            String term = condition != null
                    ? condition
                    : "Filter.raw(" + JavaLiterals.inComment(key) + ", " + SampleValues.json(value) + ")";
            chain.append(chain.isEmpty() ? term : ".and(" + term + ")");
        });
        return chain.toString();
    }

    /** The longest name of a field that a condition ends with: names begin with signs too. */
    private String fieldOf(DataType.ByField rows, String key) {
        NamedObject row = shapes.row(rows.type());
        return row == null
                ? key
                : row.members().stream()
                        .map(each -> each.field().name())
                        .filter(key::endsWith)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(key);
    }

    private Map<String, Literal> anyCondition(DataType.ByField rows) {
        String name = first(rows);
        Literal value = member(rows, name)
                .map(each -> SampleCall.value(each.field().type(), each.field()))
                .orElse(new Literal.Text("text"));
        return Map.of(name, value);
    }

    /** The field and what it is compared with: {@code SUM.ge(10)}. */
    private @Nullable String condition(DataType.ByField rows, String name, String operator, Literal value) {
        Member member = member(rows, name).orElse(null);
        if (member == null) {
            return null;
        }
        Input compared = types.compared(member);
        if (value instanceof Literal.ListOf list && (operator.equals("@") || operator.equals("="))) {
            List<@Nullable String> items = new ArrayList<>();
            list.items().forEach(item -> items.add(values.boxed(member.name(), compared, item, 0)));
            boolean all = !items.isEmpty() && items.stream().allMatch(Objects::nonNull);
            return all
                    ? field(rows, name) + ".in("
                            + items.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"
                    : null;
        }
        String comparison = COMPARISONS.get(operator);
        String written = comparison == null ? null : values.boxed(member.name(), compared, value, 0);
        return written == null ? null : field(rows, name) + "." + comparison + "(" + written + ")";
    }

    private String field(DataType.ByField rows, String name) {
        NamedObject row = shapes.row(rows.type());
        String constant = row == null ? null : ConstantNames.of(row).get(name);
        return constant == null
                ? "Field.named(" + JavaLiterals.inComment(name) + ")"
                : SampleValues.simple(types.constants(rows)) + "." + constant;
    }

    private String first(DataType.ByField rows) {
        NamedObject row = shapes.row(rows.type());
        return !rows.only().isEmpty()
                ? rows.only().get(0)
                : row == null || row.members().isEmpty()
                        ? "ID"
                        : row.members().get(0).field().name();
    }

    private Optional<Member> member(DataType.ByField rows, String name) {
        NamedObject row = shapes.row(rows.type());
        return row == null
                ? Optional.empty()
                : row.members().stream()
                        .filter(each -> each.field().name().equals(name))
                        .findFirst();
    }
}
