package io.github.b24kit.specmodel.write;

import java.util.Arrays;
import java.util.List;

/** Several values in order. */
public record YamlList(List<YamlValue> items) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }

    public static YamlList of(YamlValue... items) {
        return new YamlList(Arrays.asList(items));
    }

    public static YamlList ofTexts(List<String> texts) {
        return new YamlList(texts.stream().<YamlValue>map(YamlScalar::text).toList());
    }
}
