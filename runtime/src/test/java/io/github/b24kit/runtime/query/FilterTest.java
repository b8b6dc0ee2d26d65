package io.github.b24kit.runtime.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.request.Encode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What filters become on the wire, against JSON written by hand after the pages of three methods. */
class FilterTest {
    private static final Field<Boolean> PAID = Field.of("paid", Encode::yesNo);
    private static final Field<BigDecimal> SUM = Field.of("sum", Encode::number);
    private static final Field<Long> ID = Field.of("id", Encode::integer);
    private static final Field<String> NAME = Field.of("name", Encode::string);
    private static final Field<LocalDate> DAY = Field.of("day", Encode::date);

    private static final String[] ALL = {
        ">=", ">", "<=", "<", "@", "!@", "%", "=%", "%=", "!%", "!=%", "!%=", "=", "!=", "!"
    };
    private static final FilterForm FLAT = FilterForm.object(ALL);
    private static final FilterForm NESTED = FilterForm.nestedObject(ALL);
    private static final FilterForm V3 = FilterForm.list("=", "!=", ">", ">=", "<", "<=", "in", "between");

    private static String written(FilterForm form, Filter filter) {
        return form.write(filter).toText();
    }

    @Test
    void operatorsArePrefixesOfTheKey() {
        Filter filter = PAID.eq(true)
                .and(SUM.ge(new BigDecimal("100.50")))
                .and(SUM.lt(new BigDecimal("1E+3")))
                .and(ID.gt(7L))
                .and(ID.le(9L))
                .and(ID.ne(8L));
        assertThat(written(FLAT, filter))
                .isEqualTo("{\"=paid\":\"Y\",\">=sum\":100.50,\"<sum\":1000,\">id\":7,\"<=id\":9,\"!=id\":8}");
    }

    @Test
    void listsAndTexts() {
        Filter filter = ID.in(1036L, 1037L)
                .and(ID.notIn(List.of(5L)))
                .and(NAME.contains("жа"))
                .and(NAME.notContains("b"))
                .and(NAME.like("mol%"))
                .and(NAME.notLike("%mol"));
        assertThat(written(FLAT, filter))
                .isEqualTo("{\"@id\":[1036,1037],\"!@id\":[5],\"%name\":\"жа\",\"!%name\":\"b\",\"=%name\":\"mol%\","
                        + "\"!=%name\":\"%mol\"}");
    }

    @Test
    void betweenIncludesBothEnds() {
        Filter april = DAY.between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
        assertThat(written(FLAT, april)).isEqualTo("{\">=day\":\"2024-04-01\",\"<=day\":\"2024-04-30\"}");
        assertThat(written(V3, april)).isEqualTo("[[\"day\",\">=\",\"2024-04-01\"],[\"day\",\"<=\",\"2024-04-30\"]]");
    }

    @Test
    void aMethodIsGivenTheSpellingThatItDocuments() {
        FilterForm few = FilterForm.object("=", "!", "%=", "!%=");
        assertThat(written(few, ID.in(1L, 2L))).isEqualTo("{\"=id\":[1,2]}");
        assertThat(written(few, ID.ne(1L))).isEqualTo("{\"!id\":1}");
        assertThat(written(few, NAME.like("a%"))).isEqualTo("{\"%=name\":\"a%\"}");
        assertThat(written(few, NAME.notLike("a%"))).isEqualTo("{\"!%=name\":\"a%\"}");
        assertThat(written(FilterForm.object(), PAID.eq(false))).isEqualTo("{\"paid\":\"N\"}");
    }

    @Test
    void anOperatorThatIsNotDocumentedIsRefusedWithoutItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilterForm.object("=", ">").write(NAME.contains("canary")))
                .withMessage("This method documents no operator for the condition name % string, only [=, >];"
                        + " Filter.raw() sends any other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilterForm.object("=", "!=").write(ID.notIn(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> V3.write(ID.notIn(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> V3.write(NAME.like("a%")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilterForm.list("in").write(ID.eq(1L)));
        assertThat(written(
                        FilterForm.object("="),
                        Filter.raw("%name", Json.of("x")).and(PAID.eq(true))))
                .isEqualTo("{\"%name\":\"x\",\"=paid\":\"Y\"}");
    }

    @Test
    void aKeyStandsOnceInAnObject() {
        Filter twice = ID.ne(1L).and(ID.ne(2L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FLAT.write(twice))
                .withMessageStartingWith("The filter holds \"!=id\" twice");
        assertThat(written(V3, twice)).isEqualTo("[[\"id\",\"!=\",1],[\"id\",\"!=\",2]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FLAT.write(Filter.raw("=id", Json.of(1)).and(ID.eq(2L))));
    }

    @Test
    void alternativesInAnObject() {
        Filter filter = Filter.anyOf(NAME.ne("").and(PAID.eq(true)), Filter.anyOf(ID.eq(1L), ID.eq(2L)))
                .and(SUM.gt(BigDecimal.TEN))
                .and(Filter.anyOf(ID.gt(5L)));
        assertThat(written(NESTED, filter))
                .isEqualTo("{\"0\":{\"logic\":\"OR\",\"0\":{\"!=name\":\"\",\"=paid\":\"Y\"},"
                        + "\"1\":{\"0\":{\"logic\":\"OR\",\"0\":{\"=id\":1},\"1\":{\"=id\":2}}}},"
                        + "\">sum\":10,\"1\":{\"logic\":\"OR\",\"0\":{\">id\":5}}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FLAT.write(filter))
                .withMessageStartingWith("This method documents no alternatives in its filter")
                .withMessageContaining("name != string and paid = string");
    }

    @Test
    void conditionsInAList() {
        Filter filter = NAME.eq("NEW")
                .and(Filter.anyOf(
                        Filter.raw("id", Encode.list(List.of(1L, 2L), Encode::integer)),
                        ID.in(3L, 4L, 5L).and(SUM.le(BigDecimal.ONE))));
        assertThat(written(V3, filter))
                .isEqualTo("[[\"name\",\"=\",\"NEW\"],{\"logic\":\"or\",\"conditions\":[[\"id\",[1,2]],"
                        + "{\"logic\":\"and\",\"conditions\":[[\"id\",\"in\",[3,4,5]],[\"sum\",\"<=\",1]]}]}]");
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.in(List.of()))
                .withMessageStartingWith("\"id\" is compared with a list of no values");
        assertThatIllegalArgumentException().isThrownBy(() -> ID.notIn());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.eq(null))
                .withMessageStartingWith("\"id\" is compared with null");
        assertThatIllegalArgumentException().isThrownBy(() -> ID.in(1L, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.named("UF_1").eq(JsonNull.INSTANCE));
        assertThatIllegalArgumentException().isThrownBy(() -> NAME.contains(null));
        assertThatIllegalArgumentException().isThrownBy(Filter::anyOf);
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.raw(null, Json.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Filter.raw("a", null));
        assertThat(written(FLAT, Filter.raw("=day", JsonNull.INSTANCE))).isEqualTo("{\"=day\":null}");
    }

    @Test
    void aFilterIsAValueAndShowsItsShapeOnly() {
        Filter paid = PAID.eq(true);
        Filter both = paid.and(NAME.like("canary%")).and(Filter.raw(">x", Json.of("canary")));
        assertThat(written(FLAT, paid)).isEqualTo("{\"=paid\":\"Y\"}");
        assertThat(both)
                .hasToString("paid = string and name =% string and >x: string")
                .isEqualTo(paid.and(NAME.like("canary%")).and(Filter.raw(">x", Json.of("canary"))))
                .isNotEqualTo(paid.and(NAME.like("other%")).and(Filter.raw(">x", Json.of("canary"))));
    }

    @Test
    void orderAndSelection() {
        assertThat(SUM.desc().then(ID.asc()).toJson().toText()).isEqualTo("{\"sum\":\"DESC\",\"id\":\"ASC\"}");
        assertThat(SUM.desc().then(ID.asc()).toLowerCaseJson().toText()).isEqualTo("{\"sum\":\"desc\",\"id\":\"asc\"}");
        assertThat(SUM.desc().then(ID.asc())).hasToString("sum desc, id asc");
        assertThatIllegalArgumentException().isThrownBy(() -> SUM.desc().then(SUM.asc()));
        assertThat(Select.of(ID, SUM, ID, Field.named("UF_CRM_*")).toJson().toText())
                .isEqualTo("[\"id\",\"sum\",\"UF_CRM_*\"]");
        assertThatIllegalArgumentException().isThrownBy(Select::of).withMessageContaining("leave select out");
        assertThatIllegalArgumentException().isThrownBy(() -> Field.named(" "));
    }
}
