package io.github.b24kit.specmodel.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a file of the spec as people write them: blocks, with short rows in one line, a blank line before each part, and quotes only
 * where a reader would demand them. Equal values give equal text.
 */
public final class YamlWriter {
    private static final int WIDTH = 132;
    private static final String STEP = "  ";

    /** The parts of a file, each of which begins after a blank line. */
    private static final Set<String> PARTS =
            Set.of("params", "constraints", "variants", "rest", "result", "pages", "errors", "examples", "types");

    /** Parts that are a row where it is short enough; the others are blocks, however short they are. */
    private static final Set<String> ROWS = Set.of("pages", "rest");

    /** Its entries are parts, too. */
    private static final String TYPES = "types";

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The text of a whole file, ending with a line feed. */
    public static String write(YamlMap document) {
        YamlWriter writer = new YamlWriter();
        writer.document(document);
        return writer.out.toString();
    }

    private void document(YamlMap document) {
        if (document.entries().isEmpty()) {
            out.append("{}\n");
            return;
        }
        document.entries().forEach((key, value) -> {
            if (PARTS.contains(key) && !out.isEmpty()) {
                out.append('\n');
            }
            if (key.equals(TYPES) && isBlock(value)) {
                types((YamlMap) value);
            } else if (isBlock(value) && !ROWS.contains(key)) {
                out.append(key(key)).append(":\n");
                map((YamlMap) value, STEP, STEP);
            } else {
                entry(key, value, "", "");
            }
        });
    }

    private static boolean isBlock(YamlValue value) {
        return value instanceof YamlMap map && !map.entries().isEmpty();
    }

    private void types(YamlMap types) {
        out.append(TYPES).append(":\n");
        String separator = "";
        for (Map.Entry<String, YamlValue> type : types.entries().entrySet()) {
            out.append(separator);
            entry(type.getKey(), type.getValue(), STEP, STEP);
            separator = "\n";
        }
    }

    /**
     * Writes the entries in lines of their own.
     *
     * @param lead what stands before the first key: the indent, or the dash of a list
     */
    private void map(YamlMap map, String lead, String indent) {
        String before = lead;
        for (Map.Entry<String, YamlValue> entry : map.entries().entrySet()) {
            entry(entry.getKey(), entry.getValue(), before, indent);
            before = indent;
        }
    }

    private void entry(String name, YamlValue value, String lead, String indent) {
        String head = lead + key(name) + ":";
        if (value instanceof YamlScalar scalar) {
            scalar(scalar, head, indent);
        } else if (isRow(value) && fits(head, value)) {
            line(head + " " + flow(value));
        } else if (value instanceof YamlMap map) {
            line(head);
            map(map, indent + STEP, indent + STEP);
        } else {
            line(head);
            list((YamlList) value, indent + STEP, indent + STEP);
        }
    }

    private void list(YamlList list, String lead, String indent) {
        String before = lead;
        for (YamlValue item : list.items()) {
            item(item, before + "-", indent);
            before = indent;
        }
    }

    private void item(YamlValue item, String head, String indent) {
        if (item instanceof YamlScalar scalar) {
            scalar(scalar, head, indent);
        } else if (isShortItem(item) && fits(head, item)) {
            line(head + " " + flow(item));
        } else if (item instanceof YamlMap map) {
            map(map, head + " ", indent + STEP);
        } else {
            list((YamlList) item, head + " ", indent + STEP);
        }
    }

    private void scalar(YamlScalar scalar, String head, String indent) {
        String text = ScalarStyle.inBlock(scalar);
        if (ScalarStyle.hasLines(scalar)) {
            lines(head + " |-", scalar.value().lines().toList(), indent);
        } else if (length(head) + 1 + length(text) <= WIDTH) {
            line(head + " " + text);
        } else {
            List<String> folded = ScalarStyle.folded(scalar.value(), WIDTH - indent.length() - STEP.length());
            if (folded.isEmpty()) {
                line(head + " " + text);
            } else {
                lines(head + " >-", folded, indent);
            }
        }
    }

    private void lines(String head, List<String> lines, String indent) {
        line(head);
        lines.forEach(text -> line(text.isEmpty() ? "" : indent + STEP + text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Whether it may stand in one line: without blocks inside, and without sentences that brackets would make need quotes. */
    private static boolean isRow(YamlValue value) {
        if (value instanceof YamlMap map) {
            return map.entries().values().stream().allMatch(inside -> !isBlock(inside) && isRow(inside));
        }
        if (value instanceof YamlList list) {
            return list.items().stream().allMatch(item -> !(item instanceof YamlMap) && isRow(item));
        }
        return ScalarStyle.fitsFlow((YamlScalar) value);
    }

    /** Items of a list that hold more than single values are blocks: what they hold is to be seen. */
    private static boolean isShortItem(YamlValue item) {
        boolean flat = !(item instanceof YamlMap map)
                || map.entries().values().stream().allMatch(YamlScalar.class::isInstance);
        return flat && isRow(item);
    }

    private static boolean fits(String head, YamlValue value) {
        String flow = flow(value);
        boolean empty = flow.length() == 2; // brackets alone, which no block can say
        return empty || length(head) + 1 + length(flow) <= WIDTH;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String flow(YamlValue value) {
        if (value instanceof YamlMap map) {
            return map.entries().entrySet().stream()
                    .map(entry -> key(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof YamlList list) {
            return list.items().stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ScalarStyle.inFlow((YamlScalar) value);
    }

    /** Spelled alike in blocks and rows, since the same name is searched for in both. */
    private static String key(String name) {
        return ScalarStyle.inFlow(YamlScalar.text(name));
    }
}
