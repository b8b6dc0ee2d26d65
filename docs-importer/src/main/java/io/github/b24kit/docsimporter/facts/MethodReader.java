package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.PageFinding.Kind;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Parts;
import io.github.b24kit.docsimporter.page.Parts.Part;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.CodeCall;
import io.github.b24kit.docsimporter.sample.CurlCall;
import io.github.b24kit.docsimporter.sample.PageSamples;
import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Sample;
import io.github.b24kit.docsimporter.sample.SampleReader;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the page of a method. */
public final class MethodReader {
    private final Words words;
    private final SampleReader sampleReader;
    private final ProseReader prose;
    private final boolean texts;

    /** A reader of facts. */
    public MethodReader(Words words) {
        this(words, false);
    }

    /** @param texts whether what pages say in words is kept, too */
    public MethodReader(Words words, boolean texts) {
        this.words = words;
        this.texts = texts;
        this.sampleReader = new SampleReader(words);
        this.prose = new ProseReader(words);
    }

    /** The facts of a page; null if it describes no method. */
    public @Nullable MethodFacts read(Page page) {
        Parts parts = new Parts(page, words);
        PageHead head = new PageHead(page, words);
        List<String> scope = head.scope();
        MethodName name = MethodName.of(page, scope != null, parts.has(Part.RETURNED) || parts.has(Part.RESPONSE));
        if (name == null) {
            return null;
        }
        PageSamples samples = sampleReader.read(page);
        List<Sample> requests = samples.calls().stream()
                .map(CurlCall::body)
                .filter(Read.class::isInstance)
                .map(body -> ((Read<Sample>) body).value())
                .toList();
        List<CodeCall> code = samples.code().stream()
                .filter(call -> call.method().equalsIgnoreCase(name.name()))
                .toList();
        FieldTables params = params(page, parts, requests, code);
        List<Sample> answers = samples.successAnswers().stream()
                .flatMap(answer -> answer.bodies().stream())
                .toList();
        FieldTables result = result(page, parts, answers);
        ErrorTables errors = new ErrorTables(page.text(), words);
        List<Section> errorSections = sections(parts, Part.ERRORS, Part.CODES);
        errorSections.forEach(errors::read);

        List<PageFinding> findings = new ArrayList<>();
        page.losses().forEach(loss -> findings.add(PageFinding.of(loss, page.file())));
        if (params.rows().fields().isEmpty() && !head.saysNoParameters()) {
            findings.add(new PageFinding(Kind.NO_PARAMETERS, page.file(), 1, 0));
        }
        if (result.rows().fields().isEmpty()) {
            findings.add(
                    new PageFinding(answers.isEmpty() ? Kind.NO_RESULT : Kind.RESULT_BY_EXAMPLE, page.file(), 1, 0));
        }
        if (errors.errors().isEmpty() && !errors.shared() && !includesShared(errorSections)) {
            findings.add(new PageFinding(Kind.NO_ERRORS, page.file(), 1, 0));
        }
        RowCount count = count(page, parts, params, result, errors);
        findings.addAll(count.findings());
        ResultFields answered = result.rows().fields().isEmpty()
                ? ResultFields.shown(page.file(), answers)
                : ResultFields.of(result.rows().fields());
        return new MethodFacts(
                        page.file(),
                        name.name(),
                        name.v3(),
                        scope == null ? List.of() : List.copyOf(scope),
                        head.permissionLevel(),
                        head.isDeprecated(),
                        head.statuses(
                                Stream.of(Part.ERRORS, Part.CODES)
                                        .flatMap(part -> parts.headed(part).stream())
                                        .toList(),
                                errorSections),
                        List.copyOf(params.rows().fields()),
                        answered.types(),
                        answered.fields(),
                        answered.top(),
                        List.copyOf(result.rows().moved()),
                        answered.envelope(),
                        List.copyOf(errors.errors()),
                        Stream.of(params, result)
                                .flatMap(tables -> tables.rows().vocabularies().stream())
                                .toList(),
                        samples,
                        prose.read(page.file(), params.rows().descriptions(), around(parts)),
                        Stream.of(params, result)
                                .flatMap(tables -> tables.rows().typeLinks().stream())
                                .distinct()
                                .toList(),
                        texts ? texts(page, head, params, result, errors) : Texts.NONE,
                        count.rows(),
                        List.copyOf(findings))
                .placed(page.text());
    }

    private static Texts texts(Page page, PageHead head, FieldTables params, FieldTables result, ErrorTables errors) {
        return Texts.of(
                page.text(),
                head.summary(),
                List.of(params.rows().described(), result.rows().described(), errors.described()));
    }

    /** The sections whose paragraphs and notes may speak of parameters. */
    private static List<Section> around(Parts parts) {
        return sections(parts, Part.INTRODUCTION, Part.PARAMETERS);
    }

    private FieldTables params(Page page, Parts parts, List<Sample> requests, List<CodeCall> code) {
        FieldTables params = new FieldTables(page.file(), words, RequestPlaces.of(requests, code, words));
        Part where = whereParametersAre(parts);
        params.read(parts.headed(where), parts.following(where));
        params.readFarBelow(Stream.of(Part.EXAMPLES, Part.END)
                .flatMap(part -> parts.following(part).stream())
                .toList());
        return params;
    }

    /** Without a heading of its own the table of parameters stands under the introduction. */
    private static Part whereParametersAre(Parts parts) {
        return parts.has(Part.PARAMETERS) ? Part.PARAMETERS : Part.INTRODUCTION;
    }

    private FieldTables result(Page page, Parts parts, List<Sample> answers) {
        FieldTables result = new FieldTables(page.file(), words, new AnswerPlaces(new Shape(answers)));
        result.read(
                Stream.of(Part.RESPONSE, Part.RETURNED)
                        .flatMap(part -> parts.headed(part).stream())
                        .toList(),
                Stream.of(Part.RESPONSE, Part.RETURNED)
                        .flatMap(part -> parts.following(part).stream())
                        .toList());
        result.readLinked(sections(parts, whereParametersAre(parts)));
        return result;
    }

    private RowCount count(Page page, Parts parts, FieldTables params, FieldTables result, ErrorTables errors) {
        RowCount count = new RowCount(page);
        for (FieldTables tables : List.of(params, result)) {
            count.add(tables.rows().placed(), tables.rows().unplaced());
            count.orphans(tables.orphans());
            count.asides(tables.asides());
        }
        count.add(errors.placed(), errors.unplaced());
        count.rest(
                Kind.OTHER_TABLE,
                sections(parts, whereParametersAre(parts), Part.RESPONSE, Part.RETURNED),
                table -> true);
        // Below the errors pages describe what else they know, such as requests that a portal sends.
        count.rest(
                Kind.OTHER_TABLE,
                sections(parts, Part.ERRORS, Part.CODES),
                table -> TableRole.of(table, words).kind() != TableRole.Kind.FIELDS);
        count.rest(Kind.SIDE_TABLE, page.body().all().toList(), table -> true);
        return count;
    }

    /** The sections of several parts in the order of the page. */
    private static List<Section> sections(Parts parts, Part... which) {
        return Stream.of(which)
                .flatMap(part -> Stream.concat(parts.headed(part).stream(), parts.following(part).stream()))
                .sorted(Comparator.comparingInt(section -> section.heading().line()))
                .toList();
    }

    /** Whether the section holds nothing of its own but the text that all pages share. */
    private static boolean includesShared(List<Section> errors) {
        return errors.stream().flatMap(section -> section.blocks().stream()).anyMatch(Block.Include.class::isInstance);
    }
}
