package io.github.b24kit.specmodel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecSources;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import org.junit.jupiter.api.Test;

class VariantsTest {
    @Test
    void whatOnlyACaseHoldsDecidesNoCaseOfItsObject() {
        SpecResult result = SpecSources.empty().method("""
                params:
                  kind: {type: string}
                  settings:
                    type: object
                    variants:
                      - when: {kind: a}
                        fields:
                          kind: {type: integer}
                          size: {type: integer, required: true}
                """).read();
        assertThat(result.findings()).isEmpty();
        Field field = result.api().operations().get(0).params().fields().get(1);
        ObjectShape settings = ((DataType.Structure) field.type()).shape();
        assertThat(settings.fields()).extracting(Field::name).containsExactly("kind", "size");
        assertThat(settings.constraints()).isEmpty();
    }
}
