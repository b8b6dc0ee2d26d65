package io.github.b24kit.decoding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.decoding.Example.Method;
import io.github.b24kit.decoding.Example.Section;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.Answer;
import io.github.b24kit.docsimporter.sample.UnreadSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The examples of answers that are JSON by the letter, in the order of pages, and how many are not.
 *
 * @param left how many of each section are no JSON, by reason
 */
record Examples(List<Example> all, Map<Section, Map<String, Integer>> left) {
    private static final ObjectMapper BY_THE_LETTER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    static Examples of(Fences fences, DocsReading reading) {
        List<Example> all = new ArrayList<>();
        Map<Section, Map<String, Integer>> left =
                new TreeMap<>(Map.of(Section.SUCCESS, new TreeMap<>(), Section.ERROR, new TreeMap<>()));
        for (MethodFacts facts : reading.methods()) {
            for (Section section : Section.values()) {
                for (Answer answer : answers(facts, section)) {
                    String code = fences.code(facts.file(), answer.line());
                    JsonNode json = json(code);
                    if (json == null) {
                        left.get(section).merge(reason(answer), 1, Integer::sum);
                    } else if (section == Section.SUCCESS && !json.has("result") && showsWhole(facts)) {
                        left.get(section).merge("JSON, but a part of an answer beside a whole one", 1, Integer::sum);
                    } else {
                        all.add(example(facts, section, answer.line(), code, json));
                    }
                }
            }
            for (UnreadSample unread : facts.samples().unread()) {
                switch (unread.kind()) {
                    case SUCCESS_ANSWER -> left.get(Section.SUCCESS).merge(reason(unread), 1, Integer::sum);
                    case ERROR_ANSWER -> left.get(Section.ERROR).merge(reason(unread), 1, Integer::sum);
                    default -> {}
                }
            }
        }
        return new Examples(List.copyOf(all), left);
    }

    private static boolean showsWhole(MethodFacts facts) {
        return facts.samples().successAnswers().stream().anyMatch(Answer::isEnveloped);
    }

    /** How many there are on the pages. */
    long shown() {
        return all.size()
                + left.values().stream()
                        .flatMap(reasons -> reasons.values().stream())
                        .mapToLong(Integer::intValue)
                        .sum();
    }

    private static List<Answer> answers(MethodFacts facts, Section section) {
        return section == Section.ERROR
                ? facts.samples().errorAnswers()
                : facts.samples().successAnswers();
    }

    private static JsonNode json(String code) {
        try {
            JsonNode json = BY_THE_LETTER.readTree(code);
            return json.isMissingNode() ? null : json;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String reason(Answer answer) {
        if (answer.json().shortened()) {
            return "shortened by dots";
        }
        return answer.json().values().size() > 1 ? "several values" : "comments, commas too many, other quotes";
    }

    private static String reason(UnreadSample unread) {
        return switch (unread.reason()) {
            case EMPTY -> "nothing but blanks and comments";
            case PHP_DUMP -> "a dump of PHP";
            default -> "broken";
        };
    }

    private static Example example(MethodFacts facts, Section section, int line, String code, JsonNode json) {
        List<String> codes =
                facts.errors().stream().map(Fact.ErrorRow::code).distinct().toList();
        return new Example(
                new Method(facts.method(), facts.v3()),
                facts.file(),
                line,
                section,
                section == Section.ERROR ? status(facts, code(json)) : OK,
                codes,
                code,
                json);
    }

    /** The error code of a body as text: of REST v3 it stands inside. */
    static String code(JsonNode body) {
        JsonNode error = body.path("error");
        return (error.isObject() ? error.path("code") : error).asText("").strip();
    }

    /** That of the code's row, else the section's. */
    private static int status(MethodFacts facts, String code) {
        return facts.errors().stream()
                .filter(row -> row.code().equalsIgnoreCase(code))
                .map(Fact.ErrorRow::status)
                .filter(Examples::isStatus)
                .findFirst()
                .or(() -> facts.httpStatus().stream().filter(Examples::isStatus).findFirst())
                .map(Integer::parseInt)
                .orElse(BAD_REQUEST);
    }

    private static boolean isStatus(String text) {
        return text.matches("[2-5][0-9]{2}");
    }

    /** Names that stand beside the result. */
    static final Set<String> BESIDE = Set.of("time", "total", "next");
}
