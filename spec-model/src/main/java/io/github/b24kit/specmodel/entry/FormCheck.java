package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a file against {@link Language}: every key known, every value of its form. */
public final class FormCheck {
    private final Findings findings;
    private final ScalarCheck scalars;
    private final Level top;
    private final boolean correction;

    private FormCheck(Findings findings, Level top, boolean correction) {
        this.findings = findings;
        this.scalars = new ScalarCheck(findings);
        this.top = top;
        this.correction = correction;
    }

    /** Checks a whole file, of which the level is that of its topmost block. */
    public static void check(MapNode file, Level level, Findings findings) {
        new FormCheck(findings, level, file.has("because")).check(file, level);
    }

    private void check(MapNode block, Level level) {
        Map<String, Form> keys = Language.keys(level);
        for (MapNode.Entry entry : block.entries()) {
            Form form = keys.get(entry.name());
            if (form == null) {
                unknownKey(entry, level, new ArrayList<>(keys.keySet()));
            } else {
                check(entry.value(), form, entry.name());
            }
        }
    }

    private void unknownKey(MapNode.Entry entry, Level level, List<String> known) {
        TextNode key = entry.key();
        if (isRestOfAText(entry)) {
            String message = "a comma ends the text before " + Quoted.of(key.value());
            String hint = "quote the whole text, or write it on a line of its own";
            findings.error(ReadingRule.KEY_IS_KNOWN, key.place(), message, hint);
            return;
        }
        String nearest = Nearest.hint(key.value(), known);
        String others = Language.keys(top).containsKey(key.value())
                ? Quoted.of(key.value()) + " stands at the top of the file"
                : "known here: " + String.join(", ", known);
        String hint = nearest != null ? nearest : others;
        String message = "unknown key " + Quoted.of(key.value()) + " of " + level.phrase();
        findings.error(ReadingRule.KEY_IS_KNOWN, key.place(), message, hint);
    }

    /** In {@code {docs: One, two.}} YAML sees a key "two." without colon and value: its value stands where the key ends. */
    private static boolean isRestOfAText(MapNode.Entry entry) {
        Place end = entry.key().placeOf(entry.key().value().length());
        return entry.value() instanceof TextNode value
                && value.isAbsent()
                && entry.key().plain()
                && value.place().line() == end.line()
                && value.place().column() == end.column();
    }

    private void check(Node node, Form form, String key) {
        if (form instanceof Form.Block block) {
            MapNode map = map(node, key);
            if (map != null) {
                checkFilled(map, block.empty() || !map.entries().isEmpty(), key);
                check(map, block.level());
            }
        } else if (form instanceof Form.Names names) {
            MapNode map = map(node, key);
            if (map != null) {
                map.entries().forEach(entry -> check(entry.value(), names.value(), entry.name()));
            }
        } else if (form instanceof Form.ListOf list) {
            if (node instanceof ListNode items) {
                checkFilled(items, list.empty() || mayStand(items), key);
                items.items().forEach(item -> check(item, list.item(), key));
            } else {
                wrong(node, key, "a list");
            }
        } else if (form instanceof Form.OneOrMore more) {
            if (node instanceof ListNode items) {
                checkFilled(items, more.empty() || mayStand(items), key);
                items.items().forEach(item -> check(item, more.item(), key));
            } else {
                check(node, more.item(), key);
            }
        } else if (form instanceof Form.BlockOrList either) {
            checkFilled(node, !(node instanceof MapNode map) || !map.entries().isEmpty(), key);
            check(node, node instanceof ListNode ? either.list() : either.block(), key);
        } else {
            checkScalar(node, form, key);
        }
    }

    /** What is empty says nothing; only a list of an earlier layer is taken back by an empty one. */
    private boolean mayStand(ListNode list) {
        return correction || !list.items().isEmpty();
    }

    private void checkFilled(Node node, boolean filled, String key) {
        if (!filled) {
            String message = Quoted.of(key) + " is empty";
            findings.error(ReadingRule.VALUE_HAS_FORM, node.place(), message, "fill it, or remove the key");
        }
    }

    private void checkScalar(Node node, Form form, String key) {
        if (form instanceof Form.Anything) {
            scalars.checkAnything(node, key);
        } else if (node instanceof TextNode text) {
            scalars.check(text, form, key);
        } else {
            scalars.wrong(node, key, "a single value", null);
        }
    }

    private @Nullable MapNode map(Node node, String key) {
        if (node instanceof MapNode map) {
            return map;
        }
        wrong(node, key, "a block of keys");
        return null;
    }

    private void wrong(Node node, String key, String expected) {
        if (node instanceof TextNode text && text.isAbsent()) {
            scalars.absent(text, key);
        } else {
            scalars.wrong(node, key, expected, null);
        }
    }
}
