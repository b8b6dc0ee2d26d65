package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values in the order of the file. The getters by kind answer null when the value is of another kind: that
 * was reported when the file was read.
 */
public record MapNode(Place place, List<Entry> entries) implements Node {
    /** One key and its value. */
    public record Entry(TextNode key, Node value) {
        public String name() {
            return key.value();
        }
    }

    public MapNode {
        entries = List.copyOf(entries);
    }

    public @Nullable Entry entry(String name) {
        // Every rule asks for keys of every block: an iterator each would be the greater part of reading.
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    public @Nullable Node get(String name) {
        Entry entry = entry(name);
        return entry == null ? null : entry.value();
    }

    public boolean has(String name) {
        return entry(name) != null;
    }

    public @Nullable MapNode map(String name) {
        return get(name) instanceof MapNode map ? map : null;
    }

    public @Nullable ListNode list(String name) {
        return get(name) instanceof ListNode list ? list : null;
    }

    public @Nullable TextNode scalar(String name) {
        return get(name) instanceof TextNode text ? text : null;
    }

    public @Nullable String text(String name) {
        return get(name) instanceof TextNode text ? text.value() : null;
    }

    /** Whether the key says {@code true}. */
    public boolean flag(String name) {
        return get(name) instanceof TextNode text
                && text.isFlag()
                && text.value().equals("true");
    }

    /** The texts of a key that takes one text or a list of them; empty when the key is absent. */
    public List<TextNode> texts(String name) {
        Node node = get(name);
        if (node instanceof TextNode text) {
            return List.of(text);
        }
        if (!(node instanceof ListNode list)) {
            return List.of();
        }
        return list.items().stream()
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .toList();
    }

    public List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    @Override
    public String kind() {
        return "a block of keys";
    }

    @Override
    public boolean sameAs(Node other) {
        if (!(other instanceof MapNode map) || map.entries.size() != entries.size()) {
            return false;
        }
        return entries.stream().allMatch(entry -> {
            Node value = map.get(entry.name());
            return value != null && entry.value().sameAs(value);
        });
    }
}
