package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.BlockReader;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a description are values that the wire takes; a stroke begins a new line. */
class ListedValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // announced in a sentence
                "string; Possible values: `Y`, `N`. By default `N`; Y N",
                "string; Gender, allowed values: `M` or `F`; M F",
                "string; Возможные значения: `Y`, `N`; Y N",
                "object; Possible values for `order`: `asc`, `desc`; asc desc",
                "object; Possible values for `field` correspond to the fields of a plant; ''",
                "string; Use [`garden.kinds`](kinds.md) to find possible values; ''",
                "string; `M` — he, `F` — she. If it is not set, an empty string is returned; 'M F '",
                "string; Name. If it is not set, an empty string is returned; ''",
                // announced above a list
                "string; Possible values:|- `a` — one|- `b` — two; a b",
                "string; Kind, possible values:|- `a` for one,|- `b` for two; a b",
                "string; Scope. Acceptable values:|- `'P'` — personal|- `'C'` — common; P C",
                "object; The direction can take the following values:|- `asc` — up|- `desc` — down; asc desc",
                "object; where|- `field_n` — name|- `value_n` — equal to:|    - `ASC` — up|    - `DESC` — down; ASC DESC",
                // a list that nobody announces
                "string; Available fields:|- `id` — one|- `name` — two; id name",
                "array; Days|- `SU` — Sunday|- `MO` — Monday; SU MO",
                "array; Array of objects with the keys:|- `type` — one|- `value` — two; ''",
                "array; Codes, for example:|- `2_1` — one; ''",
                "object; Fields:|- `id` — one|- `name` — two; ''",
                "string; in the format `a_b`, where|- `a` — one|- `b` — two; ''",
                "string; Empty or a list as text with keys:|- `W` — width|- `H` — height; ''",
                // operators, placeholders, types, other forms
                "string; Possible values:|- `string` — it has one|- `null` — it has none; ''",
                "string; Possible values:|- `string` — a text|- `number` — a number; string number",
                "string; Possible values:|- `U<id>` — user|- `AU` — all|- `>=` — not less; AU",
                "string; Possible values:|- `A\\\\B` — one; A\\\\B",
                "integer; Possible values:|- `id` of the plant|- `1` — any; 1",
                "integer; The following types can be used:|- fern (value `2`)|- moss (value `5`); 2 5",
                "string; Types:|- `STRING` — text|- `Y/N` — switch; STRING Y/N",
                "string; Possible values:||`STRING` — text|`Y/N` — switch; STRING Y/N",
                "string; Whether it grows (`Y/N`); Y N",
                "string; It tells where it grows:|- `A` — sun|- `B` — shade; A B",
                "object; Holds a list. Possible values for `CODE`:|- `1` — one|- `2` — two; ''",
                "string; Of the chat. Default `null` — uses that of the user. Available values — in table.; ''",
                "string; Allowed characters: `A-Z`, `0-9`, and `_`; ''",
                "string; Only for `mode` with values `this` or `next`; ''",
                "string; Give either `PLANT` or `TREE`; ''",
                "string; If the value is `0`, `null` or empty, nothing happens; ''",
                "string; The colour: `RED`, `GREEN`, `BLUE`; RED GREEN BLUE",
                "object; Possible role values:|- `'ROLE': 'A'` — one|- `'ROLE': 'U'` — two; A U",
                "string; Supported formats:|- `PLANT_ID` — one|- `plantXXX`; ''",
                "integer; The acceptable value is from `1` to `100`; ''",
                // switches and meanings
                "char; Activity: `Y` or `N`; Y N",
                "boolean; In the list (`Y`/`N`); Y N",
                "string; Active flag `Y/N`; Y N",
                "string; If `PARENT` is passed, then `TITLE` is the name; ''",
                "integer; Default value, where `1` is yes, `0` is no; 1 0",
                "string; Flag. `Y` — on, anything else is off; Y",
                "string; The value of `scope` must fit; ''",
                "integer; Only the numeric part: `1`, `2`; ''",
                "object; the key is the field in `{\"a\": 1, ... \"b\": 2}`, and the value is `ASC` or `DESC`; ASC DESC",
            })
    void readsWhatTheWireTakes(String type, String description, String values) {
        List<Line> lines = new ArrayList<>();
        description
                .strip()
                .lines()
                .flatMap(text -> List.of(text.split("\\|", -1)).stream())
                .forEach(text -> lines.add(new Line(lines.size() + 1, text)));
        Block.Cell cell = new Block.Cell(1, BlockReader.read(lines, new ArrayList<>()));

        List<String> read =
                ListedValues.of(cell, new FieldCell("plant", List.of(type), false, List.of(), false), Words.packaged());

        assertThat(read.stream().collect(Collectors.joining(" "))).isEqualTo(values);
    }
}
