package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.facts.Fact;
import org.junit.jupiter.api.Test;

/** TypeScript, Go and the names of methods. */
class SamplesOfLanguagesTest {
    private static final String JSON = "{\"result\": {\"id\": 1, \"soil\": \"a\"}}";

    private static Pages typed(String type, String... rows) {
        return Pages.answer(JSON, rows).withSamples("""
                - JS (TS)

                    ```ts
                    type Bed = %s
                    const response = await $b24.actions.v2.call.make<Bed>({ method: 'garden.bed.plant' })
                    ```
                """.formatted(type));
    }

    @Test
    void typesOfTypeScriptDiffer() {
        Pages page = typed(
                "{ id: string, soil: string | null, frost: number }",
                "result object",
                "result.id integer",
                "result.soil string");
        assertThat(page.found())
                .containsExactlyInAnyOrder(
                        "TYPESCRIPT_TYPE result.id: integer / string",
                        "TYPESCRIPT_NULL result.soil: string / string | null",
                        "TYPESCRIPT_FIELD_ADDITIONAL result.frost:  / number");
        assertThat(page.find().get(0).other())
                .isEqualTo(new Fact.Source(Pages.FILE, page.line("type Bed ="), Fact.Layer.TYPESCRIPT));
        assertThat(typed("{ id: number, soil: 'a' | 'b' }", "result object", "result.id integer", "result.soil string")
                        .found())
                .isEmpty();
    }

    @Test
    void aFieldIsMissingInTypeScript() {
        assertThat(typed("{ id: number }", "result object", "result.id integer", "result.soil string")
                        .found())
                .containsExactly("TYPESCRIPT_FIELD_MISSING result.soil: string / object");
        assertThat(typed("Record<string, unknown>", "result object", "result.id integer", "result.soil string")
                        .found())
                .isEmpty();
    }

    @Test
    void theCallIsOneOfAnotherMethod() {
        assertThat(Pages.page()
                        .withSamples(Pages.call("garden.pot.plant", "{}"))
                        .found())
                .containsExactly("OTHER_METHOD_CALLED : garden.bed.plant / garden.pot.plant");
        assertThat(Pages.page()
                        .withSamples(Pages.call("garden.bed.Plant", "{}"))
                        .found())
                .containsExactly("NAME_IN_OTHER_CASE : garden.bed.plant / garden.bed.Plant");
        assertThat(Pages.page()
                        .withSamples(Pages.call("garden.bed.plant", "{}"))
                        .found())
                .isEmpty();
        String both = Pages.call("garden.bed.plant", "{}");
        assertThat(Pages.page()
                        .withSamples(both + Pages.call("garden.bed", "{}"))
                        .found())
                .isEmpty();
        assertThat(Pages.page()
                        .withSamples(both + Pages.call("garden.bed.pl", "{}"))
                        .found())
                .containsExactly("OTHER_METHOD_CALLED : garden.bed.plant / garden.bed.pl");
    }

    @Test
    void callsGoToTwoVersions() {
        String calls = """
                - cURL

                    ```bash
                    curl -d '{}' https://x.y/rest/1/abc/garden.bed.plant
                    curl -d '{}' https://x.y/rest/api/1/abc/garden.bed.plant
                    ```
                """;
        assertThat(Pages.page().withSamples(calls).found()).containsExactly("OTHER_VERSION_CALLED : v2 / v3");
    }

    private static Pages go(String method, String mark) {
        return new Pages("Some " + method, "No parameters.", """
                - Go

                    ```go
                    res, err := client.Core().Call(ctx, "%s", b24.Params{}%s)
                    ```
                """.formatted(method, mark), "", "");
    }

    @Test
    void theMarkOfGoDoesNotFitTheName() {
        assertThat(go("garden.bed.add", ", b24.WithIdempotent()").found())
                .containsExactly("ADDING_AS_IDEMPOTENT : add / marked as idempotent");
        assertThat(go("garden.bed.get", "").found())
                .containsExactly("READING_NOT_IDEMPOTENT : get / not marked as idempotent");
        assertThat(go("garden.bed.add", "").found()).isEmpty();
        assertThat(go("garden.bed.getList", ", b24.WithIdempotent()").found()).isEmpty();
    }
}
