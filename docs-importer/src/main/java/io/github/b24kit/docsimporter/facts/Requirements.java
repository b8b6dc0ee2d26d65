package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.Statement.Condition;
import io.github.b24kit.docsimporter.facts.Statement.Constraint;
import io.github.b24kit.docsimporter.facts.Statement.Constraint.Kind;
import io.github.b24kit.docsimporter.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a sentence demands a parameter. A condition that is not understood as a whole is left unread. */
final class Requirements {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ASSIGNED = Pattern.compile("`?([A-Za-z][\\w.]*)`?\\s*(?:==?|:)\\s*`?([^`]+?)`?");

    /** What may stand between a name and its values beside words. */
    private static final Pattern LEFT = Pattern.compile("[\\s,=:/\"']*");

    private final Words words;
    private final Pattern behind;
    private final Pattern inFront;
    private final Pattern not;
    private final Pattern begins;
    private final Pattern others;
    private final Pattern absent;
    private final Pattern present;
    private final Pattern equals;
    private final Pattern filler;
    private final Pattern negated;

    Requirements(Words words) {
        this.words = words;
        String required = words.pattern("require.word");
        String when = words.pattern("require.if");
        behind = Pattern.compile(required + "[\\s,:—–]*" + when + "\\s+(?<condition>.+)", FLAGS);
        inFront = Pattern.compile("^" + when + "\\s+(?<condition>[^,]+),(?<demand>.*?)" + required, FLAGS);
        not = Pattern.compile(words.pattern("require.not") + "\\s+(?:\\p{L}+\\s+)?$", FLAGS);
        begins = Pattern.compile("^" + when, FLAGS);
        others = Pattern.compile(words.pattern("require.others"), FLAGS);
        absent = Pattern.compile(words.pattern("condition.absent"), FLAGS);
        present = Pattern.compile(words.pattern("condition.present"), FLAGS);
        equals = Pattern.compile(words.pattern("condition.equals"), FLAGS);
        filler = Pattern.compile(words.pattern("condition.filler"), FLAGS);
        negated = Pattern.compile(words.pattern("condition.not"), FLAGS);
    }

    Optional<Constraint> read(
            Fact.Source source, Sentence sentence, String path, List<String> levels, ParameterNames names) {
        if (!words.isIn("require.word", sentence.text())) {
            return Optional.empty();
        }
        Matcher found = behind.matcher(sentence.text());
        if (found.find()) {
            String head = sentence.text().substring(0, found.start());
            if (not.matcher(head).find() || begins.matcher(head).find()) {
                return Optional.empty();
            }
            return demanded(head, path, levels, names)
                    .map(target -> require(source, target, found.group("condition"), levels, names));
        }
        Matcher front = inFront.matcher(sentence.text());
        if (front.find()
                && !not.matcher(front.group("demand")).find()
                && !others.matcher(front.group("demand")).find()) {
            return demanded(front.group("demand"), path, levels, names)
                    .map(target -> require(source, target, front.group("condition"), levels, names));
        }
        return Optional.empty();
    }

    /** The one parameter that the words in front name; without a name it is that of the description. */
    private static Optional<String> demanded(String words, String path, List<String> levels, ParameterNames names) {
        List<String> named = names.in(words);
        if (named.size() == 1) {
            return names.paths(named, levels).map(paths -> paths.get(0));
        }
        boolean other = !Sentence.codes(words).isEmpty();
        return path.isEmpty() || other ? Optional.empty() : Optional.of(path);
    }

    private Constraint require(
            Fact.Source source, String target, String written, List<String> levels, ParameterNames names) {
        String text = written.replaceAll("[\\s.;:,]+$", "");
        List<String> named = names.in(text);
        String level = ParameterNames.parent(target);
        List<String> near = new ArrayList<>(List.of(level));
        near.addAll(levels);
        Optional<List<String>> others = named.isEmpty() ? Optional.empty() : names.paths(named, near);
        if (others.isPresent() && !others.get().contains(target)) {
            boolean beside = others.get().stream()
                    .allMatch(other -> ParameterNames.parent(other).equals(level));
            if (beside && isOnly(text, absent, named)) {
                List<String> group = new ArrayList<>(others.get());
                group.add(target);
                return new Constraint(source, Kind.AT_LEAST_ONE_OF, group, new Condition.Always());
            }
            if (named.size() == 1 && isOnly(text, present, named)) {
                return require(source, target, new Condition.Sent(others.get().get(0)));
            }
        }
        return require(source, target, value(text, near, names));
    }

    private static Constraint require(Fact.Source source, String target, Condition condition) {
        return new Constraint(source, Kind.REQUIRE, List.of(target), condition);
    }

    /** Whether nothing is left of a text without the names, the words and what only joins them. */
    private boolean isOnly(String text, Pattern words, List<String> names) {
        Matcher found = words.matcher(text);
        return found.find()
                && filler.matcher(without(found.replaceFirst(" "), names))
                        .replaceAll("")
                        .isBlank();
    }

    private static String without(String text, List<String> names) {
        String left = text;
        for (String name : names) {
            left = left.replaceAll("`?(?<!\\w)" + Pattern.quote(name) + "(?!\\w)`?", " ");
        }
        return left.replaceAll("[,\\s]+", " ");
    }

    private Condition value(String text, List<String> levels, ParameterNames names) {
        Matcher assigned =
                ASSIGNED.matcher(filler.matcher(text).replaceFirst("").strip());
        if (assigned.matches() && !assigned.group(2).matches(".*\\s.*")) {
            return equal(assigned.group(1), List.of(assigned.group(2)), levels, names);
        }
        List<String> codes = Sentence.codes(text);
        String rest = text.replaceAll("`[^`]*`", " ");
        boolean compares = equals.matcher(rest).find() || rest.contains("=");
        String left = filler.matcher(equals.matcher(rest).replaceAll("")).replaceAll("");
        boolean read = codes.size() > 1
                && compares
                && !negated.matcher(rest).find()
                && LEFT.matcher(left).matches();
        return read ? equal(codes.get(0), codes.subList(1, codes.size()), levels, names) : new Condition.Unread();
    }

    private static Condition equal(String name, List<String> values, List<String> levels, ParameterNames names) {
        List<String> plain = values.stream().map(Sentence::unquoted).toList();
        boolean literal = plain.stream().noneMatch(names::isName);
        Optional<List<String>> path = names.paths(List.of(name), levels);
        return literal && path.isPresent() ? new Condition.Equals(path.get().get(0), plain) : new Condition.Unread();
    }
}
