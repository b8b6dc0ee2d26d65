package io.github.b24kit.specmodel.merge;

import io.github.b24kit.specmodel.entry.EntryLayer;
import io.github.b24kit.specmodel.yaml.MapNode;

/** Everything that is said about one thing: the piece that introduced it, the last one, and all laid over each other. */
record Stack(Piece first, Piece last, MapNode merged) {
    static Stack of(Piece piece) {
        return new Stack(piece, piece, piece.node());
    }

    Stack with(Piece piece) {
        return new Stack(first, piece, Overlay.merge(merged, piece.node()));
    }

    String name() {
        return first.name();
    }

    EntryLayer layer() {
        return first.file().layer();
    }
}
