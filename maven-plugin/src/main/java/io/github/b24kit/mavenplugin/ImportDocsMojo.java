package io.github.b24kit.mavenplugin;

import io.github.b24kit.docsimporter.docs.DocsCommit;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.docs.DocumentationException;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.effect.EffectSummary;
import io.github.b24kit.docsimporter.effect.Effects;
import io.github.b24kit.docsimporter.entry.Authored;
import io.github.b24kit.docsimporter.entry.ImportReport;
import io.github.b24kit.docsimporter.entry.Source;
import io.github.b24kit.docsimporter.entry.SpecImport;
import io.github.b24kit.generator.output.MarkedFolder;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.generator.output.RefusedOutputException;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.write.YamlWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries of the specification from Bitrix24's documentation into the folder {@code imported}: facts, and no sentence of the pages
 * unless asked for.
 * Files written by hand are left alone, and what they describe as a whole is not imported. A second import changes what the pages changed.
 */
@Mojo(name = "import-docs", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportDocsMojo extends DocsMojo {
    static final String MARK =
            "# Written by bitrix24:import-docs; the next import replaces it. Corrections belong into methods/ and types/.";

    private static final String IMPORTED = "imported/";
    private static final int LONGEST_LIST = 100;

    /** Folder of the specification; entries are written to {@code imported} in it, and nothing else is touched. */
    @Parameter(property = "bitrix24.specDirectory", defaultValue = "${basedir}/src/main/bitrix24")
    @SuppressWarnings("NullAway.Init") // Maven sets it before execute()
    File specDirectory;

    /** Commit of the documentation, for the entries' {@code source}. That of the checkout if absent. */
    @Parameter(property = "bitrix24.docsCommit")
    @Nullable
    String docsCommit;

    /**
     * Whether entries also hold what the pages say in words: of the method, its parameters, fields and errors. The sentences are
     * Bitrix24's, so it is for a tree of your own.
     */
    @Parameter(property = "bitrix24.descriptions", defaultValue = "false")
    boolean descriptions;

    private String commit = "";

    /** Before anything is read: an import removes what it does not find. */
    @Override
    void check(Documentation documentation) throws DocumentationException, MojoFailureException {
        if (!documentation.isWhole()) {
            throw new DocumentationException(docs + " is not the whole documentation, and an import removes the entries"
                    + " that it finds no page for. Give the folder that holds api-reference.");
        }
        if (docsCommit != null && !DocsCommit.isCommit(docsCommit)) {
            throw new MojoFailureException("bitrix24.docsCommit is \"" + docsCommit
                    + "\", but a commit is written as 7 to 64 of the digits 0-9a-f. Correct it, or leave it out.");
        }
        commit = docsCommit != null
                ? docsCommit
                : DocsCommit.of(documentation.folder()).orElse("");
    }

    @Override
    DocsReading read(Documentation documentation, IntConsumer progress) throws InterruptedException {
        return descriptions
                ? DocsReader.readWithTexts(documentation, progress)
                : DocsReader.read(documentation, progress);
    }

    @Override
    void tell(DocsReading reading) throws MojoExecutionException, MojoFailureException {
        if (commit.isEmpty()) {
            getLog().warn("No commit of the documentation is known, so entries name none."
                    + " Give a checkout with its .git folder, or bitrix24.docsCommit.");
        }
        Effects effects = Effects.packaged();
        SpecImport imported = SpecImport.of(reading, new Source(commit, effects), authored());
        MarkedFolder.Differences differences = write(imported);
        ImportReport result = new ImportReport(
                differences.added(),
                differences.changed(),
                differences.removed(),
                differences.unchanged(),
                needless(),
                EffectSummary.of(reading.methods(), effects),
                imported.notes());
        report(result::write);
        tell(result);
        getLog().info("%s: %d files added, %d changed, %d removed, %d unchanged: %s"
                .formatted(
                        number(reading.methods().size(), "method"),
                        result.added().size(),
                        result.changed().size(),
                        result.removed().size(),
                        result.unchanged(),
                        result.outcome()));
    }

    /** What is written by hand. Errors in it stop the import, since what cannot be read would be imported a second time. */
    private Authored authored() throws MojoFailureException {
        Path folder = specDirectory.toPath();
        if (!Files.exists(folder)) {
            return Authored.NOTHING;
        }
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException(
                    "bitrix24.specDirectory is not a folder: " + folder + ". Correct the parameter.");
        }
        Findings findings = new Findings();
        List<FileEntry> files = SpecReader.entries(root(), findings);
        String imported = folder.resolve(IMPORTED).toString().replace('\\', '/') + "/";
        List<Finding> errors = findings.sorted().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .filter(finding -> !finding.location().file().startsWith(imported))
                .toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException(
                    "Entries written by hand have problems; nothing was imported.\n" + FindingPrinter.print(errors));
        }
        return Authored.of(files);
    }

    private MarkedFolder.Differences write(SpecImport imported) throws MojoExecutionException {
        List<OutputFile> files = imported.files().entrySet().stream()
                .map(file -> new OutputFile(
                        file.getKey().substring(IMPORTED.length()), MARK + "\n" + YamlWriter.write(file.getValue())))
                .toList();
        Path folder = specDirectory.toPath().resolve(IMPORTED);
        try {
            return MarkedFolder.write(folder, MARK, files);
        } catch (RefusedOutputException e) {
            throw new MojoExecutionException("Cannot import into " + folder + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot write the entries to " + folder + ": " + e
                            + ". Its files are as they were. Check permissions and free space.",
                    e);
        }
    }

    private List<Finding> needless() {
        return SpecReader.read(List.of(root()), MethodFilter.ALL).findings().stream()
                .filter(finding -> finding.rule().equals(ReadingRule.CORRECTION_IS_NEEDED.id()))
                .toList();
    }

    private SpecRoot root() {
        return new SpecRoot(specDirectory.toPath(), SpecRoot.Layer.PACKAGED);
    }

    private void tell(ImportReport result) {
        result.needless().forEach(finding -> getLog().warn(FindingPrinter.print(finding)));
        boolean first = result.changed().isEmpty() && result.removed().isEmpty() && result.unchanged() == 0;
        if (!first) {
            list("added", result.added());
        }
        list("changed", result.changed());
        list("removed", result.removed());
        result.kinds().forEach((kind, count) -> getLog().info("%-30s %6d".formatted(FactsJson.word(kind), count)));
        String effects = result.effects().methods().entrySet().stream()
                .map(effect -> effect.getValue() + " " + effect.getKey())
                .collect(Collectors.joining(", "));
        getLog().info("Effects: " + effects + "; "
                + number(result.effects().disputed().size(), "method") + " told apart by name and page");
        tellWhereTheReportIs(report);
    }

    private void list(String what, List<String> files) {
        files.stream().limit(LONGEST_LIST).forEach(file -> getLog().info("%-8s %s".formatted(what, IMPORTED + file)));
        if (files.size() > LONGEST_LIST) {
            getLog().info("%-8s and %d more; bitrix24.report names all".formatted(what, files.size() - LONGEST_LIST));
        }
    }
}
