package io.github.b24kit.runtime.request;

import static io.github.b24kit.runtime.request.RequestRules.allOrNoneOf;
import static io.github.b24kit.runtime.request.RequestRules.atLeastOneOf;
import static io.github.b24kit.runtime.request.RequestRules.atMostOneOf;
import static io.github.b24kit.runtime.request.RequestRules.exactlyOneOf;
import static io.github.b24kit.runtime.request.RequestRules.optional;
import static io.github.b24kit.runtime.request.RequestRules.required;
import static io.github.b24kit.runtime.request.RequestRules.requiredWhen;
import static io.github.b24kit.runtime.request.RequestRules.rest;
import static io.github.b24kit.runtime.request.Values.any;
import static io.github.b24kit.runtime.request.Values.anyOf;
import static io.github.b24kit.runtime.request.Values.bool;
import static io.github.b24kit.runtime.request.Values.conditionsOn;
import static io.github.b24kit.runtime.request.Values.date;
import static io.github.b24kit.runtime.request.Values.dateTime;
import static io.github.b24kit.runtime.request.Values.filterBy;
import static io.github.b24kit.runtime.request.Values.id;
import static io.github.b24kit.runtime.request.Values.integer;
import static io.github.b24kit.runtime.request.Values.listOf;
import static io.github.b24kit.runtime.request.Values.mapOf;
import static io.github.b24kit.runtime.request.Values.number;
import static io.github.b24kit.runtime.request.Values.object;
import static io.github.b24kit.runtime.request.Values.oneOf;
import static io.github.b24kit.runtime.request.Values.orderBy;
import static io.github.b24kit.runtime.request.Values.string;
import static io.github.b24kit.runtime.request.Values.timestamp;
import static io.github.b24kit.runtime.request.Values.tuple;
import static io.github.b24kit.runtime.request.Values.yesNo;
import static io.github.b24kit.runtime.request.Values.zeroOne;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestRulesTest {
    /** Rule, values that keep it, values that break it, the demand. */
    private record Kind(ValueRule rule, List<String> kept, List<String> broken, String message) {}

    @Test
    void everyKindOfValue() {
        List<Kind> kinds = List.of(
                new Kind(string(), List.of("\"\"", "\"x\""), List.of("1", "null", "[]"), "must be a string"),
                new Kind(
                        integer(),
                        List.of("0", "-7", "200640400001"),
                        List.of("\"5\"", "5.0", "1e3", "true", "null"),
                        "must be an integer"),
                new Kind(number(), List.of("5", "5.25", "1e3"), List.of("\"5\"", "true"), "must be a number"),
                new Kind(
                        yesNo(),
                        List.of("\"Y\"", "\"N\""),
                        List.of("true", "\"y\"", "1", "\"\""),
                        "must be one of \"Y\", \"N\""),
                new Kind(bool(), List.of("true", "false"), List.of("\"Y\"", "1"), "must be true or false"),
                new Kind(zeroOne(), List.of("1", "0"), List.of("\"1\"", "2", "true", "1.0"), "must be 1 or 0"),
                new Kind(
                        date(),
                        List.of("\"2024-02-29\""),
                        List.of("\"2023-02-29\"", "\"29.02.2024\"", "\"2024-02-29T00:00:00+03:00\"", "20240229"),
                        "must be a date like 2024-04-10"),
                new Kind(
                        dateTime(),
                        List.of("\"2024-04-10T10:00:00+02:00\"", "\"2024-04-10T10:00:00Z\""),
                        List.of("\"2024-04-10T10:00:00\"", "\"2024-04-10\"", "1712736000"),
                        "must be a date and time with offset like 2024-04-10T10:00:00+02:00"),
                new Kind(timestamp(), List.of("1712736000"), List.of("\"1712736000\"", "1.5"), "must be an integer"),
                new Kind(
                        oneOf("2", "31"),
                        List.of("2", "\"31\""),
                        List.of("3", "\"\"", "null", "{}"),
                        "must be one of \"2\", \"31\""),
                new Kind(
                        id(),
                        List.of("17", "\"17\"", "\"cash\""),
                        List.of("\"\"", "1.5", "null", "[1]"),
                        "must be an integer or a string that is not empty"),
                new Kind(
                        object(RequestRules.NONE),
                        List.of("{}", "{\"x\":1}"),
                        List.of("[]", "\"x\""),
                        "must be an object"),
                new Kind(listOf(any()), List.of("[]", "[1,null]"), List.of("{}", "1"), "must be a list"),
                new Kind(
                        tuple(integer(), string()),
                        List.of("[1,\"x\"]"),
                        List.of("[1]", "[1,\"x\",2]", "{}", "null"),
                        "must be a list of 2 values"),
                new Kind(mapOf(any()), List.of("{}", "{\"x\":1}"), List.of("[]"), "must be an object"),
                new Kind(
                        anyOf(integer(), string()),
                        List.of("1", "\"x\""),
                        List.of("true", "null"),
                        "must be an integer or a string"),
                new Kind(integer().orNull(), List.of("1", "null"), List.of("\"1\""), "must be an integer"),
                new Kind(
                        string().length(2, 3),
                        List.of("\"ab\"", "\"\ud83d\ude00\ud83d\ude00\""),
                        List.of("\"a\"", "\"abcd\"", "\"\ud83d\ude00\""),
                        "must have between 2 and 3 characters"),
                new Kind(
                        string().length(null, 3),
                        List.of("\"\""),
                        List.of("\"abcd\""),
                        "must have at most 3 characters"),
                new Kind(
                        string().length(1, null), List.of("\"a\""), List.of("\"\""), "must have at least 1 characters"),
                new Kind(
                        string().pattern("[a-z]+"), List.of("\"ab\""), List.of("\"ab1\"", "\"\""), "must match [a-z]+"),
                new Kind(
                        number().range("0.5", "10"),
                        List.of("0.5", "10", "10.0"),
                        List.of("0.49", "10.01", "1e400"),
                        "must be between 0.5 and 10"),
                new Kind(integer().range(null, "5"), List.of("-100", "5"), List.of("6"), "must be at most 5"));
        for (Kind kind : kinds) {
            RequestRules rules = RequestRules.of(required("v", kind.rule()));
            for (String kept : kind.kept()) {
                assertThat(rules.check(request("{\"v\":" + kept + "}")))
                        .as(kept)
                        .isEmpty();
            }
            for (String broken : kind.broken()) {
                assertThat(rules.check(request("{\"v\":" + broken + "}")))
                        .as("%s: %s", kind.message(), broken)
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.pointer()).isEqualTo("/v");
                            assertThat(violation.message()).isEqualTo(kind.message());
                        });
            }
        }
        assertThat(kinds).hasSize(23);
    }

    @Test
    void listsSpeakOfTheirDocumentedFieldsOnly() {
        ValueRule filter = filterBy("id", "=DELETED", "1");
        ValueRule conditions = conditionsOn("id");
        ValueRule order = orderBy(oneOf("ASC", "DESC"), "id");
        assertThat(places(filter, "{\"id\":1,\"!=id\":2,\"><id\":[1,2],\"=DELETED\":\"Y\",\"1\":{\"a\":1}}"))
                .isEmpty();
        assertThat(places(filter, "{\"0\":{\"logic\":\"OR\",\"0\":{\"id\":1},\"2\":{\">=sum\":1}}}"))
                .containsExactly("/v/0/2/>=sum");
        assertThat(places(filter, "{\"uid\":1,\"_id\":1,\"7\":1,\"\":1}"))
                .containsExactly("/v/uid", "/v/_id", "/v/7", "/v/");
        assertThat(places(filter, "[]")).containsExactly("/v");
        assertThat(places(conditions, "[[\"id\",\">\",1],{\"logic\":\"or\",\"conditions\":[[\"id\",2],[\"sum\",3]]}]"))
                .containsExactly("/v/1/conditions/1/0");
        assertThat(places(conditions, "[1,[],[1]]")).containsExactly("/v/0", "/v/1", "/v/2");
        assertThat(places(conditions, "{}")).containsExactly("/v");
        assertThat(places(order, "{\"id\":\"ASC\"}")).isEmpty();
        assertThat(places(order, "{\"id\":\"up\",\"sum\":\"ASC\"}")).containsExactly("/v/id", "/v/sum");
        assertThat(places(order, "[]")).containsExactly("/v");
        assertThat(RequestRules.of(optional("v", order)).check(request("{\"v\":{\"sum\":\"ASC\"}}")))
                .singleElement()
                .extracting(Violation::message)
                .isEqualTo(
                        "is none of the fields documented here: \"id\"; correct the name, or send it by unchecked()");
    }

    private static List<String> places(ValueRule rule, String value) {
        return RequestRules.of(optional("v", rule)).check(request("{\"v\":" + value + "}")).stream()
                .map(Violation::pointer)
                .toList();
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheRules() {
        RequestRules rules = RequestRules.of(
                required("id", integer()),
                required(
                        "fields",
                        object(RequestRules.of(
                                required("paySystemId", id()),
                                optional("paid", yesNo()),
                                optional("a/b~c", string())))),
                optional("rows", listOf(object(RequestRules.of(required("n", integer()))))),
                optional("map", mapOf(string())),
                atLeastOneOf("X", "Y"));
        assertThat(
                        rules.check(
                                request(
                                        "{\"map\":{\"k\":1},\"rows\":[{\"n\":1},{},{\"n\":\"secret\"}],\"fields\":{\"a/b~c\":4711,\"paid\":\"maybe\"}}")))
                .extracting(Violation::toString)
                .containsExactly(
                        "/id: is required and must be an integer [required]",
                        "/fields/paySystemId: is required and must be an integer or a string that is not empty [required]",
                        "/fields/paid: must be one of \"Y\", \"N\" [one-of]",
                        "/fields/a~1b~0c: must be a string [type]",
                        "/rows/1/n: is required and must be an integer [required]",
                        "/rows/2/n: must be an integer [type]",
                        "/map/k: must be a string [type]",
                        "(request): at least one of \"X\", \"Y\" is required [at-least-one-of]");
    }

    @Test
    void namesWithoutRuleAreFree() {
        assertThat(RequestRules.of(optional("a", integer())).check(request("{\"undocumented\":{}}")))
                .isEmpty();
    }

    @Test
    void groups() {
        Map<Rule, List<String>> broken = Map.of(
                atLeastOneOf("a", "b"), List.of("{}", "{\"a\":null}", "{\"c\":1}"),
                exactlyOneOf("a", "b"), List.of("{}", "{\"a\":1,\"b\":2}"),
                atMostOneOf("a", "b"), List.of("{\"a\":1,\"b\":2}"),
                allOrNoneOf("a", "b"), List.of("{\"a\":1}", "{\"a\":null,\"b\":2}"));
        Map<Rule, List<String>> kept = Map.of(
                atLeastOneOf("a", "b"), List.of("{\"a\":1}", "{\"a\":1,\"b\":2}"),
                exactlyOneOf("a", "b"), List.of("{\"a\":1}", "{\"a\":null,\"b\":2}"),
                atMostOneOf("a", "b"), List.of("{}", "{\"b\":1}"),
                allOrNoneOf("a", "b"), List.of("{}", "{\"a\":1,\"b\":2}"));
        broken.forEach((rule, requests) ->
                requests.forEach(request -> assertThat(RequestRules.of(rule).check(request(request)))
                        .as(request)
                        .hasSize(1)));
        kept.forEach((rule, requests) ->
                requests.forEach(request -> assertThat(RequestRules.of(rule).check(request(request)))
                        .as(request)
                        .isEmpty()));
    }

    @Test
    void requiredWhenAnotherHasAValue() {
        RequestRules rules = RequestRules.of(requiredWhen("reason", "marked", "Y"));
        assertThat(rules.check(request("{\"marked\":\"Y\"}")))
                .extracting(Violation::toString)
                .containsExactly("/reason: is required when \"marked\" is \"Y\" [required-when]");
        assertThat(rules.check(request("{\"marked\":\"N\"}"))).isEmpty();
        assertThat(rules.check(request("{\"marked\":\"Y\",\"reason\":\"\"}"))).isEmpty();
        assertThat(rules.check(request("{}"))).isEmpty();
    }

    @Test
    void aFieldOfItsOwnIsNoRestField() {
        RequestRules rules = RequestRules.of(rest("UF_*", integer()), optional("UF_NAME", string()));
        assertThat(rules.check(JsonObject.of("UF_NAME", Json.of("text")))).isEmpty();
        assertThat(rules.check(JsonObject.of("UF_OTHER", Json.of("text"))))
                .extracting(Violation::pointer)
                .containsExactly("/UF_OTHER");
    }

    @Test
    void restFieldsByPattern() {
        RequestRules rules = RequestRules.of(rest("UF_CRM_*", integer()));
        assertThat(rules.check(request("{\"UF_CRM_1\":\"x\",\"UFxCRM_1\":\"x\",\"UF_CRM_\":1}")))
                .extracting(Violation::pointer)
                .containsExactly("/UF_CRM_1");
    }

    @Test
    void neverTellsAValue() {
        RequestRules rules = RequestRules.of(
                optional("a", integer()),
                optional("b", oneOf("x")),
                optional("c", string().length(1, 2).pattern("z")));
        assertThat(rules.check(request("{\"a\":\"s3cr3t\",\"b\":\"s3cr3t\",\"c\":\"s3cr3t\"}"))
                        .toString())
                .doesNotContain("s3cr3t");
    }

    private static JsonObject request(String json) {
        return (JsonObject) Json.parse(json);
    }
}
