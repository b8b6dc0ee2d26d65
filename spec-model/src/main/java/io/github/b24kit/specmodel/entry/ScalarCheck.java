package io.github.b24kit.specmodel.entry;

import static io.github.b24kit.specmodel.finding.ReadingRule.SCALAR_IS_QUOTED;
import static io.github.b24kit.specmodel.finding.ReadingRule.VALUE_HAS_FORM;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds single values against their forms; what a reader could misunderstand is told in the words of the form. */
final class ScalarCheck {
    private static final Set<String> YES = Set.of("yes", "y", "on", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "off", "false", "0");

    private final Findings findings;

    ScalarCheck(Findings findings) {
        this.findings = findings;
    }

    void check(TextNode text, Form form, String key) {
        if (text.isAbsent()) {
            absent(text, key);
        } else if (form instanceof Form.Text wanted) {
            checkText(text, wanted, key);
        } else if (form instanceof Form.Flag) {
            if (!text.isFlag()) {
                wrong(text, key, "true or false", flagHint(text.value()));
            }
        } else if (form instanceof Form.Numeric) {
            if (!text.isNumber()) {
                wrong(text, key, "a number", digitsHint(text));
            }
        } else if (form instanceof Form.Whole whole) {
            checkWhole(text, whole, key);
        } else if (form instanceof Form.Choice choice) {
            checkChoice(text, choice, key);
        } else if (form instanceof Form.Anything) {
            checkQuoted(text, "quote a text, and write a number in plain digits");
        }
    }

    /** Holds a value of any form against nothing but the habit of quoting. */
    void checkAnything(Node node, String key) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> checkAnything(entry.value(), entry.name()));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> checkAnything(item, key));
        } else {
            check((TextNode) node, new Form.Anything(), key);
        }
    }

    void absent(TextNode text, String key) {
        String message = "nothing is said about " + Quoted.of(key);
        findings.error(SCALAR_IS_QUOTED, text.place(), message, "give a value: null and \"\" must be written");
    }

    void wrong(Node node, String key, String expected, @Nullable String hint) {
        String message = Quoted.of(key) + " must be " + expected + ", not " + node.kind();
        findings.error(VALUE_HAS_FORM, node.place(), message, hint);
    }

    private void checkText(TextNode text, Form.Text form, String key) {
        if (!text.isText()) {
            String message = Quoted.of(key) + " must be a text, not " + text.kind();
            findings.error(SCALAR_IS_QUOTED, text.place(), message, null);
        } else if (!checkQuoted(text, null)) {
            return;
        } else if (text.value().isBlank() && !form.empty()) {
            String message = Quoted.of(key) + " is empty";
            findings.error(VALUE_HAS_FORM, text.place(), message, "write it, or remove the key");
        }
    }

    private boolean checkQuoted(TextNode text, @Nullable String hint) {
        if (text.isAmbiguous()) {
            String message = Quoted.of(text.value()) + " is not a text for every YAML reader";
            findings.error(SCALAR_IS_QUOTED, text.place(), message, hint);
        }
        return !text.isAmbiguous();
    }

    private void checkWhole(TextNode text, Form.Whole whole, String key) {
        boolean fits = text.isWhole()
                && new BigDecimal(text.value()).compareTo(BigDecimal.valueOf(whole.min())) >= 0
                && new BigDecimal(text.value()).compareTo(BigDecimal.valueOf(whole.max())) <= 0;
        if (!fits) {
            wrong(text, key, "a whole number from " + whole.min() + " to " + whole.max(), digitsHint(text));
        }
    }

    private void checkChoice(TextNode text, Form.Choice choice, String key) {
        if (choice.words().contains(text.value())) {
            if (!choice.plain()) {
                checkText(text, new Form.Text(true), key);
            }
            return;
        }
        String message = Quoted.of(key) + " cannot be " + Quoted.of(text.value());
        String nearest = Nearest.hint(text.value(), choice.words());
        String one = choice.words().stream().map(ScalarCheck::shown).collect(Collectors.joining(", ", "write ", ""));
        findings.error(VALUE_HAS_FORM, text.place(), message, nearest != null ? nearest : one);
    }

    private static String shown(String word) {
        return word.isEmpty() ? "\"\"" : word;
    }

    private static @Nullable String flagHint(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? "write true" : NO.contains(word) ? "write false" : null;
    }

    private static @Nullable String digitsHint(TextNode text) {
        return !text.plain() ? "write it without quotes" : text.isAmbiguous() ? "write it in plain digits" : null;
    }
}
