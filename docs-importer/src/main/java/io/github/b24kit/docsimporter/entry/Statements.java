package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What sentences state about parameters; each statement is taken by the field or object that it is about. */
final class Statements {
    static final Statements NONE = new Statements(List.of(), List.of());

    private final List<Statement> all;
    private final List<Fact.FieldRow> rows;
    private final Set<Statement> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param rows of all cases: where a field has one for each, a sentence speaks of the one above it */
    Statements(List<Statement> all, Collection<Fact.FieldRow> rows) {
        this.all = List.copyOf(all);
        this.rows = List.copyOf(rows);
    }

    List<Statement.Default> defaults(FieldNode field) {
        return about(field, Statement.Default.class, Statement.Default::path);
    }

    List<Statement.Limit> limits(FieldNode field) {
        return about(field, Statement.Limit.class, Statement.Limit::path);
    }

    private <S extends Statement> List<S> about(FieldNode field, Class<S> kind, Function<S, String> path) {
        List<S> found = all.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> isAbout(path.apply(each), each, field))
                .toList();
        taken.addAll(found);
        return found;
    }

    private boolean isAbout(String path, Statement statement, FieldNode field) {
        if (!path.equals(field.path())) {
            return false;
        }
        Fact.FieldRow above = null;
        for (Fact.FieldRow row : rows) {
            boolean before = row.source().line() <= statement.source().line();
            if (row.path().equals(path)
                    && (above == null
                            || (before && row.source().line() > above.source().line()))) {
                above = row;
            }
        }
        return above == null || above.equals(field.row());
    }

    /** Constraints between fields of which the first stands directly in an object. */
    List<Statement.Constraint> constraints(String object) {
        List<Statement.Constraint> found = new ArrayList<>();
        for (Statement each : all) {
            if (each instanceof Statement.Constraint stated
                    && parent(stated.paths().get(0)).equals(object)
                    && taken.add(each)) {
                found.add(stated);
            }
        }
        return found;
    }

    /** What no field or object has asked for. */
    List<Statement> left() {
        return all.stream().filter(each -> !taken.contains(each)).toList();
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
