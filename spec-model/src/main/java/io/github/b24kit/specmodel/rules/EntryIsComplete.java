package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Level;
import io.github.b24kit.specmodel.entry.LevelWalk;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class EntryIsComplete implements SpecRule {
    @Override
    public String id() {
        return "entry-is-complete";
    }

    @Override
    public String purpose() {
        return "All layers together say what an entry cannot do without; what is written by hand explains itself.";
    }

    @Override
    public String hint() {
        return "add it";
    }

    private static final Map<Level, List<String>> REQUIRED = new EnumMap<>(Map.of(
            Level.METHOD, List.of("result"),
            Level.FIELD, List.of("type"),
            Level.RESULT, List.of("type"),
            Level.ERROR, List.of("code"),
            Level.COMMON_ERROR, List.of("code"),
            Level.EXAMPLE, List.of("title", "request"),
            Level.REST, List.of("pattern", "type"),
            Level.SOURCE, List.of("repo", "path")));

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            Findings about = findings.about(method.name());
            TextNode name = method.node().scalar("method");
            Place place = name == null ? method.node().place() : name.place();
            ofHand(method).forEach(key -> checkKey(method.node(), key, place, about));
            LevelWalk.visit(method.node(), Level.METHOD, (block, level) -> checkBlock(block, level, place, about));
        }
        for (TypeEntry type : spec.types().values()) {
            LevelWalk.visit(
                    type.node(), Level.TYPE, (block, level) -> checkBlock(block, level, type.place(), findings));
        }
        for (MapNode errors : spec.commonErrors()) {
            LevelWalk.visit(errors, Level.ERRORS, (block, level) -> checkBlock(block, level, errors.place(), findings));
        }
    }

    /** What is demanded only of what people write; a user need not name the page. */
    private static List<String> ofHand(MethodEntry method) {
        List<String> keys = new ArrayList<>();
        if (method.layer().isAuthored()) {
            keys.add("summary");
            if (!method.layer().isUser()) {
                keys.add("docs");
                keys.add("source");
            }
        }
        return keys;
    }

    private void checkBlock(MapNode block, Level level, Place top, Findings findings) {
        boolean isTop = level == Level.METHOD || level == Level.TYPE;
        REQUIRED.getOrDefault(level, List.of())
                .forEach(key -> checkKey(block, key, isTop ? top : block.place(), findings));
    }

    private void checkKey(MapNode block, String key, Place place, Findings findings) {
        if (!block.has(key)) {
            findings.error(this, place, Quoted.of(key) + " is missing", hint());
        }
    }
}
