package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values written in the spec. */
public final class Literals {
    private Literals() {}

    public static Literal of(Node node) {
        if (node instanceof MapNode map) {
            Map<String, Literal> entries = new LinkedHashMap<>();
            map.entries().forEach(entry -> entries.put(entry.name(), of(entry.value())));
            return new Literal.MapOf(entries);
        }
        if (node instanceof ListNode list) {
            return new Literal.ListOf(list.items().stream().map(Literals::of).toList());
        }
        TextNode text = (TextNode) node;
        if (text.isNull()) {
            return new Literal.Null();
        }
        if (text.isFlag()) {
            return new Literal.Bool(text.value().equals("true"));
        }
        return text.isNumber() ? new Literal.Num(text.value()) : new Literal.Text(text.value());
    }
}
