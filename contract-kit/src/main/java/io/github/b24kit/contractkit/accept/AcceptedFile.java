package io.github.b24kit.contractkit.accept;

import io.github.b24kit.contractkit.compare.rule.ContractRule;
import io.github.b24kit.contractkit.compare.rule.ContractRules;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.SourceText;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import io.github.b24kit.specmodel.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of accepted changes.
 *
 * <pre>
 * format: 1
 * accepted:
 *   - id: note-is-unused
 *     rule: param-removed
 *     method: shop.order.*
 *     pointer: /params/note
 *     reason: We have not sent it since March.
 *     owner: payments
 *     evidence: https://example.org/issues/12
 *     expires: "2027-01-31"
 * </pre>
 *
 * {@code type} in place of {@code method} accepts changes of a named type.
 */
public final class AcceptedFile {
    private static final List<String> TEXTS =
            List.of("id", "rule", "pointer", "reason", "owner", "evidence", "expires");
    private static final List<String> SUBJECTS = List.of("method", "type");

    private final Findings findings = new Findings();
    private final Map<String, Place> seen = new HashMap<>();
    private final List<AcceptedChange> read = new ArrayList<>();

    private AcceptedFile() {}

    /**
     * What a file holds.
     *
     * @param findings what is wrong with it; with an error in them nothing is accepted
     */
    public record Content(AcceptedChanges changes, List<Finding> findings) {}

    /** Reads a file. */
    public static Content read(Path file) {
        AcceptedFile reading = new AcceptedFile();
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            MapNode document = YamlReader.read(file.toString(), text, reading.findings);
            if (document != null) {
                reading.document(document);
            }
        } catch (IOException e) {
            Place whole = SourceText.unread(file.toString()).whole();
            reading.findings.error(AcceptRule.ACCEPTED_FILE_IS_READABLE, whole, "cannot be read: " + e, null);
        }
        boolean failed = reading.findings.hasErrors();
        return new Content(
                failed ? AcceptedChanges.NONE : new AcceptedChanges(reading.read), reading.findings.sorted());
    }

    private void document(MapNode document) {
        for (MapNode.Entry entry : document.entries()) {
            if (!List.of("format", "accepted").contains(entry.name())) {
                unknown(entry, List.of("format", "accepted"));
            }
        }
        if (!"1".equals(document.text("format"))) {
            findings.error(AcceptRule.ACCEPTED_HAS_FORM, document.place(), "the file does not say \"format: 1\"", null);
        }
        ListNode list = document.list("accepted");
        if (list == null) {
            findings.error(AcceptRule.ACCEPTED_HAS_FORM, document.place(), "\"accepted\" is not a list", null);
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof MapNode block) {
                block(block);
            } else {
                findings.error(AcceptRule.ACCEPTED_HAS_FORM, item.place(), item.kind() + " is no block of keys", null);
            }
        }
    }

    private void block(MapNode block) {
        for (MapNode.Entry entry : block.entries()) {
            if (!TEXTS.contains(entry.name()) && !SUBJECTS.contains(entry.name())) {
                unknown(entry, TEXTS);
            }
        }
        Map<String, String> texts = new HashMap<>();
        TEXTS.forEach(key -> texts.put(key, text(block, key)));
        boolean isType = block.has("type");
        if (isType && block.has("method")) {
            findings.error(
                    AcceptRule.ACCEPTED_HAS_FORM, block.place(), "both \"method\" and \"type\" are given", "keep one");
        }
        String subject = text(block, isType ? "type" : "method");
        LocalDate expires = day(block);
        if (expires == null || subject.isEmpty() || texts.containsValue("")) {
            return; // told already
        }
        String rule = texts.getOrDefault("rule", "");
        String pointer = texts.getOrDefault("pointer", "");
        checkRule(block, rule);
        checkOnce(block, "id \"" + texts.get("id") + "\"");
        checkOnce(block, "change " + rule + " of " + subject.toLowerCase(Locale.ROOT) + " " + pointer);
        read.add(new AcceptedChange(
                texts.getOrDefault("id", ""),
                rule,
                isType,
                subject,
                pointer.equals("/") ? "" : pointer,
                texts.getOrDefault("reason", ""),
                texts.getOrDefault("owner", ""),
                texts.getOrDefault("evidence", ""),
                expires,
                block.place()));
    }

    /** A text that has to be there; empty, and told, when it is not. */
    private String text(MapNode block, String key) {
        Node node = block.get(key);
        if (node instanceof TextNode text && text.isText() && !text.value().isBlank()) {
            return text.value().strip();
        }
        if (node == null) {
            findings.error(AcceptRule.ACCEPTED_IS_COMPLETE, block.place(), "\"" + key + "\" is missing", null);
        } else {
            findings.error(
                    AcceptRule.ACCEPTED_HAS_FORM,
                    node.place(),
                    "\"" + key + "\" is " + node.kind() + " and no text",
                    "quote it");
        }
        return "";
    }

    private @Nullable LocalDate day(MapNode block) {
        Node node = block.get("expires");
        if (!(node instanceof TextNode text) || text.value().isBlank()) {
            return null; // told by text()
        }
        try {
            return LocalDate.parse(text.value().strip());
        } catch (DateTimeParseException e) {
            String message = Quoted.of(text.value()) + " is no day";
            findings.error(AcceptRule.ACCEPTED_DAY_IS_DAY, text.place(), message, null);
            return null;
        }
    }

    private void checkRule(MapNode block, String rule) {
        List<String> known = ContractRules.ALL.stream().map(ContractRule::id).toList();
        Node node = block.get("rule");
        if (node != null && !rule.contains("*") && !known.contains(rule)) {
            String message = "unknown rule " + Quoted.of(rule);
            findings.error(AcceptRule.ACCEPTED_RULE_IS_KNOWN, node.place(), message, Nearest.hint(rule, known));
        }
    }

    private void checkOnce(MapNode block, String what) {
        Place first = seen.putIfAbsent(what, block.place());
        if (first != null) {
            String message = what + " stands in line " + first.line() + " already";
            findings.error(AcceptRule.ACCEPTED_ONCE, block.place(), message, null);
        }
    }

    private void unknown(MapNode.Entry entry, List<String> known) {
        String message = "unknown key " + Quoted.of(entry.name());
        String hint = Nearest.hint(entry.name(), known);
        findings.error(AcceptRule.ACCEPTED_KEY_IS_KNOWN, entry.key().place(), message, hint);
    }
}
