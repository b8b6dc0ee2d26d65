package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that can decide which case of an object holds.
 *
 * @param objects all objects of an owner
 */
record Deciders(List<ObjectEntry> objects) {
    /** Fields of the object and then those beside it; what only the case itself holds decides nothing. */
    @SuppressWarnings("ReferenceEquality") // two cases may hold the same
    List<FieldEntry> of(ObjectEntry object, ObjectEntry.Variant variant) {
        Stream<ObjectEntry> own = objects.stream().filter(each -> each.path().equals(object.path()));
        Stream<ObjectEntry> around = objects.stream()
                .filter(each -> !object.path().isEmpty() && each.path().equals(parent(object.path())));
        return Stream.concat(own, around)
                .filter(each -> each.named() != variant.content().named())
                .flatMap(each -> each.fields().stream())
                .toList();
    }

    private static String parent(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }
}
