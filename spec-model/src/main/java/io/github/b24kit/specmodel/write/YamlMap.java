package io.github.b24kit.specmodel.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys and their values, in the order in which they are written. */
public record YamlMap(Map<String, YamlValue> entries) implements YamlValue {
    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
