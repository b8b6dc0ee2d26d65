package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages of our own making, so that what they state is known. */
class MethodReaderTest {
    private static final String ENGLISH = """
            # Water the plants garden.plant.water

            > Scope: [`garden`](../scopes.md)
            >
            > Who can execute the method: a gardener

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **plantId***
            [`integer`](../types.md) | Which plant ||
            || **options**
            [`object`](../types.md) | How, see [below](#options) ||
            |#

            ### Options {#options}

            #|
            || **Name**
            `type` | **Description** ||
            || **cold**
            [`string`](../types.md) | Water from the well. Possible values:
            - `Y` — yes
            - `N` — no
            ||
            |#

            ## Response Handling

            HTTP status: **200**

            ### Returned Data

            #|
            || **Name**
            `type` | **Description** ||
            || **result**
            [`object`](../types.md) | Root ||
            || **litres**
            [`double`](../types.md) | How much ||
            || **time**
            [`time`](../types.md) | When ||
            |#

            ## Error Handling

            HTTP status: **400**, **403**

            ### Possible Error Codes

            #|
            || **Status** | **Code** | **Description** ||
            || `400` | `DRY` | The well is empty ||
            || `403` | - | Not your garden ||
            |#
            """;

    private static final String RUSSIAN = """
            # Полить растения garden.plant.water

            > Scope: [`garden`](../scopes.md)
            >
            > Кто может выполнять метод: садовник

            ## Параметры метода

            #|
            || **Название**
            `тип` | **Описание** ||
            || **plantId***
            [`integer`](../types.md) | Растение ||
            || **options**
            [`object`](../types.md) | Как, см. [ниже](#options) ||
            |#

            ### Настройки {#options}

            #|
            || **Название**
            `тип` | **Описание** ||
            || **cold**
            [`string`](../types.md) | Вода из колодца. Возможные значения:
            - `Y` — да
            - `N` — нет
            ||
            |#

            ## Обработка ответа

            HTTP-статус: **200**

            ### Возвращаемые данные

            #|
            || **Название**
            `тип` | **Описание** ||
            || **result**
            [`object`](../types.md) | Корень ||
            || **litres**
            [`double`](../types.md) | Сколько ||
            || **time**
            [`time`](../types.md) | Когда ||
            |#

            ## Обработка ошибок

            HTTP-статус: **400**, **403**

            ### Возможные коды ошибок

            #|
            || **Статус** | **Код** | **Описание** ||
            || `400` | `DRY` | Колодец пуст ||
            || `403` | - | Не ваш сад ||
            |#
            """;

    @Test
    void readsAPageInEitherLanguage() {
        MethodFacts facts = read("garden/water.md", ENGLISH);

        assertThat(facts.method()).isEqualTo("garden.plant.water");
        assertThat(facts.v3()).isFalse();
        assertThat(facts.scope()).containsExactly("garden");
        assertThat(facts.permissionLevel()).isEqualTo("right");
        assertThat(facts.deprecated()).isFalse();
        assertThat(facts.httpStatus()).containsExactly("400", "403");
        assertThat(facts.params())
                .containsExactly(
                        row(12, "plantId", List.of("integer"), true, List.of()),
                        row(14, "options", List.of("object"), false, List.of()),
                        row(23, "options.cold", List.of("string"), false, List.of("Y", "N")));
        assertThat(facts.resultTypes()).containsExactly("object");
        assertThat(facts.result()).containsExactly(row(41, "result.litres", List.of("double"), false, List.of()));
        assertThat(facts.envelope()).containsExactly("time");
        assertThat(facts.errors()).containsExactly(error(55, "DRY", "400"), error(56, "", "403"));
        assertThat(facts.rows()).isEqualTo(12);
        assertThat(facts.findings()).isEmpty();
        assertThat(read("garden/water.md", RUSSIAN)).isEqualTo(facts);
    }

    @Test
    void whoMayCallItComesDownToARole() {
        assertThat(level("`any user`")).isEqualTo("user");
        assertThat(level("**Any authorized user.**")).isEqualTo("user");
        assertThat(level("any user upon application authorization")).isEqualTo("user");
        assertThat(level("administrator")).isEqualTo("admin");
        assertThat(level("administrator, authorized in the application")).isEqualTo("admin");
        assertThat(level("administrator, or a user with \"edit\" permission")).isEqualTo("right");
        assertThat(level("any user with access to the garden")).isEqualTo("right");
        assertThat(level("depending on the garden")).isEmpty();
        assertThat(level("")).isEmpty();
    }

    private static String level(String who) {
        return read("water.md", ENGLISH.replace("a gardener", who)).permissionLevel();
    }

    /** Pages that were not finished tell their scope in a note, and their method in the code alone. */
    @Test
    void anUnfinishedPageIsReadByItsNoteAndItsFile() {
        String page = """
                # Water the plants

                {% note info "" %}

                **Scope**: [`garden`](../scopes.md) | **Execution rights**: `administrator`

                {% endnote %}

                ## Examples

                ```js
                $b24.callMethod('garden.plant.water', {})
                ```

                ```php
                $b24->core->call(
                    'garden.plant.water',
                    [])
                ```
                """;
        MethodReader reader = new MethodReader(Words.packaged());
        MethodFacts facts =
                Objects.requireNonNull(reader.read(Page.read("api-reference/garden/garden-plant-water.md", page)));

        assertThat(facts.method()).isEqualTo("garden.plant.water");
        assertThat(facts.scope()).containsExactly("garden");
        assertThat(facts.permissionLevel()).isEqualTo("admin");
        assertThat(reader.read(Page.read("api-reference/garden/how-to-water.md", page)))
                .as("a page that is about something else")
                .isNull();
        assertThat(reader.read(Page.read(
                        "api-reference/garden/garden-plant-water.md", page.replace("**Scope**", "**Range**"))))
                .as("no page of a method")
                .isNull();
    }

    @Test
    void anOutdatedFolderMakesAMethodDeprecated() {
        assertThat(read("garden/outdated/water.md", ENGLISH).deprecated()).isTrue();
    }

    @Test
    void theTitleOfANoteMakesAMethodDeprecated() {
        String note = "\n\n{%% note warning \"%s since `garden 25`\" %%}\n\nUse another.\n\n{%% endnote %%}\n\n";
        assertThat(read(
                                "garden/water.md",
                                ENGLISH.replaceFirst("\n\n", note.formatted("Method development has been halted")))
                        .deprecated())
                .isTrue();
        assertThat(read("garden/water.md", ENGLISH.replaceFirst("\n\n", note.formatted("Method works")))
                        .deprecated())
                .isFalse();
    }

    @Test
    void aTableThatDescribesNothingKnownIsReported() {
        String twoObjects = ENGLISH.replace("`integer`", "`object`").replace("[below](#options)", "below");

        MethodFacts facts = read("water.md", twoObjects.replace("Options {", "Hints {"));

        assertThat(facts.findings()).containsExactly(new PageFinding(PageFinding.Kind.NO_PARENT, "water.md", 20, 2));
        assertThat(facts.rows()).isEqualTo(10);
    }

    @Test
    void rowsShowWhatATableHoldsWhoseHeaderHasOtherWords() {
        String strange = ENGLISH.replaceFirst("\\*\\*Name\\*\\*\n`type`", "**Method**");

        assertThat(strange).contains("**Method** | **Description**");
        assertThat(read("water.md", strange).params())
                .extracting(Fact.FieldRow::path)
                .contains("plantId", "options");
    }

    @Test
    void aTableBelowDescribesTheOnlyObject() {
        MethodFacts facts =
                read("water.md", ENGLISH.replace("[below](#options)", "below").replace("Options {", "Hints {"));

        assertThat(facts.params()).extracting(Fact.FieldRow::path).contains("options.cold");
        assertThat(facts.findings()).isEmpty();
    }

    @Test
    void whatAPageLacksIsReported() {
        String bare = ENGLISH.substring(0, ENGLISH.indexOf("## Method Parameters"));

        assertThat(read("water.md", bare).findings())
                .extracting(PageFinding::kind)
                .containsExactly(
                        PageFinding.Kind.NO_PARAMETERS, PageFinding.Kind.NO_RESULT, PageFinding.Kind.NO_ERRORS);
    }

    private static Fact.FieldRow row(int line, String path, List<String> types, boolean required, List<String> values) {
        Fact.Layer layer = path.contains("options.") ? Fact.Layer.NESTED_TABLE : Fact.Layer.TABLE;
        return new Fact.FieldRow(new Fact.Source("garden/water.md", line, layer), path, types, required, values, "");
    }

    private static Fact.ErrorRow error(int line, String code, String status) {
        return new Fact.ErrorRow(new Fact.Source("garden/water.md", line, Fact.Layer.TABLE), code, status);
    }

    private static MethodFacts read(String file, String text) {
        return Objects.requireNonNull(new MethodReader(Words.packaged()).read(Page.read(file, text)));
    }
}
