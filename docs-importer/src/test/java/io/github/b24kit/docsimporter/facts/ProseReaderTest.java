package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.facts.Statement.Condition;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of our own making, with what a reader takes from them. */
class ProseReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '%',
            value = {
                "integer; Litres. Defaults to `5`; 5",
                "integer; Litres. Default is 5.; 5",
                "integer; Litres, default: -1; -1",
                "string; By default — `N`; N",
                "string; Is it cold? By default, `Y` is used.; Y",
                "string; If not specified, the default value is \"well\"; well",
                "integer; If it is not provided, `10` is used; 10",
                "boolean; By default, it is `false`; false",
                "string; `slow` is used by default.; slow",
                "string; Defaults to an empty string; %%",
                "object; Order. Default value: `{\"ID\": \"ASC\"}`; {\"ID\": \"ASC\"}",
                "integer; Литры. По умолчанию `5`; 5",
                "string; Значение по умолчанию — `N`; N",
                "string; По умолчанию используется `Y`; Y",
                "string; По умолчанию — пустая строка; %%",
            })
    void readsADefault(String type, String text, String value) {
        assertThat(statements(page(row("amount", type, text))))
                .containsExactly(new Statement.Default(source(8), "amount", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By default, all fields are returned",
                "By default — the current gardener",
                "Default value",
                "Default value, where `1` — yes, `0` — no",
                "For roses the default value is `Y`",
                "By default, `i + 10`, where `i` is the largest index",
                "Defaults to `other`",
                "Not required if `other` is passed",
                "Required parameter",
                "Operators:\n- `=` — equal (by default)",
                "You can pass either `amount` or `other`",
                "If `other` is less than 3, the well is used",
                "The method returns no more than 50 plants",
                "Pass a value between 9:00 and 18:00",
                "One of two ranges:\n- an even number, at least 1030\n- from 128 to 192",
                "По умолчанию возвращаются все поля",
            })
    void readsNothingThatIsNotSaid(String text) {
        assertThat(statements(page(row("amount", "string", text), row("other", "string", "Another"))))
                .isEmpty();
    }

    @Test
    void aValueOfAListMayBeMarkedAsDefault() {
        String page =
                page(row("cold", "string", "Temperature:\n- `Y` — cold\n- `N` — warm (default)\n- `D` — default\n"));

        assertThat(statements(page)).containsExactly(new Statement.Default(source(10), "cold", "N"));
    }

    @Test
    void whatIsSaidOfAKeyBelongsToIt() {
        String page = page(row("paging", "object", "Paging:\n- `limit` — rows, default `50`, maximum `200`\n"));

        assertThat(statements(page))
                .containsExactly(
                        new Statement.Default(source(9), "paging.limit", "50"),
                        limit(9, "paging.limit", Statement.Limit.Bound.MAX, Statement.Limit.Measure.VALUE, 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string; Name, up to `255` characters; MAX; LENGTH; 255",
                "string; Maximum length — **20,000 characters**; MAX; LENGTH; 20000",
                "integer; Must be greater than 0; ABOVE; VALUE; 0",
                "integer; Must be greater than or equal to `0`.; MIN; VALUE; 0",
                "integer; No more than 50; MAX; VALUE; 50",
                "integer[]; At most 20; MAX; ITEMS; 20",
                "file; Maximum size 30 MB; MAX; OTHER; 30",
                "string; Не более 255 символов; MAX; LENGTH; 255",
                "integer; Должно быть больше 0; ABOVE; VALUE; 0",
                "integer; Максимальное значение — `200`; MAX; VALUE; 200",
            })
    void readsALimit(
            String type, String text, Statement.Limit.Bound bound, Statement.Limit.Measure measure, long number) {
        assertThat(statements(page(row("amount", type, text))))
                .containsExactly(limit(8, "amount", bound, measure, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"A value from 1 to 100", "Litres (1–100)", "Between `1` and `100`", "Значение от 1 до 100"})
    void aRangeIsTwoLimits(String text) {
        assertThat(statements(page(row("amount", "integer", text))))
                .containsExactly(
                        limit(8, "amount", Statement.Limit.Bound.MIN, Statement.Limit.Measure.VALUE, 1),
                        limit(8, "amount", Statement.Limit.Bound.MAX, Statement.Limit.Measure.VALUE, 100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "You must pass either `WELL_ID` or `WELL_CODE`:; AT_LEAST_ONE_OF",
                "At least one of the parameters must be specified: WELL_ID or WELL_CODE; AT_LEAST_ONE_OF",
                "Pass exactly one of the parameters `WELL_ID` and `WELL_CODE`; EXACTLY_ONE_OF",
                "`WELL_ID` and `WELL_CODE` cannot be used together; AT_MOST_ONE_OF",
                "`WELL_ID` and `WELL_CODE` must be passed together; ALL_OR_NONE_OF",
                "Необходимо указать хотя бы один из параметров: `WELL_ID` или `WELL_CODE`; AT_LEAST_ONE_OF",
                "Параметры `WELL_ID` и `WELL_CODE` нельзя использовать одновременно; AT_MOST_ONE_OF",
            })
    void readsAGroupInAParagraph(String text, Statement.Constraint.Kind kind) {
        String page =
                page(row("WELL_ID", "integer", "Well"), row("WELL_CODE", "string", "Its code")) + "\n" + text + "\n";

        assertThat(statements(page))
                .containsExactly(new Statement.Constraint(
                        source(13), kind, List.of("WELL_ID", "WELL_CODE"), new Condition.Always()));
    }

    @Test
    void aGroupMayBeListedBelow() {
        String page = page(row("id", "integer", "Well"), row("code", "string", "Its code"))
                + "\n{% note %}\n\nPass one of the parameters:\n- `id` — by number\n- `code` — by code\n\n{% endnote %}\n";

        assertThat(statements(page))
                .containsExactly(new Statement.Constraint(
                        source(15),
                        Statement.Constraint.Kind.AT_LEAST_ONE_OF,
                        List.of("id", "code"),
                        new Condition.Always()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Required if `other` is not specified",
                "If `other` is not specified, the parameter is required",
                "Обязательный, если `other` не указан",
            })
    void whatIsRequiredWithoutAnotherIsOneOfTwo(String text) {
        assertThat(statements(page(row("amount", "string", text), row("other", "string", "Another"))))
                .containsExactly(new Statement.Constraint(
                        source(8),
                        Statement.Constraint.Kind.AT_LEAST_ONE_OF,
                        List.of("other", "amount"),
                        new Condition.Always()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Required if `other` = `Y`; Y",
                "Required when `other = 'Y'`.; Y",
                "Required only for `other` with values `Y` or `N`; Y,N",
                "Обязательный, если `other` равно `Y`; Y",
            })
    void readsAValueAsCondition(String text, String values) {
        assertThat(statements(page(row("amount", "string", text), row("other", "string", "Another"))))
                .containsExactly(require(new Condition.Equals("other", List.of(values.split(",", -1)))));
    }

    @Test
    void readsPresenceAsCondition() {
        assertThat(statements(
                        page(row("amount", "string", "Required if `other` is passed"), row("other", "string", ""))))
                .containsExactly(require(new Condition.Sent("other")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Required for webhook authorization",
                "Required only when watering roses",
                "Required if `other` is passed and not equal to `Y`",
                "Обязательный для вебхуков",
            })
    void aConditionIsNeverGuessed(String text) {
        assertThat(statements(page(row("amount", "string", text), row("other", "string", "Another"))))
                .containsExactly(require(new Condition.Unread()));
    }

    private static Statement require(Condition condition) {
        return new Statement.Constraint(source(8), Statement.Constraint.Kind.REQUIRE, List.of("amount"), condition);
    }

    private static Statement limit(
            int line, String path, Statement.Limit.Bound bound, Statement.Limit.Measure measure, long number) {
        return new Statement.Limit(source(line), path, bound, measure, BigDecimal.valueOf(number));
    }

    private static Fact.Source source(int line) {
        return new Fact.Source("water.md", line, Fact.Layer.PROSE);
    }

    private static String row(String name, String type, String text) {
        return "|| **" + name + "**\n[`" + type + "`](../types.md) | " + text + " ||\n";
    }

    /** The text of the first row begins on line 8, that of the second two lines below. */
    private static String page(String... rows) {
        return """
                # Water the plants garden.plant.water

                > Scope: [`garden`](../scopes.md)

                ## Method Parameters
                #|
                """ + String.join("", rows) + "|#\n";
    }

    private static List<Statement> statements(String page) {
        return Objects.requireNonNull(new MethodReader(Words.packaged()).read(Page.read("water.md", page)))
                .statements();
    }
}
