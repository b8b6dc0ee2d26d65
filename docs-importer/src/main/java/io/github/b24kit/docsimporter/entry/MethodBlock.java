package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.Statement;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.specmodel.write.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry of a method. */
final class MethodBlock {
    private static final String REASON = "Marked as deprecated by the documentation.";

    private final Source source;
    private final Words words;
    private final FieldBlocks fields;

    MethodBlock(Source source, Words words, FieldBlocks fields) {
        this.source = source;
        this.words = words;
        this.fields = fields;
    }

    Block of(MethodFacts method, Notes notes) {
        Block entry = new Block().put("format", YamlScalar.number(1)).text("method", method.method());
        entry.text("api", method.v3() ? "v3" : "");
        entry.text("summary", method.texts().summary());
        entry.text("docs", Source.address(method.file()));
        entry.put("source", source.of(method.file()));
        entry.oneOrMore("scope", method.scope().stream().distinct().toList());
        entry.text("permission-level", method.permissionLevel());
        entry.text("effect", source.effect(method)).text("effect-evidence", "inferred");
        if (method.deprecated()) {
            entry.put("deprecated", new Block().text("reason", REASON).text("evidence", method.file()));
        }
        ResultBlock result = new ResultBlock(method, fields, Evidence.answers(method), notes);
        params(method, result.rowType(), entry, notes);
        result.write(entry);
        ErrorBlocks.write(method, entry, notes);
        return entry;
    }

    private void params(MethodFacts method, @Nullable String rowType, Block entry, Notes notes) {
        Shown calls = Evidence.calls(method);
        Statements statements = new Statements(method.statements(), method.params());
        RowParameters rows = new RowParameters(words, fields.known(), calls, method.vocabularies(), rowType);
        Place place = new Place(
                "",
                field -> Seen.of(calls.at(field.path())),
                field -> Seen.NOTHING,
                statements,
                method.texts(),
                rows,
                notes);
        FieldNode params = FieldNode.tree("", null, method.params());
        fields.object(params, "params", entry, place);
        for (Statement left : statements.left()) {
            notes.add(Note.Kind.STATEMENT_WITHOUT_ROW, left.source(), path(left), "");
        }
    }

    private static String path(Statement statement) {
        if (statement instanceof Statement.Default stated) {
            return stated.path();
        } else if (statement instanceof Statement.Limit stated) {
            return stated.path();
        }
        List<String> paths = ((Statement.Constraint) statement).paths();
        return String.join(", ", paths);
    }

    /** Where an entry is described. */
    static Fact.Source page(MethodFacts method) {
        return new Fact.Source(method.file(), 1, Fact.Layer.TITLE);
    }
}
