package io.github.b24kit.specmodel.merge;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.FileEntry.Kind;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays the files of all layers over each other. */
public final class Merge {
    private final List<FileEntry> files;
    private final Findings findings;

    private Merge(List<FileEntry> files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    public static Spec merge(List<FileEntry> files, Findings findings) {
        Merge merge = new Merge(files, findings);
        return new Spec(merge.methods(), merge.types(), merge.commonErrors(), merge.naming());
    }

    private List<MethodEntry> methods() {
        List<Piece> pieces = new ArrayList<>();
        for (FileEntry file : of(Kind.METHOD)) {
            TextNode name = file.root().scalar("method");
            if (name == null) {
                findings.error(ReadingRule.METHOD_IS_NAMED, file.root().place(), "\"method\" is missing", null);
            } else {
                String key = name.value().toLowerCase(Locale.ROOT) + "/" + MethodEntry.api(file.root());
                pieces.add(new Piece(name.value(), key, name.place(), file.root(), file));
            }
        }
        return new Layers("method", findings)
                .stack(pieces).stream()
                        .map(stack -> MethodEntry.of(stack.name(), stack.merged(), stack.layer()))
                        .toList();
    }

    private SortedMap<String, TypeEntry> types() {
        List<Piece> pieces = new ArrayList<>();
        for (FileEntry file : of(Kind.TYPES)) {
            MapNode types = file.root().map("types");
            for (MapNode.Entry type : types == null ? List.<MapNode.Entry>of() : types.entries()) {
                if (type.value() instanceof MapNode node) {
                    String key = type.name().toLowerCase(Locale.ROOT);
                    pieces.add(new Piece(type.name(), key, type.key().place(), node, file));
                }
            }
        }
        SortedMap<String, TypeEntry> types = new TreeMap<>();
        for (Stack stack : new Layers("type", findings).stack(pieces)) {
            Piece first = stack.first();
            String module = first.file().stem();
            MapNode merged = stack.merged();
            types.put(
                    stack.name(),
                    TypeEntry.of(stack.name(), module, merged, stack.layer(), page(merged, first), first.place()));
        }
        return types;
    }

    /** The type's own page, or the one its whole file was read from. */
    private static @Nullable String page(MapNode type, Piece first) {
        MapNode source = first.file().root().map("source");
        String own = type.text("source");
        return own != null || source == null ? own : source.text("path");
    }

    private List<MapNode> commonErrors() {
        return new Layers("errors file", findings)
                .stack(whole(Kind.ERRORS)).stream().map(Stack::merged).toList();
    }

    private @Nullable MapNode naming() {
        // Names are taste, not facts: a later layer needs no reason.
        return whole(Kind.NAMING).stream()
                .sorted((a, b) -> a.file().layer().compareTo(b.file().layer()))
                .map(Piece::node)
                .reduce(Overlay::merge)
                .orElse(null);
    }

    private List<Piece> whole(Kind kind) {
        return of(kind).stream()
                .map(file -> new Piece(file.stem(), file.stem(), file.root().place(), file.root(), file))
                .toList();
    }

    private List<FileEntry> of(Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }
}
