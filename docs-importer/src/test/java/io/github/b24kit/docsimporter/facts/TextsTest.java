package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say in words, as one line without marks. */
class TextsTest {
    private static final String PAGE = """
            # Water a Bed garden.bed.water

            > Scope: [`garden`](types.md)

            {% note warning %}

            Not in winter.

            {% endnote %}

            The method `garden.bed.water` gives a
            bed [its water](water.md).

            More of it.

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **id***
            [`integer`](../types.md) | %s

            - one
            ||
            |#

            ## Response Handling

            ### Returned Data

            #|
            || **Name** | **Type** | **Description** ||
            || **result** | [`boolean`](../types.md) | Done ||
            |#

            ## Error Handling

            #|
            || **Code** | **Description** | **Value** ||
            || `STONE` | There is
            a stone | ||
            |#
            """;

    @Test
    void firstParagraphsAreKeptWhereTheyAreAskedFor() {
        MethodFacts facts = read("Which bed", true);
        assertThat(facts.texts().summary()).isEqualTo("The method garden.bed.water gives a bed its water.");
        assertThat(facts.texts().of(facts.params().get(0))).isEqualTo("Which bed");
        assertThat(facts.texts().of(facts.top().get(0))).isEqualTo("Done");
        assertThat(facts.texts().of(facts.errors().get(0))).isEqualTo("There is a stone");
    }

    @Test
    void nothingIsKeptUnlessItIsAskedFor() {
        assertThat(read("Which bed", false).texts()).isEqualTo(Texts.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**Which** *bed*, by `id` of [Beds](beds.md) ~ Which bed, by id of Beds",
                "A bed<br>or <b onclick='x()'>two</b> ~ A bed or two",
                "Which bed. Possible values: ~ Which bed.",
                "Possible values: ~ Possible values.",
                "{% include x %}A {{ product }} bed{#anchor} ~ A bed",
                "![picture](../bed.png =20x20) A bed ![b](c.png){width=20} ~ A bed",
                "A <script bed a < b > c ~ A <script bed a < b > c",
                "*/ @see {@link x} \\u002a/ ~ */ @see {@link x} \\u002a/",
                "A\u202e b\u200bed\u0000 ~ A b ed",
                "2 * 3 * 4 in some_id_here ~ 2 * 3 * 4 in some_id_here"
            })
    void marksAreTakenOff(String written, String expected) {
        MethodFacts facts = read(written, true);
        assertThat(facts.texts().of(facts.params().get(0))).isEqualTo(expected);
    }

    @Test
    void aTextIsBounded() {
        assertThat(text("bed ".repeat(1400))).hasSizeBetween(400, 510).endsWith("bed bed ...");
        assertThat(text("x".repeat(5900))).isEmpty();
        assertThat(text("{%".repeat(2900) + " bed")).hasSizeLessThan(510);
        assertThat(text("[".repeat(5900) + " bed")).hasSizeLessThan(510);
    }

    private static String text(String written) {
        MethodFacts facts = read(written, true);
        return facts.texts().of(facts.params().get(0));
    }

    private static MethodFacts read(String description, boolean texts) {
        String page = PAGE.replace("%s", description);
        return Objects.requireNonNull(new MethodReader(Words.packaged(), texts).read(Page.read("water.md", page)));
    }
}
