package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.specmodel.write.YamlList;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an object holds in one case alone. */
final class Variants {
    private final FieldNode object;
    private final FieldBlocks fields;
    private final Place place;

    Variants(FieldNode object, FieldBlocks fields, Place place) {
        this.object = object;
        this.fields = fields;
        this.place = place;
    }

    List<Block> blocks() {
        Set<String> always = object.fields().stream().map(FieldNode::name).collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>();
        for (String variant : object.variants()) {
            Block content = new Block();
            for (FieldNode field : object.fields(variant)) {
                if (always.contains(field.name())) {
                    place.notes().add(Note.Kind.VARIANT_REPEATS_FIELD, field, variant);
                } else {
                    content.put(field.name(), fields.field(field, place));
                }
            }
            if (!content.isEmpty()) {
                blocks.add(head(variant).put("fields", content));
            }
        }
        return blocks;
    }

    /** The case by the field of the object, or beside it, whose listed values the heading names, else in the heading's words. */
    private Block head(String variant) {
        FieldNode holder = object.holder();
        List<FieldNode> beside = new ArrayList<>(object.fields());
        beside.addAll(holder == null ? List.of() : holder.fields());
        for (FieldNode field : beside) {
            YamlValue values = deciding(field, variant);
            if (values != null) {
                return new Block().put("when", new YamlMap(Map.of(field.name(), values)));
            }
        }
        return new Block().text("case", variant.replaceFirst("^[0-9]+\\.\\s+", ""));
    }

    private @Nullable YamlValue deciding(FieldNode field, String variant) {
        List<String> named = Arrays.stream(variant.split("[|\\s]+"))
                .filter(field.values()::contains)
                .toList();
        boolean all = Arrays.stream(variant.split("\\|", -1))
                .allMatch(part -> named.stream().anyMatch(part::contains));
        List<YamlValue> values = named.stream()
                .map(value -> fields.literal(field, value, place))
                .filter(Objects::nonNull)
                .toList();
        if (!all || values.isEmpty()) {
            return null;
        }
        return values.size() == 1 ? values.get(0) : new YamlList(values);
    }
}
