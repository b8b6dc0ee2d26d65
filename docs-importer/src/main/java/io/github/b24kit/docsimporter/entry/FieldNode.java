package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact.FieldRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field with its row and with those of its content; rows of tables are flat, entries are not. */
final class FieldNode {
    private record Key(String name, String variant) {}

    private final String path;
    private final String variant;
    private final @Nullable FieldRow row;
    private final Map<Key, FieldNode> below = new LinkedHashMap<>();

    private final @Nullable FieldNode holder;

    private FieldNode(@Nullable FieldNode holder, String path, String variant, @Nullable FieldRow row) {
        this.holder = holder;
        this.path = path;
        this.variant = variant;
        this.row = row;
    }

    /**
     * The rows as a tree.
     *
     * @param top path of what holds them all, empty for parameters
     * @param own row of the top itself
     */
    static FieldNode tree(String top, @Nullable FieldRow own, Collection<FieldRow> rows) {
        Map<Key, FieldRow> byPath = new LinkedHashMap<>();
        rows.forEach(row -> byPath.putIfAbsent(new Key(row.path(), row.variant()), row));
        FieldNode root = new FieldNode(null, top, "", own);
        for (Key key : byPath.keySet()) {
            root.add(key, byPath);
        }
        return root;
    }

    private void add(Key key, Map<Key, FieldRow> rows) {
        FieldNode holder = this;
        int from = path.isEmpty() ? 0 : path.length() + 1;
        while (from <= key.name().length()) {
            int dot = key.name().indexOf('.', from);
            String step = dot < 0 ? key.name() : key.name().substring(0, dot);
            boolean inCase = rows.containsKey(new Key(step, key.variant()));
            boolean always = rows.containsKey(new Key(step, ""));
            Key at = new Key(step, inCase ? key.variant() : always ? "" : holder.variant);
            FieldNode above = holder;
            holder =
                    above.below.computeIfAbsent(at, each -> new FieldNode(above, step, each.variant(), rows.get(each)));
            from = step.length() + 1;
        }
    }

    String path() {
        return path;
    }

    /** The object that it is a field of; null for the outermost. */
    @Nullable
    FieldNode holder() {
        return holder;
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Null where only rows below tell of the field. */
    @Nullable
    FieldRow row() {
        return row;
    }

    List<String> types() {
        return row == null ? List.of() : row.types();
    }

    List<String> values() {
        return row == null ? List.of() : row.values().stream().distinct().toList();
    }

    boolean isLeaf() {
        return below.isEmpty();
    }

    /** Whether the name stands for any, or for any of a form. */
    boolean isPattern() {
        return name().contains("*");
    }

    /** The content that it has in the case in which it itself exists. */
    List<FieldNode> fields() {
        return below.values().stream()
                .filter(each -> each.variant.isEmpty() || each.variant.equals(variant))
                .filter(each -> !each.isPattern())
                .toList();
    }

    /** Patterns of further names, of whatever case. */
    List<FieldNode> patterns() {
        return below.values().stream().filter(FieldNode::isPattern).toList();
    }

    /** The cases in which it has further content. */
    Set<String> variants() {
        Set<String> variants = new LinkedHashSet<>();
        below.values().stream()
                .filter(each -> !each.isPattern())
                .filter(each -> !each.variant.isEmpty() && !each.variant.equals(variant))
                .forEach(each -> variants.add(each.variant));
        return variants;
    }

    /** The content of one case alone. */
    List<FieldNode> fields(String ofVariant) {
        return below.values().stream()
                .filter(each -> !each.isPattern() && each.variant.equals(ofVariant))
                .toList();
    }

    /** All that stands below, of whatever case. */
    Collection<FieldNode> all() {
        return below.values();
    }

    /** The names of the content, of whatever case. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        below.values().stream().filter(each -> !each.isPattern()).forEach(each -> names.add(each.name()));
        return names;
    }

    /** The nodes of a path, of whatever cases. */
    List<FieldNode> at(String wanted) {
        if (wanted.equals(path)) {
            return List.of(this);
        }
        List<FieldNode> found = new ArrayList<>();
        for (FieldNode node : below.values()) {
            if (wanted.equals(node.path) || wanted.startsWith(node.path + ".")) {
                found.addAll(node.at(wanted));
            }
        }
        return found;
    }

    /** How many rows of tables it and its content are. */
    int rows() {
        return (row == null ? 0 : 1)
                + below.values().stream().mapToInt(FieldNode::rows).sum();
    }
}
