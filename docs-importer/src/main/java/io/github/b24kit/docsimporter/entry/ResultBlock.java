package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a method answers, and how a list hands out its rows. */
final class ResultBlock {
    private static final String RESULT = "result";
    private static final String START = "start";

    private final MethodFacts method;
    private final FieldBlocks fields;
    private final Place place;
    private final FieldNode result;
    private final Shown answers;
    private final ShownResult shown;

    ResultBlock(MethodFacts method, FieldBlocks fields, Shown answers, Notes notes) {
        this.method = method;
        this.fields = fields;
        this.answers = answers;
        this.shown = new ShownResult(method, fields.known());
        this.place = new Place("", this::seen, this::seen, Statements.NONE, method.texts(), null, notes);
        this.result = FieldNode.tree(
                RESULT, own(), method.result().stream().map(ResultBlock::keyed).toList());
    }

    private Seen seen(FieldNode field) {
        return Seen.of(answers.at(field.path()));
    }

    /** Where no table tells names, numbers are the keys of a map. */
    private static Fact.FieldRow keyed(Fact.FieldRow row) {
        boolean shown = row.source().layer() == Fact.Layer.JSON_EXAMPLE;
        String path = shown ? row.path().replaceAll("(?<=\\.)[0-9]+(?=\\.|$)", "*") : row.path();
        return new Fact.FieldRow(row.source(), path, row.types(), row.required(), row.values(), row.variant());
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

    /** The type that pages share of which the rows of a list are; null for all other answers. */
    @Nullable
    String rowType() {
        FieldType type = fields.type(result, place);
        FieldType list = rows(type).map(rows -> fields.type(rows, place)).orElse(type);
        String element = FieldType.element(list.text());
        return list.isList()
                        && fields.known().has(element)
                        && !fields.known().fields(element).isEmpty()
                ? element
                : null;
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
            fields.note(result, type, place);
            write(block, result, readable(type));
        } else {
            FieldType list = fields.type(rows, place);
            fields.unspelled(rows, place);
            write(block, rows, list);
        }
        entry.put(RESULT, block);
        if (rows != null || (type.isList() && isPaged())) {
            pages(entry);
        }
    }

    /** A result that cannot be read is a failure, not a missing field: where examples show another form, both are documented. */
    private FieldType readable(FieldType type) {
        Set<String> other = new LinkedHashSet<>(shown.unreadable(type, result.path()));
        if (TypeFinder.isMap(result)) {
            FieldNode value = result.patterns().get(0);
            shown.unreadable(fields.type(value, place), value.path()).forEach(each -> other.add("map<" + each + ">"));
        }
        if (other.isEmpty()) {
            return type;
        }
        place.notes().add(Note.Kind.RESULT_AS_SHOWN, result, String.join(" | ", other));
        List<String> alternatives = new ArrayList<>(type.alternatives());
        alternatives.addAll(other);
        return new FieldType(alternatives, type.written(), type.send());
    }

    private void write(Block block, FieldNode node, FieldType type) {
        block.text("type", type.text());
        if (node == result) {
            block.oneOrMore("written", type.otherwise());
        } else {
            block.oneOrMore("at", shown.places(node.name()));
        }
        block.text("docs", place.docs(node));
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
