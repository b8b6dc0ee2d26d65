package io.github.b24kit.specmodel.merge;

import io.github.b24kit.specmodel.entry.EntryLayer;
import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Stacks the pieces about one kind of thing by layer, and says what is odd about a correction. */
final class Layers {
    private static final Set<String> IDENTITY = Set.of("format", "method", "api", "because", "source");

    private final String noun;
    private final Findings findings;

    /** @param noun what the pieces describe, in the words of a message */
    Layers(String noun, Findings findings) {
        this.noun = noun;
        this.findings = findings;
    }

    /** One stack per thing, sorted by key. */
    Collection<Stack> stack(List<Piece> pieces) {
        List<Piece> byLayer = new ArrayList<>(pieces);
        byLayer.sort(Comparator.comparing((Piece piece) -> piece.file().layer())
                .thenComparing(p -> p.place().location()));
        Map<String, Stack> stacks = new TreeMap<>();
        // By identity: to compare files by what they say is to read them whole each time.
        IdentityHashMap<FileEntry, Piece> corrections = new IdentityHashMap<>();
        for (Piece piece : byLayer) {
            Stack below = stacks.get(piece.key());
            if (below == null) {
                stacks.put(piece.key(), Stack.of(piece));
            } else if (isAlone(piece, below)) {
                if (isWholeAnew(piece, below)) {
                    stacks.put(piece.key(), Stack.of(piece));
                    continue;
                }
                corrections.putIfAbsent(piece.file(), piece);
                checkNeeded(below, piece);
                stacks.put(piece.key(), below.with(piece));
            }
        }
        checkReasons(byLayer, corrections, stacks);
        return stacks.values();
    }

    private boolean isAlone(Piece piece, Stack below) {
        Piece before = below.last();
        boolean sameLayer = before.file().layer() == piece.file().layer();
        if (!piece.name().equals(below.name()) && !isWholeAnew(piece, below)) {
            String message = noun + " " + Quoted.of(piece.name()) + " differs from another only in case";
            String hint = "the other is " + Quoted.of(below.name()) + " at " + before.place();
            findings.error(ReadingRule.ENTRY_ONCE, piece.place(), message, hint);
        } else if (sameLayer) {
            String message = noun + " " + Quoted.of(piece.name()) + " is described twice";
            findings.error(
                    ReadingRule.ENTRY_ONCE, piece.place(), message, "the other is at " + before.place() + ": keep one");
        }
        return !sameLayer;
    }

    /**
     * An import is of one state of the pages: keys that a newer one does not have are gone there. And what the packaged spec describes by
     * hand as a whole corrects nothing, so a user's import of it is left out.
     */
    private static boolean isWholeAnew(Piece piece, Stack below) {
        EntryLayer before = below.last().file().layer();
        EntryLayer layer = piece.file().layer();
        boolean byHand = layer == EntryLayer.AUTHORED && !piece.file().root().has("because");
        return before != layer && (!layer.isAuthored() || (byHand && before == EntryLayer.USER_IMPORTED));
    }

    private void checkNeeded(Stack below, Piece piece) {
        List<MapNode.Entry> facts = piece.node().entries().stream()
                .filter(entry -> !IDENTITY.contains(entry.name()))
                .toList();
        for (MapNode.Entry entry :
                Overlay.repeated(below.merged(), new MapNode(piece.node().place(), facts))) {
            String message = Quoted.of(entry.name()) + " says what is said already";
            findings.warning(ReadingRule.CORRECTION_IS_NEEDED, entry.key().place(), message, "remove it");
        }
    }

    private static boolean isImported(FileEntry file) {
        return !file.layer().isAuthored();
    }

    private void checkReasons(
            List<Piece> pieces, IdentityHashMap<FileEntry, Piece> corrections, Map<String, Stack> stacks) {
        Set<FileEntry> checked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Piece first : pieces) {
            FileEntry file = first.file();
            if (!checked.add(file)) {
                continue;
            }
            if (isImported(file)) {
                continue; // its reason is the page
            }
            boolean corrects = corrections.containsKey(file);
            Piece piece = corrections.getOrDefault(file, first);
            if (corrects && !file.root().has("because")) {
                String message =
                        noun + " " + Quoted.of(piece.name()) + " is described in an earlier layer: this corrects it";
                String hint = "say why with \"because: ...\" at the top of the file";
                findings.error(ReadingRule.CORRECTION_SAYS_WHY, piece.place(), message, hint);
            } else if (!corrects && file.root().has("because")) {
                List<String> others = stacks.values().stream()
                        .map(Stack::name)
                        .filter(name -> !name.equals(piece.name()))
                        .toList();
                String message = "\"because\" says that this file corrects an earlier layer, which describes no " + noun
                        + " " + Quoted.of(piece.name());
                String nearest = Nearest.hint(piece.name(), others);
                String hint = nearest != null ? nearest : "remove \"because\" from a file that corrects nothing";
                findings.error(ReadingRule.CORRECTION_HAS_TARGET, piece.place(), message, hint);
            }
        }
    }
}
