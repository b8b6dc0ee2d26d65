package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.List;
import java.util.Optional;

/** What a method answers, and how a list hands out its rows. */
final class ResultBlock {
    private static final String RESULT = "result";
    private static final String START = "start";

    private final MethodFacts method;
    private final FieldBlocks fields;
    private final Place place;
    private final FieldNode result;
    private final Shown answers;

    ResultBlock(MethodFacts method, FieldBlocks fields, Shown answers, Notes notes) {
        this.method = method;
        this.fields = fields;
        this.answers = answers;
        this.place = new Place("", this::seen, this::seen, Statements.NONE, notes);
        this.result = FieldNode.tree(RESULT, own(), method.result());
    }

    private Seen seen(FieldNode field) {
        return Seen.of(answers.at(field.path()));
    }

    private Fact.FieldRow own() {
        return method.top().stream()
                .filter(row -> row.path().equals(RESULT))
                .findFirst()
                .orElseGet(() -> new Fact.FieldRow(
                        new Fact.Source(method.file(), 1, Fact.Layer.TITLE),
                        RESULT,
                        method.resultTypes(),
                        false,
                        List.of(),
                        ""));
    }

    /** Writes {@code result} and {@code pages}. */
    void write(Block entry) {
        if (method.resultTypes().isEmpty() && result.isLeaf()) {
            place.notes().add(Note.Kind.NO_RESULT, "");
        }
        FieldType type = fields.type(result, place);
        FieldNode rows = rows(type).orElse(null);
        Block block = new Block();
        if (rows == null) {
            write(block, result, type);
        } else {
            write(block, rows, fields.type(rows, place));
        }
        entry.put(RESULT, block);
        if (rows != null || (type.isList() && isPaged())) {
            pages(entry);
        }
    }

    private void write(Block block, FieldNode node, FieldType type) {
        block.text("type", type.text());
        if (node == result) {
            block.oneOrMore("written", type.otherwise());
        } else {
            block.text("at", node.name());
        }
        block.texts("wire", type.wire(seen(node), fields.known()));
        block.flag("nullable", type.isNull());
        fields.content(node, type, block, place);
    }

    /** The only field of the result, if it is the list whose pages the method hands out. */
    private Optional<FieldNode> rows(FieldType type) {
        if (!type.isObject() || !isPaged() || result.all().size() != 1) {
            return Optional.empty();
        }
        FieldNode only = result.all().iterator().next();
        boolean list = !only.isPattern() && fields.type(only, place).isList();
        return list ? Optional.of(only) : Optional.empty();
    }

    /** Whether the method takes a start, and what comes back says how much there is or where it goes on. */
    private boolean isPaged() {
        boolean told = isTold("total") || isTold("next");
        boolean starts = method.params().stream().anyMatch(row -> row.path().equals(START));
        return !method.v3() && told && starts;
    }

    private boolean isTold(String name) {
        return method.envelope().contains(name) || !answers.at(name).isEmpty();
    }

    private void pages(Block entry) {
        Block pages = new Block().text("style", START);
        if (method.envelope().contains("total")) {
            pages.text("total", "trusted");
        }
        entry.put("pages", pages);
    }
}
