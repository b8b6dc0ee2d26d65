package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Place;
import java.util.List;

/** Several values in order. */
public record ListNode(Place place, List<Node> items) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }

    @Override
    public boolean sameAs(Node other) {
        if (!(other instanceof ListNode list) || list.items.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).sameAs(list.items.get(i))) {
                return false;
            }
        }
        return true;
    }
}
