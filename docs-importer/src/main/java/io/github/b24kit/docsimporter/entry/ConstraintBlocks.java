package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Statement.Condition;
import io.github.b24kit.docsimporter.facts.Statement.Constraint;
import io.github.b24kit.docsimporter.facts.Statement.Constraint.Kind;
import io.github.b24kit.specmodel.write.YamlList;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules between the fields of an object. */
final class ConstraintBlocks {
    private final FieldNode object;
    private final FieldBlocks fields;
    private final Place place;
    private final Set<String> said = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    private ConstraintBlocks(FieldNode object, FieldBlocks fields, Place place) {
        this.object = object;
        this.fields = fields;
        this.place = place;
    }

    /** The constraints that an entry can say; the others are noted. */
    static List<Block> of(FieldNode object, FieldBlocks fields, Place place) {
        ConstraintBlocks constraints = new ConstraintBlocks(object, fields, place);
        place.statements().constraints(object.path()).forEach(constraints::add);
        return constraints.blocks;
    }

    private void add(Constraint constraint) {
        List<String> names = new ArrayList<>();
        for (String path : constraint.paths()) {
            String name = name(path);
            if (name == null || names.contains(name)) {
                note(Note.Kind.CONSTRAINT_APART, constraint);
                return;
            }
            names.add(name);
        }
        if (constraint.kind() == Kind.REQUIRE) {
            require(constraint, names);
        } else if (names.size() < 2) {
            note(Note.Kind.CONSTRAINT_APART, constraint);
        } else {
            keep(
                    word(constraint.kind()) + names.stream().sorted().toList(),
                    new Block().texts(word(constraint.kind()), names));
        }
    }

    private void require(Constraint constraint, List<String> names) {
        if (!(constraint.condition() instanceof Condition.Equals equals)) {
            note(Note.Kind.CONSTRAINT_UNREAD, constraint);
            return;
        }
        String deciding = name(equals.path());
        List<YamlValue> values = deciding == null ? List.of() : values(deciding, equals.values());
        if (deciding == null || names.contains(deciding) || values.isEmpty()) {
            note(Note.Kind.CONSTRAINT_APART, constraint);
            return;
        }
        YamlValue value = values.size() == 1 ? values.get(0) : new YamlList(values);
        names.forEach(name -> keep(
                name + " when " + deciding,
                new Block().text("require", name).put("when", new YamlMap(Map.of(deciding, value)))));
    }

    /** The values as the deciding field takes them; none if it does not take each. */
    private List<YamlValue> values(String deciding, List<String> stated) {
        FieldNode field = object.at(object.path().isEmpty() ? deciding : object.path() + "." + deciding)
                .get(0);
        List<YamlValue> values = stated.stream()
                .map(value -> fields.literal(field, value, place))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return values.size() == stated.stream().distinct().count() ? values : List.of();
    }

    /** The name of a field of the object; null for a path that leads elsewhere. */
    private @Nullable String name(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return Statements.parent(path).equals(object.path()) && object.names().contains(name) ? name : null;
    }

    /** Pages say a rule beside each of its fields. */
    private void keep(String rule, Block block) {
        if (said.add(rule)) {
            blocks.add(block);
        }
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void note(Note.Kind kind, Constraint constraint) {
        String detail = word(constraint.kind()) + " " + String.join(", ", constraint.paths());
        place.notes().add(kind, constraint.source(), constraint.paths().get(0), detail);
    }
}
