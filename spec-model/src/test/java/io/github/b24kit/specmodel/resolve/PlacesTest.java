package io.github.b24kit.specmodel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecSources;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import org.junit.jupiter.api.Test;

/** Lines and columns are counted by hand; the body of the method begins in line 7. */
class PlacesTest {
    private static final SpecResult RESULT = SpecSources.empty().method("""
            scope: crm
            params:
              id: {type: integer, values: ["1", "2"]}
              o:
                type: object
                fields:
                  deep: {required: true, type: string, length: {max: 3}}
                variants:
                  - when: {deep: a}
                    fields: {only: {type: date}}
            errors:
              - {code: E_ONE, status: 400}
            """).read();

    private static final Operation METHOD = RESULT.api().operations().get(0);

    @Test
    void keysOfAMethod() {
        assertThat(place(METHOD.location(), "scope")).isEqualTo("7:1");
        assertThat(place(METHOD.location(), "result")).isEqualTo("6:1");
        assertThat(place(METHOD.location(), "batch")).isEqualTo("1:1");
    }

    @Test
    void keysOfAField() {
        Field id = METHOD.params().fields().get(0);
        assertThat(place(id.location(), "type")).isEqualTo("9:8");
        assertThat(place(id.location(), "values 2")).isEqualTo("9:37");
        assertThat(place(id.location(), "values 3")).isEqualTo("9:23");
        assertThat(place(id.location(), "docs")).isEqualTo("9:3");
    }

    @Test
    void keysInsideAnObjectAndACase() {
        DataType.Structure object =
                (DataType.Structure) METHOD.params().fields().get(1).type();
        Field deep = object.shape().fields().get(0);
        Field only = object.shape().variants().get(0).fields().get(0);
        assertThat(place(deep.location(), "type")).isEqualTo("13:30");
        assertThat(place(deep.location(), "length max")).isEqualTo("13:53");
        assertThat(place(only.location(), "type")).isEqualTo("16:25");
    }

    @Test
    void keysOfAnError() {
        assertThat(place(METHOD.errors().get(0).location(), "status")).isEqualTo("18:19");
    }

    @Test
    void aModelWithoutFilesHasThePlacesOfItsThings() {
        assertThat(Places.NONE.of(METHOD.location(), "scope")).isEqualTo(METHOD.location());
    }

    private static String place(SourceLocation owner, String key) {
        SourceLocation place = RESULT.places().of(owner, key);
        return place.line() + ":" + place.column();
    }
}
