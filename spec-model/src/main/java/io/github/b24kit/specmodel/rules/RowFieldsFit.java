package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.ByField;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds an example of a select, filter or order against the fields of the rows and the documented operators. */
final class RowFieldsFit {
    private static final List<String> DIRECTIONS = List.of("ASC", "DESC");

    private final Api api;
    private final List<ValueFit.Misfit> misfits;

    RowFieldsFit(Api api, List<ValueFit.Misfit> misfits) {
        this.api = api;
        this.misfits = misfits;
    }

    void check(Node node, ByField rows, Field field, String pointer) {
        boolean list = rows instanceof DataType.Select || isList(rows);
        if (list && node instanceof ListNode items) {
            if (rows instanceof DataType.Select) {
                items.items().forEach(item -> checkSelected(item, rows, pointer));
            }
        } else if (!list && node instanceof MapNode map) {
            checkMembers(map, rows, field, pointer);
        } else {
            add(
                    node,
                    pointer,
                    Quoted.of(pointer) + " must be " + (list ? "a list" : "a block of keys") + ", not " + node.kind(),
                    null);
        }
    }

    /** Conditions of REST v3 stand in lists; what is in them is not looked at. */
    private static boolean isList(ByField rows) {
        return rows instanceof DataType.Filter filter && filter.form() == DataType.FilterForm.LIST;
    }

    private void checkSelected(Node item, ByField rows, String pointer) {
        if (item instanceof TextNode name) {
            if (!name.value().equals("*")) {
                checkField(name, name.value(), rows, pointer);
            }
        } else {
            add(item, pointer, Quoted.of(pointer) + " lists names of fields, not " + item.kind(), null);
        }
    }

    private void checkMembers(MapNode map, ByField rows, Field field, String pointer) {
        for (MapNode.Entry entry : map.entries()) {
            if (rows instanceof DataType.Filter filter) {
                checkCondition(entry, filter, pointer);
            } else {
                checkField(entry.key(), entry.name(), rows, pointer);
                checkDirection(entry.value(), field, pointer);
            }
        }
    }

    private void checkCondition(MapNode.Entry entry, DataType.Filter filter, String pointer) {
        if (filter.form() == DataType.FilterForm.NESTED_OBJECT && entry.value() instanceof MapNode) {
            return;
        }
        if (isCondition(entry.name(), filter)) {
            return;
        }
        String name = entry.name().replaceFirst("^[!=<>@%?]+", "");
        String operator = entry.name().substring(0, entry.name().length() - name.length());
        if (!operator.isEmpty() && !filter.operators().contains(operator)) {
            String message = Quoted.of(operator) + " is no operator of " + Quoted.of(pointer);
            add(entry.key(), pointer, message, known(filter));
        }
        checkField(entry.key(), name, filter, pointer);
    }

    private static String known(DataType.Filter filter) {
        String signs = String.join(" ", filter.operators()).strip();
        return signs.isEmpty() ? "it documents none: write the field's name alone" : "the operators are " + signs;
    }

    /** Names of fields begin with signs too, such as {@code =DELETED}: any way to read the key will do. */
    private boolean isCondition(String key, DataType.Filter filter) {
        return names(filter).stream().anyMatch(name -> {
            String operator = key.endsWith(name) ? key.substring(0, key.length() - name.length()) : null;
            return operator != null && (operator.isEmpty() || filter.operators().contains(operator));
        });
    }

    private void checkField(TextNode at, String name, ByField rows, String pointer) {
        List<String> names = names(rows);
        if (!names.contains(name)) {
            String message = Quoted.of(name) + " is no field for " + Quoted.of(pointer);
            add(at, pointer, message, Nearest.hint(name, names));
        }
    }

    private List<String> names(ByField rows) {
        if (!rows.only().isEmpty()) {
            return rows.only();
        }
        return api.types().get(rows.type()) instanceof TypeDefinition.ObjectDefinition object
                ? object.shape().fields().stream().map(Field::name).toList()
                : List.of();
    }

    private void checkDirection(Node node, Field field, String pointer) {
        List<String> words = field.values().isEmpty()
                ? DIRECTIONS
                : field.values().stream().map(EnumValue::value).toList();
        boolean known = node instanceof TextNode text && words.contains(text.value());
        if (!known) {
            String message = Quoted.of(pointer) + " sorts by a direction, not by " + node.kind();
            String hint = "the directions are " + String.join(", ", words);
            boolean small = node instanceof TextNode text
                    && text.value().matches("asc|desc")
                    && field.values().isEmpty();
            add(
                    node,
                    pointer,
                    message,
                    small ? hint + "; where the page writes them small, add values: [asc, desc]" : hint);
        }
    }

    private void add(Node node, String pointer, String message, @Nullable String hint) {
        misfits.add(new ValueFit.Misfit(node.place(), pointer, message, hint));
    }
}
