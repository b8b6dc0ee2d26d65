package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the tree of one document from SnakeYAML's events and reports what does not belong into it. */
final class TreeBuilder {
    private static final int MAX_DEPTH = 50;
    private static final ReadingRule PLAIN = ReadingRule.YAML_IS_PLAIN;

    private final SourceText source;
    private final Parser events;
    private final Findings findings;
    private int depth;

    TreeBuilder(SourceText source, Parser events, Findings findings) {
        this.source = source;
        this.events = events;
        this.findings = findings;
    }

    /** Thrown to leave a document that is too deep to follow. */
    private static final class TooDeep extends RuntimeException {
        private final Mark mark;

        TooDeep(Mark mark) {
            super(null, null, false, false);
            this.mark = mark;
        }
    }

    @Nullable
    MapNode document() {
        try {
            return readDocument();
        } catch (TooDeep e) {
            String message = "nested deeper than " + MAX_DEPTH + " levels";
            findings.error(ReadingRule.FILE_WITHIN_LIMITS, YamlReader.place(source, e.mark), message, "flatten it");
            return null;
        }
    }

    private @Nullable MapNode readDocument() {
        events.getEvent();
        Event start = events.getEvent();
        if (!(start instanceof DocumentStartEvent document)) {
            findings.error(
                    ReadingRule.FILE_SAYS_SOMETHING,
                    source.whole(),
                    "the file is empty",
                    "write an entry or remove it");
            return null;
        }
        boolean hasTags = document.getTags() != null && !document.getTags().isEmpty();
        if (document.getVersion() != null || hasTags) {
            findings.error(PLAIN, place(start), "a YAML directive", "remove it");
        }
        Node root = node(events.getEvent());
        events.getEvent();
        if (events.getEvent() instanceof DocumentStartEvent second) {
            findings.error(PLAIN, place(second), "a second document", "one file holds one document: split it");
        }
        if (root instanceof MapNode map) {
            return map;
        }
        String message = "the file must be a block of keys, not " + root.kind();
        findings.error(ReadingRule.FILE_SAYS_SOMETHING, root.place(), message, "start with \"format: 1\"");
        return null;
    }

    private Node node(Event event) {
        if (event instanceof AliasEvent alias) {
            String message = "an alias " + Quoted.of("*" + alias.getAnchor());
            findings.error(PLAIN, place(event), message, "write the value out, or quote it");
            return new TextNode(place(event), "*" + alias.getAnchor(), false);
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor() != null) {
            String message = "an anchor " + Quoted.of("&" + anchored.getAnchor());
            findings.error(PLAIN, place(event), message, "remove it, or quote the text");
        }
        if (event instanceof ScalarEvent scalar) {
            checkTag(event, scalar.getTag());
            return new TextNode(place(event), scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        }
        checkTag(event, ((CollectionStartEvent) event).getTag());
        if (++depth > MAX_DEPTH) {
            throw new TooDeep(event.getStartMark());
        }
        Node node = event instanceof MappingStartEvent ? map(event) : list((SequenceStartEvent) event);
        depth--;
        return node;
    }

    private ListNode list(SequenceStartEvent start) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.getEvent(); !event.is(Event.ID.SequenceEnd); event = events.getEvent()) {
            items.add(node(event));
        }
        return new ListNode(place(start), items);
    }

    private MapNode map(Event start) {
        Map<String, TextNode> keys = new HashMap<>();
        List<MapNode.Entry> entries = new ArrayList<>();
        for (Event event = events.getEvent(); !event.is(Event.ID.MappingEnd); event = events.getEvent()) {
            Node key = node(event);
            Node value = node(events.getEvent());
            TextNode name = key(key);
            if (name == null) {
                continue;
            }
            TextNode first = keys.putIfAbsent(name.value(), name);
            if (first == null) {
                entries.add(new MapNode.Entry(name, value));
            } else {
                String message = "key " + Quoted.of(name.value()) + " stands twice";
                String hint = "the first is in line " + first.place().line() + ": keep one";
                findings.error(ReadingRule.KEY_ONCE, name.place(), message, hint);
            }
        }
        return new MapNode(place(start), entries);
    }

    private @Nullable TextNode key(Node key) {
        if (!(key instanceof TextNode text)) {
            findings.error(ReadingRule.KEY_IS_TEXT, key.place(), "a key must be a text, not " + key.kind(), null);
            return null;
        }
        if (text.plain() && PlainScalar.of(text.value()) != PlainScalar.TEXT) {
            String message = "key " + Quoted.of(text.value()) + " is not a text for every YAML reader";
            findings.error(ReadingRule.KEY_IS_TEXT, text.place(), message, "quote it");
        }
        return text;
    }

    private void checkTag(Event event, @Nullable String tag) {
        if (tag != null) {
            findings.error(PLAIN, place(event), "a tag " + Quoted.of(tag), "quote it");
        }
    }

    private Place place(Event event) {
        return YamlReader.place(source, event.getStartMark());
    }
}
