package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a file against {@link Language}: every key known, every value of its form. */
public final class FormCheck {
    private static final String KEY_IS_KNOWN = "key-is-known";
    private static final String VALUE_HAS_FORM = "value-has-form";

    private final Findings findings;

    public FormCheck(Findings findings) {
        this.findings = findings;
    }

    public void check(MapNode block, Level level) {
        Map<String, Form> keys = Language.keys(level);
        for (MapNode.Entry entry : block.entries()) {
            Form form = keys.get(entry.name());
            if (form == null) {
                unknownKey(entry.key(), level, new ArrayList<>(keys.keySet()));
            } else {
                check(entry.value(), form, entry.name());
            }
        }
    }

    private void unknownKey(TextNode key, Level level, List<String> known) {
        String nearest = Nearest.hint(key.value(), known);
        String hint = nearest != null ? nearest : "known here: " + String.join(", ", known);
        String message = "unknown key " + Quoted.of(key.value()) + " of " + level.phrase();
        findings.error(KEY_IS_KNOWN, key.place(), message, hint);
    }

    private void check(Node node, Form form, String key) {
        if (form instanceof Form.Block block) {
            MapNode map = map(node, key);
            if (map != null) {
                check(map, block.level());
            }
        } else if (form instanceof Form.Names names) {
            MapNode map = map(node, key);
            if (map != null) {
                map.entries().forEach(entry -> check(entry.value(), names.value(), entry.name()));
            }
        } else if (form instanceof Form.ListOf list) {
            if (node instanceof ListNode items) {
                items.items().forEach(item -> check(item, list.item(), key));
            } else {
                wrong(node, key, "a list");
            }
        } else if (form instanceof Form.OneOrMore more) {
            List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
            items.forEach(item -> check(item, more.item(), key));
        } else if (form instanceof Form.BlockOrList either) {
            check(node, node instanceof ListNode ? either.list() : either.block(), key);
        } else {
            checkScalar(node, form, key);
        }
    }

    private void checkScalar(Node node, Form form, String key) {
        if (form instanceof Form.Anything) {
            return;
        }
        if (!(node instanceof TextNode text)) {
            wrong(node, key, "a single value");
        } else if (form instanceof Form.Text) {
            checkText(text, key);
        } else if (form instanceof Form.Flag) {
            if (!text.isFlag()) {
                wrong(text, key, "true or false");
            }
        } else if (form instanceof Form.Numeric) {
            if (!text.isNumber()) {
                wrong(text, key, "a number");
            }
        } else if (form instanceof Form.Whole whole) {
            checkWhole(text, whole, key);
        } else if (form instanceof Form.Choice choice) {
            checkChoice(text, choice, key);
        }
    }

    private boolean checkText(TextNode text, String key) {
        if (text.isText()) {
            return true;
        }
        String message = Quoted.of(key) + " must be a text, not " + text.kind();
        findings.error("scalar-is-quoted", text.place(), message, "quote it");
        return false;
    }

    private void checkWhole(TextNode text, Form.Whole whole, String key) {
        boolean fits = text.isWhole()
                && new BigDecimal(text.value()).compareTo(BigDecimal.valueOf(whole.min())) >= 0
                && new BigDecimal(text.value()).compareTo(BigDecimal.valueOf(whole.max())) <= 0;
        if (!fits) {
            wrong(text, key, "a whole number from " + whole.min() + " to " + whole.max());
        }
    }

    private void checkChoice(TextNode text, Form.Choice choice, String key) {
        if (choice.words().contains(text.value())) {
            if (!choice.plain()) {
                checkText(text, key);
            }
            return;
        }
        String message = Quoted.of(key) + " cannot be " + Quoted.of(text.value());
        String nearest = Nearest.hint(text.value(), choice.words());
        String one = "write "
                + String.join(
                        ", ", choice.words().stream().map(FormCheck::shown).toList());
        findings.error(VALUE_HAS_FORM, text.place(), message, nearest != null ? nearest : one);
    }

    private static String shown(String word) {
        return word.isEmpty() ? "\"\"" : word;
    }

    private @Nullable MapNode map(Node node, String key) {
        if (node instanceof MapNode map) {
            return map;
        }
        wrong(node, key, "a block of keys");
        return null;
    }

    private void wrong(Node node, String key, String expected) {
        String message = Quoted.of(key) + " must be " + expected + ", not " + node.kind();
        findings.error(VALUE_HAS_FORM, node.place(), message, null);
    }
}
