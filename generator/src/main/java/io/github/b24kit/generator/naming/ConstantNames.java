package io.github.b24kit.generator.naming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Constants that stand for the fields of an object. */
public final class ConstantNames {
    private ConstantNames() {}

    /** Java constant by wire name, in documented order. */
    public static Map<String, String> of(NamedObject object) {
        NameScope scope = NameScope.members(Set.of());
        Map<String, String> constants = new LinkedHashMap<>();
        for (Member member : object.members()) {
            String wire = member.field().name();
            constants.put(
                    wire, scope.claim(JavaNames.constant(wire, "FIELD"), wire).name());
        }
        return Collections.unmodifiableMap(constants);
    }
}
