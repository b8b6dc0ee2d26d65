package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Inline.Link;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "**id***; id; true",
                "**id**^*^; id; true",
                "**id^*^**; id; true",
                "**id****; id; false",
                "**id***,**; id; true",
                "**id\\***; id; true",
                "**id**; id; false",
                "**UF_CRM_***; UF_CRM_*; false",
                "**UF_CRM_\\***; UF_CRM_*; false",
                "`id`; id; false",
                "**[id](#id)***; id; true",
                "**`id`**; id; false",
                "**\\<chatId\\>**; *; false",
                "**PROPERTY_\\<id\\>**; PROPERTY_*; false",
                "**UF_...**; UF_*; false",
                "**fieldN**; field*; false",
                "**FIELD**; *; false",
                "**FIELD_ID**; FIELD_ID; false",
                "**PROPERTY_PropertyId**; PROPERTY_*; false",
                "**property_n**; property_*; false",
                "**TITLE (LANG)**; LANG.TITLE; false",
                "**rows[].id***; rows.id; true",
                "**\\***; *; false",
            })
    void readsTheStarInAnySpelling(String markup, String name, boolean required) {
        FieldCell cell = cell(markup + "\n`string`");
        assertThat(cell).isEqualTo(new FieldCell(name, List.of("string"), required, List.of(), markup.contains("[]*")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[`string`](../types.md); string",
                "[`a`](x)\\|[`b`](y); a,b",
                "[`a`](x) \\| [`b`](y#z); a,b",
                "`a\\|b`; a,b",
                "`a/b`; a,b",
                "[`a`](x) or [`b`](y); a,b",
                "`string[]`; string[]",
                "[`object`]; object",
                "[`string`](../t.md) with value `Y/N`; string",
                "string; string",
                "[`uf[]`](#uf); uf[]",
                "[`sale_paysystem.ID`](../t.md#p); sale_paysystem.ID",
            })
    void readsTypesInAnySpelling(String markup, String types) {
        assertThat(cell("**x**\n" + markup).types()).isEqualTo(List.of(types.split(",", -1)));
    }

    @Test
    void tellsWhereTheTypesLead() {
        assertThat(cell("**[x](#x)**\n[`a`](../t.md#a)\\|[`b`](u.md)").links())
                .containsExactly(new Link("a", "../t.md#a"), new Link("b", "u.md"));
    }

    private static FieldCell cell(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(1 + lines.size(), line)));
        return FieldCell.of(new Block.Cell(1, List.of(new Block.Paragraph(lines))));
    }
}
