package io.github.b24kit.docsimporter.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An example of an answer.
 *
 * @param line of its fence
 * @param heading words of the heading under which it stands
 */
public record Answer(int line, String heading, JsonText json) {
    private static final String RESULT = "result";
    private static final String ERROR = "error";
    private static final Set<String> BESIDE = Set.of("time", "total", "next");

    /** The bodies of the answer as they come from the portal; some examples show only what is inside the result. */
    public List<Sample> bodies() {
        return json.values().stream().map(Answer::body).toList();
    }

    /** Whether the example shows the result inside a body. */
    public boolean isEnveloped() {
        return json.values().stream().allMatch(value -> value instanceof Sample.Obj object && object.has(RESULT));
    }

    /** Whether it is the answer of a call that was carried out, wherever it stands. */
    boolean isResult() {
        return json.values().stream()
                .allMatch(value -> value instanceof Sample.Obj object && object.has(RESULT) && !object.has(ERROR));
    }

    private static Sample body(Sample example) {
        if (!(example instanceof Sample.Obj object)) {
            return new Sample.Obj(example.line(), List.of(result(example)));
        }
        if (object.has(RESULT)) {
            return example;
        }
        List<Sample.Member> body = new ArrayList<>();
        List<Sample.Member> inside = new ArrayList<>();
        object.members().forEach(member -> (BESIDE.contains(member.name()) ? body : inside).add(member));
        body.add(0, result(new Sample.Obj(object.line(), List.copyOf(inside))));
        return new Sample.Obj(object.line(), List.copyOf(body));
    }

    private static Sample.Member result(Sample value) {
        return new Sample.Member(value.line(), RESULT, value);
    }
}
