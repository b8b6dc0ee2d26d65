package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queries of batched calls, byte for byte, and as PHP reads them. */
class QueryStringTest {
    private static String query(String json) {
        return QueryString.of("shop.add", (JsonObject) Json.parse(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{} | ''",
                "{\"a\":1,\"b\":[2],\"c\":{\"d\":\"e\"}} | a=1&b[0]=2&c[d]=e",
                "{\"on\":true,\"off\":false} | on=1&off=0",
                "{\"paid\":\"Y\",\"no\":\"N\",\"text\":\"false\"} | paid=Y&no=N&text=false",
                "{\"a\":\"\"} | a=",
                "{\"a\":0,\"b\":-1.50,\"c\":9007199254740993123} | a=0&b=-1.50&c=9007199254740993123",
                "{\"a\":1e3,\"b\":1.5E-2,\"c\":\"1e3\"} | a=1000&b=0.015&c=1e3",
                "{\"rows\":[{\"id\":1,\"tags\":[\"x\",\"y\"]},{\"id\":2}]}"
                        + " | rows[0][id]=1&rows[0][tags][0]=x&rows[0][tags][1]=y&rows[1][id]=2",
                "{\"a\":[[1,2],[3]]} | a[0][0]=1&a[0][1]=2&a[1][0]=3",
                "{\"filter\":{\">=SUM\":10,\"!%name\":\"b\",\"@ID\":[1,2]}}"
                        + " | filter[%3E%3DSUM]=10&filter[%21%25name]=b&filter[%40ID][0]=1&filter[%40ID][1]=2",
                "{\"filter\":{\"0\":{\"logic\":\"OR\",\"0\":{\"=id\":1}}}} | filter[0][logic]=OR&filter[0][0][%3Did]=1",
                "{\"t\":\"John&Martin = 100% #1 + 2 / a?b;c\"}"
                        + " | t=John%26Martin%20%3D%20100%25%20%231%20%2B%202%20%2F%20a%3Fb%3Bc",
                "{\"t\":\"a[b]$result *~-._'\"} | t=a%5Bb%5D%24result%20%2A~-._%27",
                "{\"t\":\"Ж\\u00e9\\u20ac\\ud83d\\ude00\\n\"} | t=%D0%96%C3%A9%E2%82%AC%F0%9F%98%80%0A",
                "{\"имя\":{\"a b.c\":1}} | %D0%B8%D0%BC%D1%8F[a%20b.c]=1",
                "{\"at\":\"2024-04-10T10:00:00+02:00\"} | at=2024-04-10T10%3A00%3A00%2B02%3A00"
            })
    void writes(String json, String expected) {
        // CSV takes two apostrophes for one
        assertThat(query(json.replace("''", "'"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"a\":{\"note\":null}} | /a/note is null, for which a query has no spelling",
                "{\"a\":[1,null]} | /a/1 is null",
                "{\"a\":[]} | /a is empty, for which a query has no spelling",
                "{\"a\":{\"b\":{}}} | /a/b is empty",
                "{\"a\":{\"\":1}} | /a/ has a name that is empty or holds a bracket",
                "{\"a\":{\"b[c]\":1}} | /a/b[c] has a name that is empty or holds a bracket",
                "{\"a[b]\":1} | /a[b] has a name that is empty or holds a bracket",
                "{\"a\":{\"b/\\u0000\":1}} | has a name that is empty or holds a bracket",
                "{\"a.b\":1} | /a.b has a dot or a blank in its name",
                "{\"a\\n.b\":1} | has a dot or a blank in its name",
                "{\"a b\":1} | /a b has a dot or a blank in its name",
                "{\"a\":[\"canary $result[x][id]\"]} | /a/0 holds \"$result[\", which the portal would replace"
            })
    void refusesWhatWouldMeanSomethingElse(String json, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query(json))
                .withMessageStartingWith("shop.add cannot go into a batch as it is: /")
                .withMessageContaining(reason)
                .withMessageEndingWith(". Make this call by itself, or leave the parameter out")
                .withMessageNotContaining("canary");
    }

    @Test
    void refusesWhatPhpWouldDrop() {
        assertThat(query(numbers(1000)).split("&", -1)).hasSize(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query(numbers(1001)))
                .withMessageContaining("/a/1000 is beyond the 1000 values that PHP reads");
        assertThat(query(nested(63))).endsWith("[0]=1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query(nested(64)))
                .withMessageContaining("lies deeper than 64 levels");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(",", "{\"a\":[", "]}"));
    }

    private static String nested(int levels) {
        return "{\"a\":" + "[".repeat(levels) + "1" + "]".repeat(levels) + "}";
    }

    /** Another reading: names are decoded first and taken apart at brackets then, as PHP's parse_str does. */
    @Test
    void phpReadsTheSame() {
        String json = "{\"id\":7,\"rows\":[{\"t\":\"a&b=c\",\"n\":[true,false]},{\"t\":\"Ж \"}],"
                + "\"f\":{\"!@x\":[1,2],\"0\":{\"logic\":\"OR\"}},\"e\":\"\"}";
        assertThat(parsed(query(json)))
                .hasToString(
                        "{id=7, rows={0={t=a&b=c, n={0=1, 1=0}}, 1={t=Ж }}, f={!@x={0=1, 1=2}, 0={logic=OR}}, e=}");
    }

    private static Map<String, Object> parsed(String query) {
        Map<String, Object> top = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            List<String> steps = new ArrayList<>(List.of(name.split("\\[", -1)));
            Map<String, Object> in = top;
            for (int i = 0; i < steps.size() - 1; i++) {
                in = inner(in, step(steps.get(i)));
            }
            in.put(
                    step(steps.get(steps.size() - 1)),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return top;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
    }

    private static String step(String text) {
        return text.endsWith("]") ? text.substring(0, text.length() - 1) : text;
    }
}
