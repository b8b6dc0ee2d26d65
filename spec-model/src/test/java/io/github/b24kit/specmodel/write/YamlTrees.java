package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import io.github.b24kit.specmodel.yaml.YamlReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Trees of values read back in two ways that know nothing of the writer. */
final class YamlTrees {
    private static final Set<Tag> LITERALS = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private YamlTrees() {}

    /** As the project's reader understands it. */
    static YamlValue ofReader(String text) {
        Findings findings = new Findings();
        MapNode root = YamlReader.read("text.yaml", text, findings);
        if (!findings.sorted().isEmpty()) {
            throw new AssertionError(FindingPrinter.print(findings.sorted()) + "\n" + text);
        }
        return value(Objects.requireNonNull(root));
    }

    /** As SnakeYAML by itself understands it, with the types that it gives to scalars. */
    static YamlValue ofSnakeYaml(String text) {
        LoaderOptions options = new LoaderOptions();
        return value(new Yaml(new SafeConstructor(options)).compose(new StringReader(text)));
    }

    private static YamlValue value(Node node) {
        if (node instanceof MapNode map) {
            Map<String, YamlValue> entries = new LinkedHashMap<>();
            map.entries().forEach(entry -> entries.put(entry.name(), value(entry.value())));
            return new YamlMap(entries);
        }
        if (node instanceof ListNode list) {
            return new YamlList(list.items().stream().map(YamlTrees::value).toList());
        }
        TextNode text = (TextNode) node;
        if (text.isAmbiguous()) {
            throw new AssertionError("ambiguous: " + text.value());
        }
        return new YamlScalar(text.value(), !text.isText());
    }

    private static YamlValue value(org.yaml.snakeyaml.nodes.Node node) {
        if (node instanceof MappingNode map) {
            Map<String, YamlValue> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : map.getValue()) {
                ScalarNode key = (ScalarNode) tuple.getKeyNode();
                if (!key.getTag().equals(Tag.STR)) {
                    throw new AssertionError("key " + key.getValue() + " is a " + key.getTag());
                }
                entries.put(key.getValue(), value(tuple.getValueNode()));
            }
            return new YamlMap(entries);
        }
        if (node instanceof SequenceNode list) {
            return new YamlList(list.getValue().stream().map(YamlTrees::value).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean literal = LITERALS.contains(scalar.getTag());
        if (!literal && !scalar.getTag().equals(Tag.STR)) {
            throw new AssertionError(scalar.getValue() + " is a " + scalar.getTag());
        }
        return new YamlScalar(scalar.getValue(), literal);
    }
}
