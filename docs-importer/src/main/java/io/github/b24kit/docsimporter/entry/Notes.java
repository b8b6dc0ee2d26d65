package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to be told of one entry. */
final class Notes {
    private final String entry;
    private final Fact.Source page;
    private final List<Note> notes = new ArrayList<>();

    /** @param page where the entry is described */
    Notes(String entry, Fact.Source page) {
        this.entry = entry;
        this.page = page;
    }

    void add(Note.Kind kind, Fact.Source source, String path, String detail) {
        notes.add(new Note(kind, source, entry, path, detail));
    }

    /** About a field, where its row stands. */
    void add(Note.Kind kind, FieldNode field, String detail) {
        Fact.FieldRow row = field.row();
        add(kind, row == null ? page : row.source(), field.path(), detail);
    }

    /** About the entry as a whole. */
    void add(Note.Kind kind, String detail) {
        add(kind, page, "", detail);
    }

    List<Note> all() {
        return List.copyOf(notes);
    }
}
