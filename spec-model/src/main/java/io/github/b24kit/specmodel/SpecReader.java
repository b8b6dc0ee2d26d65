package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.entry.EntryLayer;
import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.FileEntry.Kind;
import io.github.b24kit.specmodel.entry.FormCheck;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import io.github.b24kit.specmodel.merge.Merge;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.ApiResolver;
import io.github.b24kit.specmodel.resolve.Places;
import io.github.b24kit.specmodel.resolve.Selection;
import io.github.b24kit.specmodel.rules.Rules;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads a spec: text, tree, entries, layers, rules, model. One run tells everything that is wrong. */
public final class SpecReader {
    private final Findings findings;

    private SpecReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The model of everything that lies in some places.
     *
     * @param roots where the files lie; a user's roots correct the packaged ones, whatever their order
     * @param filter which methods the model is to hold; everything is checked
     */
    public static SpecResult read(List<SpecRoot> roots, MethodFilter filter) {
        return new SpecReader(new Findings()).run(roots, filter);
    }

    /**
     * The model of entries that were made and lie nowhere.
     *
     * @param files texts by their paths inside a root, such as {@code imported/methods/a/a.b.yaml}
     */
    public static SpecResult read(SortedMap<String, String> files) {
        SpecReader reader = new SpecReader(new Findings());
        List<FileEntry> entries = reader.entries(files.entrySet().stream()
                .map(file -> new SpecFile(
                        file.getKey(),
                        file.getKey(),
                        SpecFiles.layerOf(file.getKey(), EntryLayer.AUTHORED),
                        file.getValue()))
                .toList());
        return reader.run(entries, List.of(), MethodFilter.ALL);
    }

    /** What the files of one place say, each by itself: no layers, and no rules but those of reading. */
    public static List<FileEntry> entries(SpecRoot root, Findings findings) {
        return new SpecReader(findings).entries(new SpecFiles(findings).read(root));
    }

    private SpecResult run(List<SpecRoot> roots, MethodFilter filter) {
        List<FileEntry> files = new ArrayList<>();
        for (SpecRoot root : roots) {
            files.addAll(entries(new SpecFiles(findings).read(root)));
        }
        return run(files, roots, filter);
    }

    private SpecResult run(List<FileEntry> files, List<SpecRoot> roots, MethodFilter filter) {
        Spec spec = Merge.merge(files, findings);
        Api api = new ApiResolver(spec).resolve();
        Rules.check(files, spec, api, findings);
        checkSelection(roots, filter, spec);
        if (findings.hasErrors()) {
            return new SpecResult(null, told(roots, filter, files), Places.NONE);
        }
        Api selected = filter.patterns().isEmpty() ? api : Selection.of(api, filter::matches);
        return new SpecResult(selected, told(roots, filter, files), Places.of(spec));
    }

    private List<Finding> told(List<SpecRoot> roots, MethodFilter filter, List<FileEntry> files) {
        List<Finding> all = findings.sorted();
        List<SpecRoot> packaged = roots.stream()
                .filter(root -> root.layer() == SpecRoot.Layer.PACKAGED)
                .toList();
        return all.isEmpty() || packaged.isEmpty() || packaged.size() == roots.size()
                ? all
                : new UserCauses(files, read(packaged, filter).findings()).told(all);
    }

    /** What a file says, and what is wrong with it. */
    private record Reading(@Nullable FileEntry entry, Findings findings) {}

    /** No file needs another, so they are read at the same time; what is wrong with them is told in their order. */
    private List<FileEntry> entries(List<SpecFile> files) {
        List<Reading> readings = files.parallelStream().map(SpecReader::reading).toList();
        readings.forEach(reading -> findings.addAll(reading.findings()));
        return readings.stream()
                .map(Reading::entry)
                .filter(Objects::nonNull)
                .<FileEntry>map(entry -> entry)
                .toList();
    }

    private static Reading reading(SpecFile file) {
        Findings findings = new Findings();
        Kind kind = FilePlace.kind(file.path());
        if (kind == null) {
            String hint = file.path().endsWith(".yaml") ? null : "name it .yaml";
            findings.error(
                    ReadingRule.FILE_HAS_PLACE,
                    SourceText.unread(file.name()).whole(),
                    "no place for a spec file",
                    hint);
            return new Reading(null, findings);
        }
        MapNode root = YamlReader.read(file.name(), file.text(), findings);
        if (root == null) {
            return new Reading(null, findings);
        }
        FormCheck.check(root, kind.level(), findings);
        return new Reading(new FileEntry(kind, file.path(), file.layer(), root), findings);
    }

    private void checkSelection(List<SpecRoot> roots, MethodFilter filter, Spec spec) {
        if (findings.hasErrors()) {
            return;
        }
        if (spec.methods().isEmpty()) {
            String where = roots.stream()
                    .sorted(Comparator.comparing(SpecRoot::layer))
                    .map(root -> root.path().toString())
                    .findFirst()
                    .orElse("spec");
            String hint = "is the spec on the class path?";
            findings.error(
                    ReadingRule.SPEC_HAS_METHODS, SourceText.unread(where).whole(), "no method is described", hint);
        }
        new FilterCheck(spec.methodNames(), findings).check(filter);
    }
}
