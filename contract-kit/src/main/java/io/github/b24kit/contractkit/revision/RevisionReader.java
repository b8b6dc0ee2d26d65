package io.github.b24kit.contractkit.revision;

import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.docs.DocumentationException;
import io.github.b24kit.docsimporter.effect.Effects;
import io.github.b24kit.docsimporter.entry.Authored;
import io.github.b24kit.docsimporter.entry.Source;
import io.github.b24kit.docsimporter.entry.SpecImport;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import io.github.b24kit.specmodel.write.YamlWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Reads one side of a comparison. Pages are read as they are: no entry that was written by hand is laid over them. */
public final class RevisionReader {
    private RevisionReader() {}

    /**
     * A spec.
     *
     * @param path a folder, or a jar with a packaged spec
     * @throws RevisionException if it has errors, which the message shows
     */
    public static Revision spec(Path path) throws RevisionException {
        // A plain folder is somebody's own, who owes nobody a source.
        boolean plain = Files.isDirectory(path) && !Files.exists(path.resolve(SpecRoot.MARKER));
        SpecRoot.Layer layer = plain ? SpecRoot.Layer.USER : SpecRoot.Layer.PACKAGED;
        SpecResult result = SpecReader.read(List.of(new SpecRoot(path, layer)), MethodFilter.ALL);
        return new Revision(side(result, path), null);
    }

    /**
     * Pages of the documentation, and the entries that an import would make of them.
     *
     * @param progress is told now and then, by any thread, how many pages are done
     * @throws RevisionException if no page describes a method
     */
    public static Revision pages(Path path, IntConsumer progress) throws RevisionException, InterruptedException {
        Documentation docs;
        DocsReading reading;
        try {
            docs = Documentation.at(path);
            reading = DocsReader.readWithTexts(docs, progress);
        } catch (DocumentationException e) {
            throw new RevisionException(String.valueOf(e.getMessage()), e);
        }
        if (reading.methods().isEmpty()) {
            throw new RevisionException("no page of " + path + " describes a method." + Given.WHAT_TO_GIVE);
        }
        SpecImport imported = SpecImport.of(reading, new Source("", Effects.packaged()), Authored.NOTHING);
        SortedMap<String, String> files = new TreeMap<>();
        imported.files().forEach((file, entry) -> files.put(file, YamlWriter.write(entry)));
        Side side = side(SpecReader.read(files), path);
        Set<Subject.Method> onlyShown = reading.methods().stream()
                .filter(method ->
                        method.result().stream().allMatch(row -> row.source().layer() == Fact.Layer.JSON_EXAMPLE))
                .map(method -> new Subject.Method(method.method(), method.v3() ? ApiVersion.V3 : ApiVersion.V2))
                .collect(Collectors.toSet());
        return new Revision(new Side(side.api(), side.places(), onlyShown), new PageFacts(docs, reading));
    }

    private static Side side(SpecResult result, Path path) throws RevisionException {
        Api api = result.api();
        if (api == null) {
            List<Finding> errors = result.findings().stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .toList();
            throw new RevisionException("the spec of " + path + " has errors:\n" + FindingPrinter.print(errors));
        }
        return new Side(api, result.places());
    }
}
