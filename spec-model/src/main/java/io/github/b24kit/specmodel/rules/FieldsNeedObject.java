package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Level;
import io.github.b24kit.specmodel.entry.LevelWalk;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;
import java.util.Set;

final class FieldsNeedObject implements SpecRule {
    @Override
    public String id() {
        return "fields-need-object";
    }

    @Override
    public String purpose() {
        return "Content described in place belongs to a type that has it.";
    }

    @Override
    public String hint() {
        return "use object, list<object>, map<object> or map<...>";
    }

    private static final Set<Level> TYPED = Set.of(Level.FIELD, Level.RESULT);
    private static final List<String> OF_OBJECTS = List.of("fields", "variants", "rest", "constraints");

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            Findings about = findings.about(method.name());
            LevelWalk.visit(method.node(), Level.METHOD, (block, level) -> check(block, level, about));
        }
        for (TypeEntry type : spec.types().values()) {
            LevelWalk.visit(type.node(), Level.TYPE, (block, level) -> check(block, level, findings));
        }
    }

    private void check(MapNode block, Level level, Findings findings) {
        if (!block.has("keys") && OF_OBJECTS.stream().noneMatch(block::has)) {
            return;
        }
        String text = TYPED.contains(level) ? block.text("type") : null;
        TypeText type = text == null ? null : TypeText.parseOrNull(text);
        if (text == null || type == null) {
            return;
        }
        boolean object = type.names().stream().anyMatch(name -> name.text().equals("object"));
        for (String key : OF_OBJECTS) {
            demand(object, block, key, text, "use object, list<object> or map<object>", findings);
        }
        demand(text.contains("map<"), block, "keys", text, "use map<...>", findings);
    }

    private void demand(boolean fits, MapNode block, String key, String type, String hint, Findings findings) {
        MapNode.Entry entry = block.entry(key);
        if (entry != null && !fits) {
            String message = Quoted.of(key) + " says nothing about type " + Quoted.of(type);
            findings.error(this, entry.key().place(), message, hint);
        }
    }
}
