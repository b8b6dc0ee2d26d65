package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.Statement.Condition;
import io.github.b24kit.docsimporter.facts.Statement.Constraint;
import io.github.b24kit.docsimporter.facts.Statement.Constraint.Kind;
import io.github.b24kit.docsimporter.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which of several parameters a sentence demands. */
final class ConstraintReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The most special first. */
    private static final Map<Kind, String> GROUPS = groups();

    private final Words words;
    private final Map<Kind, Pattern> groups = new LinkedHashMap<>();
    private final Pattern must;
    private final Pattern may;
    private final Pattern begins;
    private final Requirements requirements;

    ConstraintReader(Words words) {
        this.words = words;
        GROUPS.forEach((kind, role) -> groups.put(kind, Pattern.compile(words.pattern(role), FLAGS)));
        must = Pattern.compile(words.pattern("group.must"), FLAGS);
        may = Pattern.compile(words.pattern("group.may"), FLAGS);
        begins = Pattern.compile("^" + words.pattern("require.if"), FLAGS);
        requirements = new Requirements(words);
    }

    private static Map<Kind, String> groups() {
        Map<Kind, String> groups = new LinkedHashMap<>();
        groups.put(Kind.AT_MOST_ONE_OF, "group.most");
        groups.put(Kind.ALL_OR_NONE_OF, "group.all");
        groups.put(Kind.EXACTLY_ONE_OF, "group.exactly");
        groups.put(Kind.AT_LEAST_ONE_OF, "group.least");
        return groups;
    }

    /**
     * The constraint that a sentence sets.
     *
     * @param path of the parameter whose description it stands in; empty outside of one
     * @param levels the objects in which the names are looked for first
     */
    Optional<Constraint> read(
            Fact.Source source, Sentence sentence, String path, List<String> levels, ParameterNames names) {
        Optional<Constraint> group = group(source, sentence, path, levels, names);
        return group.isPresent() ? group : requirements.read(source, sentence, path, levels, names);
    }

    private Optional<Constraint> group(
            Fact.Source source, Sentence sentence, String path, List<String> levels, ParameterNames names) {
        String text = sentence.text();
        for (Map.Entry<Kind, Pattern> group : groups.entrySet()) {
            if (!words.isIn(Objects.requireNonNull(GROUPS.get(group.getKey())), text)) {
                continue;
            }
            Matcher found = group.getValue().matcher(text);
            boolean closed = group.getKey() == Kind.AT_MOST_ONE_OF || group.getKey() == Kind.ALL_OR_NONE_OF;
            if (!found.find() || begins.matcher(text).find()) {
                continue;
            }
            if (!closed && (!must.matcher(text).find() || may.matcher(text).find())) {
                return Optional.empty();
            }
            // In front of "one of" stands where the members are, behind it what they are.
            List<String> members = new ArrayList<>(names.in(closed ? text : text.substring(found.end())));
            if (members.size() < 2) {
                sentence.listed().stream().filter(names::isName).forEach(members::add);
            }
            String own = path.substring(path.lastIndexOf('.') + 1);
            if (closed && members.size() == 1 && !own.isEmpty() && !members.contains(own)) {
                members.add(0, own);
            }
            return members.size() < 2
                    ? Optional.empty()
                    : names.paths(members, levels)
                            .map(paths -> new Constraint(source, group.getKey(), paths, new Condition.Always()));
        }
        return Optional.empty();
    }
}
