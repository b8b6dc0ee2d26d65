package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.Fact.FieldRow;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.sample.CurlCall;
import io.github.b24kit.docsimporter.sample.Reading;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the examples of all pages show of types that rows name, and of the fields of those that pages share. */
final class Evidence {
    private static final int DEEPEST = 4;

    private final Map<String, NamedType> types;
    /** How many methods show what of a type. */
    private final Map<String, Map<Seen, Integer>> byType = new LinkedHashMap<>();

    private final Map<String, Seen> answered = new LinkedHashMap<>();
    private final Map<String, Seen> sent = new LinkedHashMap<>();

    Evidence(Collection<MethodFacts> methods, Map<String, NamedType> types) {
        this.types = types;
        for (MethodFacts method : methods) {
            Shown calls = calls(method);
            Shown answers = answers(method);
            method.params().forEach(row -> add(row, calls, sent));
            Stream.concat(method.top().stream(), method.result().stream()).forEach(row -> add(row, answers, answered));
        }
    }

    /** The bodies that calls of the method send. */
    static Shown calls(MethodFacts method) {
        List<Sample> bodies = new ArrayList<>();
        for (CurlCall call : method.samples().calls()) {
            if (call.url().method().equalsIgnoreCase(method.method())
                    && call.body() instanceof Reading.Read<Sample> body
                    && body.value() instanceof Sample.Obj) {
                bodies.add(body.value());
            }
        }
        return new Shown(bodies);
    }

    /** The bodies of its successful answers. */
    static Shown answers(MethodFacts method) {
        return new Shown(method.samples().successAnswers().stream()
                .flatMap(answer -> answer.bodies().stream())
                .toList());
    }

    /** What most examples show where rows have the type and no other: some pages show a description of the field in its place. */
    Seen of(String type) {
        Map<Seen, Integer> seen = byType.getOrDefault(key(type), Map.of());
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> words = new TreeMap<>();
        seen.forEach((each, count) -> words.merge(each.type(), count, Integer::sum));
        return words.entrySet().stream()
                .filter(each -> each.getValue() * 3 > all * 2)
                .findFirst()
                .map(most -> seen.keySet().stream()
                        .filter(each -> each.type().equals(most.getKey()))
                        .reduce(Seen.NOTHING, Seen::and))
                .orElse(Seen.NOTHING);
    }

    /** What answers show of a field of a type that pages share. */
    Seen answered(String type, String field) {
        return answered.getOrDefault(key(type + "." + field), Seen.NOTHING);
    }

    /** The same for calls. */
    Seen sent(String type, String field) {
        return sent.getOrDefault(key(type + "." + field), Seen.NOTHING);
    }

    private void add(FieldRow row, Shown shown, Map<String, Seen> fields) {
        if (row.types().size() == 1) {
            add(row.types().get(0), shown.at(row.path()), fields, 0);
        }
    }

    private void add(String written, List<Sample> values, Map<String, Seen> fields, int depth) {
        String bare = Spelling.bare(written);
        List<Sample> single = bare.equals(written)
                ? values
                : values.stream()
                        .filter(Sample.Array.class::isInstance)
                        .flatMap(list -> ((Sample.Array) list).elements().stream())
                        .toList();
        Seen seen = Seen.of(single);
        if (!seen.isEmpty() && !seen.isOnly(Seen.Form.NULL)) {
            byType.computeIfAbsent(key(bare), each -> new LinkedHashMap<>()).merge(seen, 1, Integer::sum);
        }
        NamedType type = types.get(bare);
        if (type != null && depth < DEEPEST) {
            Shown objects = new Shown(single.stream()
                    .flatMap(Shown::objects)
                    .map(Sample.class::cast)
                    .toList());
            for (FieldRow field : type.fields()) {
                List<Sample> inside = objects.at(field.path());
                merge(fields, type.name() + "." + field.path(), inside);
                if (field.types().size() == 1 && !inside.isEmpty()) {
                    add(field.types().get(0), inside, fields, depth + 1);
                }
            }
        }
    }

    private static void merge(Map<String, Seen> all, String name, List<Sample> values) {
        if (!values.isEmpty()) {
            all.merge(key(name), Seen.of(values), Seen::and);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
