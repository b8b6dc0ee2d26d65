package io.github.b24kit.generator.naming;

import io.github.b24kit.specmodel.model.EnumValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Constants of an open enum. */
public final class ValueNames {
    private ValueNames() {}

    /** Java constant by documented text, in documented order. */
    public static Map<String, String> of(List<EnumValue> values) {
        NameScope names = NameScope.members(Set.of("VALUES"));
        Map<String, String> constants = new LinkedHashMap<>();
        for (EnumValue value : values) {
            String wanted = value.name() == null ? constant(value.value()) : value.name();
            constants.put(value.value(), names.claim(wanted, value.value()).name());
        }
        return Collections.unmodifiableMap(constants);
    }

    private static String constant(String value) {
        return value.isEmpty() ? "EMPTY" : JavaNames.constant(value, "VALUE");
    }
}
