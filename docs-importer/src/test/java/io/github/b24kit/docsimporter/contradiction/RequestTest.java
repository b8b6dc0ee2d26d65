package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.facts.Fact;
import org.junit.jupiter.api.Test;

class RequestTest {
    @Test
    void aNameDiffersInCase() {
        assertThat(Pages.request("{\"FIELDS\": {}}", "fields* object").found())
                .containsExactly("NAME_IN_OTHER_CASE FIELDS: fields / FIELDS");
        assertThat(Pages.request("{\"fields\": {}}", "fields* object").found()).isEmpty();
    }

    @Test
    void whatIsRequiredIsNotSent() {
        Pages page = Pages.request("{\"soil\": 1}", "soil integer", "bed* integer");
        assertThat(page.found()).containsExactly("REQUIRED_NOT_SENT bed: required / {soil}");
        assertThat(page.find().get(0).stated().line()).isEqualTo(page.line("**bed*"));
        String twice = Pages.call("garden.bed.plant", "{\"soil\": 1}") + Pages.call("garden.bed.plant", "{\"bed\": 1}");
        assertThat(page.withSamples(twice).found()).isEmpty();
    }

    @Test
    void whatIsRequiredInsideAnObjectThatIsNotSentIsNotMissed() {
        assertThat(Pages.request("{}", "fields object", "fields.bed* integer").found())
                .isEmpty();
        assertThat(Pages.request(
                                "{\"fields\": {\"soil\": 1}}",
                                "fields object",
                                "fields.bed* integer",
                                "fields.soil integer")
                        .found())
                .containsExactly("REQUIRED_NOT_SENT fields.bed: required / {soil}");
    }

    @Test
    void aParameterIsNotDocumented() {
        Pages page = Pages.request("{\"bed\": 1, \"frost\": true}", "bed integer");
        assertThat(page.find()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Contradiction.Kind.PARAMETER_NOT_DOCUMENTED);
            assertThat(found.path()).isEqualTo("frost");
            assertThat(found.documented()).isEmpty();
            assertThat(found.shown()).isEqualTo("true");
            assertThat(found.other()).isEqualTo(new Fact.Source(Pages.FILE, page.line("curl -d"), Fact.Layer.CURL));
        });
    }

    @Test
    void keysOfMapsOperatorsAndWildcardsAreDocumented() {
        assertThat(Pages.request(
                                "{\"beds\": {\"7\": 1, \"north\": 2}, \"filter\": {\">=soil\": 1}, \"UF_A\": 1}",
                                "beds object",
                                "beds.<key> integer",
                                "filter object",
                                "filter.soil integer",
                                "UF_* integer")
                        .found())
                .isEmpty();
    }

    @Test
    void callsOfOtherMethodsAreNotMeant() {
        assertThat(Pages.request("{\"bed\": 1}", "bed integer")
                        .withSamples(Pages.call("garden.bed.plant", "{\"bed\": 1}")
                                + Pages.call("garden.bed.get", "{\"id\": 1}"))
                        .found())
                .isEmpty();
    }

    @Test
    void aSentenceAsksForOneOfSeveralRequiredOnes() {
        assertThat(Pages.request(
                                "{\"bed\": 1, \"pot\": 1}",
                                "bed* integer Pass exactly one of the parameters `bed` or `pot`",
                                "pot* integer")
                        .found())
                .containsExactly("REQUIRED_ONE_OF bed: required / bed, pot");
        assertThat(Pages.request(
                                "{\"bed\": 1, \"pot\": 1}",
                                "bed integer Pass exactly one of the parameters `bed` or `pot`",
                                "pot integer")
                        .found())
                .isEmpty();
    }

    @Test
    void whatIsRequiredHasADefault() {
        assertThat(Pages.request("{\"bed\": 1}", "bed* integer Where. Defaults to `4`")
                        .found())
                .containsExactly("REQUIRED_WITH_DEFAULT bed: required / 4");
        assertThat(Pages.request("{\"bed\": 1}", "bed integer Where. Defaults to `4`")
                        .found())
                .isEmpty();
    }

    @Test
    void aLimitIsNotKept() {
        assertThat(Pages.request("{\"beds\": 60}", "beds integer How many, no more than 50")
                        .found())
                .containsExactly("LIMIT_NOT_KEPT beds: MAX 50 / 60");
        assertThat(Pages.request("{\"beds\": 50}", "beds integer How many, no more than 50")
                        .found())
                .isEmpty();
    }
}
