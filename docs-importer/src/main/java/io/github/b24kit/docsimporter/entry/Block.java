package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.specmodel.write.YamlList;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlScalar;
import io.github.b24kit.specmodel.write.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block of keys that is being written; what says nothing has no key. */
final class Block {
    private final Map<String, YamlValue> entries = new LinkedHashMap<>();

    Block put(String key, YamlValue value) {
        entries.put(key, value);
        return this;
    }

    Block put(String key, Block block) {
        return block.isEmpty() ? this : put(key, block.map());
    }

    Block text(String key, String text) {
        return text.isEmpty() ? this : put(key, YamlScalar.text(text));
    }

    Block flag(String key, boolean flag) {
        return flag ? put(key, YamlScalar.flag(true)) : this;
    }

    Block texts(String key, List<String> texts) {
        return texts.isEmpty() ? this : put(key, YamlList.ofTexts(texts));
    }

    /** One text, or a list of several. */
    Block oneOrMore(String key, List<String> texts) {
        return texts.size() == 1 ? text(key, texts.get(0)) : texts(key, texts);
    }

    Block list(String key, List<Block> blocks) {
        return blocks.isEmpty()
                ? this
                : put(
                        key,
                        new YamlList(blocks.stream()
                                .map(each -> (YamlValue) each.map())
                                .toList()));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    YamlMap map() {
        return new YamlMap(entries);
    }
}
