package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML that every YAML reader understands in the same way: one document, blocks, lists and scalars.
 * Whatever is read differently elsewhere, or grows when read, is an error with its place.
 */
public final class YamlReader {
    private YamlReader() {}

    /**
     * The top-level block of a file, or null when the file has none that can be understood.
     *
     * @param name the file's name in findings
     * @param text its content; U+FFFD in it is taken for bytes that were not UTF-8
     */
    public static @Nullable MapNode read(String name, String text, Findings findings) {
        SourceText source = YamlText.lines(name, text);
        if (!YamlText.isReadable(source, findings)) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(text.length() + 1);
        try {
            // Events, not load(): load() turns 0100 into 64 and NO into false, and hides aliases and tags.
            Parser events = new ParserImpl(new StreamReader(String.join("\n", source.lines())), options);
            return new TreeBuilder(source, events, findings).document();
        } catch (MarkedYAMLException e) {
            String problem = e.getProblem() == null ? "not YAML" : "not YAML: " + e.getProblem();
            findings.error(ReadingRule.YAML_WELL_FORMED, place(source, e.getProblemMark()), problem, hint(problem));
        } catch (YAMLException e) {
            findings.error(ReadingRule.YAML_WELL_FORMED, source.whole(), "not YAML: " + e.getMessage(), null);
        }
        return null;
    }

    static Place place(SourceText source, @Nullable Mark mark) {
        return mark == null ? source.whole() : source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static @Nullable String hint(String problem) {
        if (problem.contains("mapping values are not allowed") || problem.contains("cannot start any token")) {
            return "quote the text, or write it as a block after |";
        }
        if (problem.contains("expected a comment or a line break") || problem.contains("expected chomping")) {
            return "quote it";
        }
        return problem.contains("expected ',' or")
                ? "close the bracket, or quote a text that holds commas, brackets or colons"
                : null;
    }
}
