package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what sentences state about parameters, in their descriptions and in the text around their tables. */
final class ProseReader {
    private final Words words;
    private final DefaultReader defaults;
    private final LimitReader limits;
    private final ConstraintReader constraints;

    ProseReader(Words words) {
        this.words = words;
        this.defaults = new DefaultReader(words);
        this.limits = new LimitReader(words);
        this.constraints = new ConstraintReader(words);
    }

    /**
     * What describes a parameter.
     *
     * @param row of the parameter
     * @param blocks of the cells beside its name
     */
    record Description(Fact.FieldRow row, List<Block> blocks) {}

    /** What is stated by the descriptions and by the paragraphs and notes of sections. */
    List<Statement> read(String file, List<Description> descriptions, List<Section> sections) {
        ParameterNames names =
                new ParameterNames(descriptions.stream().map(Description::row).toList());
        Set<Statement> statements = new LinkedHashSet<>();
        for (Description description : descriptions) {
            Sentence.of(description.blocks())
                    .forEach(each -> described(file, description.row(), each, names, statements));
        }
        for (Section section : sections) {
            List<String> levels = levels(section, descriptions);
            for (Sentence sentence : Sentence.of(section.blocks())) {
                constraints
                        .read(source(file, sentence), sentence, "", levels, names)
                        .ifPresent(statements::add);
            }
        }
        statements.removeAll(alternatives(statements));
        return List.copyOf(statements);
    }

    /** Bounds of one value that no number keeps are those of several ranges, of which it may lie in any. */
    private static List<Statement> alternatives(Set<Statement> statements) {
        Map<List<Object>, List<Statement.Limit>> byValue = new LinkedHashMap<>();
        for (Statement each : statements) {
            if (each instanceof Statement.Limit limit) {
                byValue.computeIfAbsent(List.of(limit.path(), limit.measure()), key -> new ArrayList<>())
                        .add(limit);
            }
        }
        return byValue.values().stream()
                .filter(limits -> !Statement.Limit.canBeKept(limits))
                .<Statement>flatMap(List::stream)
                .toList();
    }

    private void described(
            String file, Fact.FieldRow row, Sentence sentence, ParameterNames names, Set<Statement> statements) {
        Fact.Source source = source(file, sentence);
        List<String> levels = List.of(ParameterNames.parent(row.path()), row.path());
        boolean inItem = !sentence.key().isEmpty();
        boolean ofKey = inItem && isHolder(row);
        boolean ofValue = inItem && !ofKey;
        String path = ofKey ? Places.below(row.path(), sentence.key()) : row.path();
        // What is said of one value does not hold for all.
        constraints.read(source, sentence, ofValue ? "" : path, levels, names).ifPresent(statements::add);
        if (ofValue) {
            defaults.marked(sentence.text())
                    .ifPresent(value -> statements.add(new Statement.Default(source, path, value)));
            return;
        }
        boolean whole = !inItem && isObject(row);
        defaults.read(sentence.text(), names)
                .filter(value -> !whole || value.startsWith("{") || value.startsWith("["))
                .ifPresent(value -> statements.add(new Statement.Default(source, path, value)));
        if (!whole) {
            statements.addAll(limits.read(source, path, ofKey ? List.of() : row.types(), sentence.text()));
        }
    }

    private boolean isHolder(Fact.FieldRow row) {
        return row.types().stream().anyMatch(type -> words.is("type.holder", type.replace("[]", "")));
    }

    /** The text beside an object speaks of what is inside it. */
    private boolean isObject(Fact.FieldRow row) {
        return !row.types().isEmpty() && row.types().stream().allMatch(type -> words.is("type.object", type));
    }

    private static Fact.Source source(String file, Sentence sentence) {
        return new Fact.Source(file, sentence.line(), Fact.Layer.PROSE);
    }

    /** The objects whose fields the tables of a section describe. */
    private static List<String> levels(Section section, List<Description> descriptions) {
        int first = section.heading().line();
        List<Block.Table> tables = Tables.deepIn(section.blocks()).toList();
        List<String> levels = new ArrayList<>();
        for (Block.Table table : tables) {
            List<Integer> rows = table.rows().stream().map(Block.Row::line).toList();
            descriptions.stream()
                    .map(Description::row)
                    .filter(row -> row.source().line() >= first
                            && rows.contains(row.source().line()))
                    .map(row -> ParameterNames.parent(row.path()))
                    .distinct()
                    .forEach(levels::add);
        }
        return levels;
    }
}
