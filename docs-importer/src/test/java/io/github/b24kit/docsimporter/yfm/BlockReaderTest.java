package io.github.b24kit.docsimporter.yfm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.yfm.Block.Cell;
import io.github.b24kit.docsimporter.yfm.Block.Fence;
import io.github.b24kit.docsimporter.yfm.Block.Heading;
import io.github.b24kit.docsimporter.yfm.Block.Include;
import io.github.b24kit.docsimporter.yfm.Block.Item;
import io.github.b24kit.docsimporter.yfm.Block.Note;
import io.github.b24kit.docsimporter.yfm.Block.Paragraph;
import io.github.b24kit.docsimporter.yfm.Block.Quote;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import io.github.b24kit.docsimporter.yfm.Block.Tabs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockReaderTest {
    private final List<Loss> losses = new ArrayList<>();

    @Test
    void readsWhatStandsOnALine() {
        assertThat(read("""
                # Title of it {#top}
                > Scope: `x`
                >
                > Who: all

                Words that go
                on here
                - one
                  more of one
                    - two
                {% include [a note](../_includes/a.md) %}
                """))
                .containsExactly(
                        new Heading(1, 1, "Title of it", List.of("top")),
                        new Quote(List.of(new Line(2, "Scope: `x`"), new Line(3, ""), new Line(4, "Who: all"))),
                        new Paragraph(List.of(new Line(6, "Words that go"), new Line(7, "on here"))),
                        new Item(8, 0, "one\nmore of one"),
                        new Item(10, 4, "two"),
                        new Include(11, "a note", true, "../_includes/a.md"));
        assertThat(losses).isEmpty();
    }

    @Test
    void aFenceEndsAtItsEndAndLosesTheMarginOfItsBeginning() {
        assertThat(read("""
                - item
                    ```json
                    {
                        "#|": "{% note %}"
                    }
                    ```
                after
                """))
                .contains(new Fence(
                        2,
                        "json",
                        List.of(new Line(3, "{"), new Line(4, "    \"#|\": \"{% note %}\""), new Line(5, "}"))))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#|\n|| **a**\n`t` | words ||\n|| **b** | more ||\n|#",
                "#|   \n  ||**a**\n`t` | words||\n  || **b** | more\n||\n|#",
                "#|\n||\n**a**\n`t` | words\n||\n|| **b** | more || ||\n|#",
                "#| || **a**\n`t` | words || || **b** | more || |#",
            })
    void aTableHasTheSameRowsHoweverTheyAreWritten(String text) {
        assertThat(texts(table(text))).containsExactly(List.of("**a**\n`t`", "words"), List.of("**b**", "more"));
        assertThat(losses).isEmpty();
    }

    @Test
    void aBarDividesOnlyWhereItIsNoText() {
        assertThat(texts(table("""
                #|
                || `a|b` \\| c | ```x||y``` | [`p`](q)\\|[`r`](s) ||
                |#"""))).containsExactly(List.of("`a|b` \\| c", "```x||y```", "[`p`](q)\\|[`r`](s)"));
    }

    @Test
    void aCellHoldsFencesAndTables() {
        Table table = table("""
                #|
                || **a** | text

                ```
                x || y | z
                ``` ||
                || **b** | inner:
                #|
                || one | two ||
                |# ||
                |#
                after""");
        assertThat(table.rows()).hasSize(2);
        Cell code = table.rows().get(0).cells().get(1);
        assertThat(code.blocks()).last().isEqualTo(new Fence(4, "", List.of(new Line(5, "x || y | z"))));
        Cell inner = table.rows().get(1).cells().get(1);
        assertThat(inner.blocks())
                .last()
                .isInstanceOfSatisfying(
                        Table.class, each -> assertThat(texts(each)).containsExactly(List.of("one", "two")));
        assertThat(losses).isEmpty();
    }

    @Test
    void aRowThatIsNotEndedEndsWhereTheNextBegins() {
        Table table = table("""
                #|
                || **a** | words
                || **b** | more ||
                || **c** | last
                |#""");
        assertThat(texts(table)).hasSize(3).last().isEqualTo(List.of("**c**", "last"));
        assertThat(losses).containsExactly(new Loss(Loss.Kind.NOT_CLOSED, 3), new Loss(Loss.Kind.NOT_CLOSED, 4));
    }

    @Test
    void tabsHoldWhatIsIndentedBelowThem() {
        assertThat(read("""
                1. First

                    {% list tabs %}

                    - One

                        ```
                        - no tab
                        ```

                    - Two

                        #|
                        || **a** | possible:
                    - `x` — no tab ||
                        |#

                    {% endlist %}
                """)).last().isInstanceOfSatisfying(Tabs.class, tabs -> {
            assertThat(tabs.tabs()).extracting(Block.Tab::title).containsExactly("One", "Two");
            assertThat(tabs.tabs().get(1).blocks()).singleElement().isInstanceOf(Table.class);
        });
        assertThat(losses).isEmpty();
    }

    @Test
    void notesNest() {
        assertThat(read("""
                {% note warning "Beware" %}
                {% cut "More" %}
                words
                {% endcut %}
                {% endnote %}"""))
                .containsExactly(new Note(
                        1,
                        "warning",
                        "Beware",
                        List.of(new Note(2, "cut", "More", List.of(new Paragraph(List.of(new Line(3, "words"))))))));
    }

    @Test
    void nothingIsLostWhereAnEndIsMissing() {
        assertThat(read("{% note tip \"\" %}\nwords\n{% endlist %}")).hasSize(1);
        assertThat(losses).containsExactly(new Loss(Loss.Kind.NOT_CLOSED, 1), new Loss(Loss.Kind.NOT_OPENED, 3));
    }

    @Test
    void textInATableButInNoRowIsReported() {
        table("#|\nstray\n|| **a** | b ||\n|#");
        assertThat(losses).containsExactly(new Loss(Loss.Kind.OUTSIDE_ROW, 2));
    }

    private List<Block> read(String text) {
        return BlockReader.read(PageText.of("page.md", text).lines(), losses);
    }

    private Table table(String text) {
        return read(text).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream().map(BlockReaderTest::texts).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream()
                .map(cell -> cell.blocks().isEmpty()
                        ? ""
                        : ((Paragraph) cell.blocks().get(0)).text())
                .toList();
    }
}
