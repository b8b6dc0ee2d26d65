package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Parts;
import io.github.b24kit.docsimporter.page.Parts.Part;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the page of a method. */
public final class MethodReader {
    private static final Pattern STATUS = Pattern.compile("\\b([1-5][0-9]{2})\\b");
    private static final Pattern DEPRECATED_PATH = Pattern.compile("(^|/)(outdated|deprecated)(/|$)");

    private final Words words;

    public MethodReader(Words words) {
        this.words = words;
    }

    /** The facts of a page; null if it describes no method. */
    public @Nullable MethodFacts read(Page page) {
        Parts parts = new Parts(page, words);
        List<String> scope = scope(page);
        MethodName name = MethodName.of(page, scope != null, parts.has(Part.RETURNED) || parts.has(Part.RESPONSE));
        if (name == null) {
            return null;
        }
        List<PageFinding> findings = new ArrayList<>();
        page.losses().forEach(loss -> findings.add(PageFinding.of(loss, page.file())));

        FieldTables params = new FieldTables(page.file(), words);
        // Without a heading of its own the table of parameters stands under the introduction.
        Part where = parts.has(Part.PARAMETERS) ? Part.PARAMETERS : Part.INTRODUCTION;
        params.read(parts.headed(where), parts.following(where));
        if (params.fields().isEmpty() && !saysNone(page)) {
            findings.add(new PageFinding(PageFinding.Kind.NO_PARAMETERS, page.file(), 1, 0));
        }
        FieldTables result = new FieldTables(page.file(), words);
        result.read(
                both(parts::headed, Part.RESPONSE, Part.RETURNED),
                both(parts::following, Part.RESPONSE, Part.RETURNED));
        if (result.fields().isEmpty()) {
            findings.add(new PageFinding(PageFinding.Kind.NO_RESULT, page.file(), 1, 0));
        }
        ErrorTables codes = new ErrorTables(page.text(), words);
        List<Section> errors = Stream.concat(
                        both(parts::headed, Part.ERRORS, Part.CODES).stream(),
                        both(parts::following, Part.ERRORS, Part.CODES).stream())
                .sorted(Comparator.comparingInt(section -> section.heading().line()))
                .toList();
        errors.forEach(codes::read);
        if (codes.errors().isEmpty() && !codes.shared() && !includesShared(errors)) {
            findings.add(new PageFinding(PageFinding.Kind.NO_ERRORS, page.file(), 1, 0));
        }
        report(page, params, findings);
        report(page, result, findings);
        unreadable(page, codes.unplaced(), findings);
        Set<Table> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        placed.addAll(params.placed());
        placed.addAll(result.placed());
        placed.addAll(codes.placed());
        int rows = placed.stream().mapToInt(table -> table.rows().size()).sum()
                - params.unplaced().size()
                - result.unplaced().size()
                - codes.unplaced().size();
        Stream.of(params, result).flatMap(tables -> tables.orphans().stream()).forEach(placed::add);
        page.body().all().flatMap(section -> Tables.deepIn(section.blocks())).forEach(table -> {
            if (!placed.contains(table)) {
                findings.add(new PageFinding(
                        PageFinding.Kind.OTHER_TABLE,
                        page.file(),
                        table.line(),
                        table.rows().size()));
            }
        });

        ResultFields answered = ResultFields.of(result.fields());
        return new MethodFacts(
                        page.file(),
                        name.name(),
                        name.v3(),
                        scope == null ? List.of() : scope,
                        deprecated(page),
                        statuses(parts.headed(Part.ERRORS)),
                        List.copyOf(params.fields()),
                        answered.types(),
                        answered.fields(),
                        answered.envelope(),
                        List.copyOf(codes.errors()),
                        Stream.of(params, result)
                                .flatMap(tables -> tables.typeLinks().stream())
                                .distinct()
                                .toList(),
                        rows,
                        List.copyOf(findings))
                .placed(page.text());
    }

    private void report(Page page, FieldTables tables, List<PageFinding> findings) {
        tables.orphans()
                .forEach(orphan -> findings.add(new PageFinding(
                        PageFinding.Kind.NO_PARENT,
                        page.file(),
                        orphan.line(),
                        orphan.rows().size())));
        unreadable(page, tables.unplaced(), findings);
    }

    private static void unreadable(Page page, List<Row> rows, List<PageFinding> findings) {
        rows.forEach(row -> findings.add(new PageFinding(PageFinding.Kind.UNREADABLE_ROW, page.file(), row.line(), 1)));
    }

    /** Whether the section holds nothing of its own but the text that all pages share. */
    private static boolean includesShared(List<Section> errors) {
        return errors.stream().flatMap(section -> section.blocks().stream()).anyMatch(Block.Include.class::isInstance);
    }

    private static List<Section> both(Function<Part, List<Section>> sections, Part one, Part other) {
        return Stream.concat(sections.apply(one).stream(), sections.apply(other).stream())
                .toList();
    }

    private boolean saysNone(Page page) {
        return page.body()
                .all()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> words.isIn("text.none", Inline.of(block).plain()));
    }

    /** Null if no line tells the scope. */
    private @Nullable List<String> scope(Page page) {
        List<String> scope = null;
        for (Block block : page.body().blocks()) {
            if (block instanceof Block.Quote quote) {
                for (var line : quote.lines()) {
                    Inline text = new Inline(line.text());
                    if (words.isLabel("line.scope", text.plain())) {
                        scope = new ArrayList<>(text.codes());
                    }
                }
            }
        }
        return scope;
    }

    private boolean deprecated(Page page) {
        return DEPRECATED_PATH.matcher(page.file()).find()
                || page.body().blocks().stream()
                        .filter(Block.Note.class::isInstance)
                        .map(Block.Note.class::cast)
                        .filter(note ->
                                note.kind().equals("warning") || note.kind().equals("alert"))
                        .anyMatch(note -> words.isIn("note.deprecated", words(note)));
    }

    private static String words(Block.Note note) {
        StringBuilder text = new StringBuilder(note.title());
        note.blocks().forEach(block -> text.append(' ').append(Inline.of(block).plain()));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private List<String> statuses(List<Section> errors) {
        List<String> statuses = new ArrayList<>();
        for (Block block :
                errors.stream().flatMap(section -> section.blocks().stream()).toList()) {
            String text = Inline.of(block).plain();
            if (words.isLabel("line.status", text)) {
                Matcher status = STATUS.matcher(text);
                while (status.find()) {
                    statuses.add(status.group(1));
                }
            }
        }
        return statuses;
    }
}
