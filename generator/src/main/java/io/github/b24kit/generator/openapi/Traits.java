package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.Limits;
import java.util.List;

/** What a field says about the values of its type, wherever in the type they stand. */
record Traits(List<EnumValue> values, BooleanForm send, Limits limits, boolean secret) {
    static final Traits NONE = new Traits(List.of(), BooleanForm.JSON, Limits.NONE, false);

    static Traits of(Field field) {
        return new Traits(field.values(), field.send(), field.limits(), field.secret());
    }

    List<String> texts() {
        return texts(values);
    }

    static List<String> texts(List<EnumValue> values) {
        return values.stream().map(EnumValue::value).toList();
    }
}
