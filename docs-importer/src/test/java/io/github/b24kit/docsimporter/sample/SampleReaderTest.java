package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import org.junit.jupiter.api.Test;

class SampleReaderTest {
    private final SampleReader reader = new SampleReader(Words.packaged());

    @Test
    void tabLanguageAndSectionTellWhichSampleIsWhich() {
        PageSamples samples = reader.read(Page.read("some.md", """
                # Get some thing some.get

                ```json
                {"no": "answer"}
                ```

                ## Code Examples

                {% list tabs %}

                - cURL (Webhook)

                    ```http
                    curl -d '{"id": 1}' https://x.y/rest/1/abc/some.get
                    ```

                - cURL (OAuth)

                    ```bash
                    curl -d '{"id": 1, "auth": "z"}' https://x.y/rest/some.get
                    curl -d '{"id": **id**}' https://x.y/rest/some.get
                    ```

                - JS (TS)

                    ```ts
                    $b24.call.make<boolean>({})
                    ```

                - PHP

                    ```php
                    $some = 'curl https://x.y/rest/some.get';
                    ```

                - Go

                    ```go
                    res, err := client.Core().Call(ctx, "some.get", b24.Params{
                    	"id": ids(1),
                    }, b24.WithIdempotent())
                    res, err = client.Core().Call(ctx, "some.set", b24.Params{"id": ")"})
                    other(b24.WithIdempotent())
                    ```

                {% endlist %}

                ## Response Handling

                ```json
                {"result": true}
                ```

                ### Returned Data

                ```jsonc
                {"result": false} // or
                ```

                ## Error Handling

                {% note info %}

                ```json
                {"error": 0}
                ```

                ```json
                {"error": }
                ```

                {% endnote %}

                ## Continue Learning

                ```json
                {"no": "error"}
                ```
                """));

        assertThat(samples.calls()).extracting(CurlCall::line).containsExactly(14, 20, 21);
        assertThat(samples.successAnswers())
                .extracting(each ->
                        each.line() + " " + each.heading() + " " + each.json().strict())
                .containsExactly("50 Response Handling true", "56 Returned Data false");
        assertThat(samples.errorAnswers())
                .extracting(each -> each.line() + " " + each.heading())
                .containsExactly("64 Error Handling");
        assertThat(samples.typescript())
                .extracting(each -> each.line() + " " + each.rows().get(0).types())
                .containsExactly("27 [boolean]");
        assertThat(samples.go()).containsExactly(new GoMark(41, "some.get", true), new GoMark(42, "some.set", false));
        assertThat(samples.unread())
                .containsExactly(
                        new UnreadSample(UnreadSample.Kind.CURL, Reading.Reason.PLACEHOLDER, 21),
                        new UnreadSample(UnreadSample.Kind.ERROR_ANSWER, Reading.Reason.NO_JSON, 69));
    }

    @Test
    void whatToSendIsNoAnswerWhereverItStands() {
        PageSamples samples = reader.read(Page.read("some.md", """
                # List things some.list

                ## Response Handling

                ```json
                {"result": []}
                ```

                ## Filter Examples {#filters}

                ```json
                {"filter": {"id": 1}}
                ```
                """));

        assertThat(samples.successAnswers()).extracting(Answer::line).containsExactly(5);
    }

    @Test
    void aResultIsNoErrorWhereverItStands() {
        PageSamples samples = reader.read(Page.read("some.md", """
                # Add a thing some.add

                ## Response Handling

                ```json
                {"result": {"ok": true}}
                ```

                ## Error Handling

                ```json
                {"result": {"ok": false, "error": "DRY"}}
                ```

                ```json
                {"result": null, "error": "DRY"}
                ```
                """));

        assertThat(samples.successAnswers()).extracting(Answer::line).containsExactly(5, 11);
        assertThat(samples.errorAnswers()).extracting(Answer::line).containsExactly(15);
    }

    @Test
    void answersOfExamplesBelowTheErrorsAreNoErrors() {
        PageSamples samples = reader.read(Page.read("some.md", """
                # List things some.list

                ## Error Handling

                ```json
                {"error": "DRY"}
                ```

                ## Specific Examples

                ### By id

                ```json
                {"result": []}
                ```
                """));

        assertThat(samples.errorAnswers()).extracting(Answer::line).containsExactly(5);
        assertThat(samples.successAnswers()).isEmpty();
    }

    @Test
    void russianPagesHaveTheSameSamples() {
        PageSamples samples = reader.read(Page.read("some.md", """
                        # Получить some.get

                        ## Примеры кода

                        ```bash
                        curl https://x.y/rest/some.get
                        ```

                        ## Обработка ответа

                        ```json
                        {"result": true}
                        ```

                        ## Обработка ошибок

                        ```json
                        {"error": ""}
                        ```
                        """));

        assertThat(samples.calls()).hasSize(1);
        assertThat(samples.successAnswers()).extracting(Answer::line).containsExactly(11);
        assertThat(samples.errorAnswers()).extracting(Answer::line).containsExactly(17);
    }
}
