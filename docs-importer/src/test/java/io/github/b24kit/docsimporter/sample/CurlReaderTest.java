package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurlReaderTest {
    @Test
    void bodyInSingleQuotesOverSeveralLines() {
        CurlCall call = one("""
                curl -X POST \\
                  -H "Content-Type: application/json" \\
                  -d '{
                    "id": 7,
                    "fields": {
                      "title": "x"
                    },
                    "auth": "**put_access_token_here**"
                  }' \\
                  https://**put_your_bitrix24_address**/rest/api/some.thing.add""");

        assertThat(call.line()).isEqualTo(100);
        assertThat(call.url()).isEqualTo(new CallUrl("some.thing.add", true));
        assertThat(call.strict()).isTrue();
        assertThat(rows(call)).containsExactly("103 id NUMBER", "104 fields OBJECT", "105 fields.title TEXT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    -d '{"a": "x\\"y"}'              | x"y
                    --data '{"a": "x"}'              | x
                    --data-raw='{"a": "x"}'          | x
                    -d'{"a": "x"}'                   | x
                    -d "{\\"a\\": \\"x\\"}"          | x
                    -d $'{"a": "it\\'s"}'            | it's
                    -d '{"a": "it's"}'               | it's
                    -d '{"a": "it'\\''s"}'           | it's
                    -d '{"a": "'"$(date '+%Y (%m)')"'"}' | $()
                    -d '{"a": "'$(date "+%Y")'"}'    | $()
                    -d 'a=x%20y&auth=z'              | x y
                    -d a=x                           | x
                    -d 'b=1' -d 'a=x'                | x
                    -F 'a=x'                         | x
                    """)
    void bodyInEverySpelling(String option, String value) {
        CurlCall call = one("curl " + option + " https://example.bitrix24.com/rest/1/abc/some.get.json");

        assertThat(call.url()).isEqualTo(new CallUrl("some.get", false));
        assertThat(body(call).at("a")).containsExactly(new Sample.Text(100, value));
    }

    @Test
    void brackedNamesLeadIntoObjectsAndLists() {
        CurlCall call = one("curl -d 'a=b&c[d]=e&c[f][]=1&c[f][]=2&g[0][h]=3&a=i' https://x.y/rest/some.get");

        assertThat(rows(call))
                .containsExactly(
                        "100 a TEXT",
                        "100 c OBJECT",
                        "100 c.d TEXT",
                        "100 c.f LIST",
                        "100 c.f TEXT element",
                        "100 g LIST",
                        "100 g OBJECT element",
                        "100 g.h TEXT");
        assertThat(body(call).at("a")).containsExactly(new Sample.Text(100, "b"), new Sample.Text(100, "i"));
        assertThat(body(call).at("c.f")).hasSize(1);
        assertThat(call.strict()).isFalse();
    }

    @Test
    void parametersOfTheAddressBelongToTheBody() {
        CurlCall call = one("curl -d '{\"b\": 1}' \"https://x.y/rest/_USER_ID_/_CODE_/some.get?auth=1&a=2\"");

        assertThat(call.url().method()).isEqualTo("some.get");
        assertThat(rows(call)).containsExactly("100 a TEXT", "100 b NUMBER");
    }

    @Test
    void callWithoutBodyHasNoParameters() {
        assertThat(rows(one("curl https://x.y/rest/some.get?auth=1"))).isEmpty();
    }

    @Test
    void everyCommandOfTheCodeIsRead() {
        List<Reading<CurlCall>> calls = CurlReader.read(Fences.lines("""
                        # it's first
                        curl -d '{"a": 1}' https://x.y/rest/some.get

                        # second
                        curl -d '{"a": 2}' \\\s\s
                          https://x.y/rest/some.set"""));

        assertThat(calls)
                .extracting(each -> ((Read<CurlCall>) each).value())
                .extracting(call -> call.line() + " " + call.url().method())
                .containsExactly("101 some.get", "104 some.set");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    -d '{"a": **put_id_here**}' | PLACEHOLDER
                    -d '{"a": '"$id"'}'         | PLACEHOLDER
                    -d '{"a": id}'              | PLACEHOLDER
                    -d '{"a": 1'                | NO_JSON
                    -d '{"a": 1} {"a": 2}'      | NO_JSON
                    -d 'words'                  | NO_JSON
                    -d @body.json               | IN_A_FILE
                    """)
    void bodyThatIsNotReadHasReason(String option, Reading.Reason reason) {
        assertThat(one("curl " + option + " https://x.y/rest/some.get").body())
                .isEqualTo(new Unread<Sample>(reason, 100));
    }

    @Test
    void commandThatCallsNoMethodIsUnread() {
        assertThat(CurlReader.read(Fences.lines("\ncurl https://example.com/upload")))
                .containsExactly(new Unread<>(Reading.Reason.NO_CALL, 101));
    }

    private static CurlCall one(String text) {
        List<Reading<CurlCall>> calls = CurlReader.read(Fences.lines(text));
        assertThat(calls).hasSize(1);
        return ((Read<CurlCall>) calls.get(0)).value();
    }

    private static Sample body(CurlCall call) {
        return ((Read<Sample>) call.body()).value();
    }

    private static List<String> rows(CurlCall call) {
        return Fences.rows(body(call));
    }
}
