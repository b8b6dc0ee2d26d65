package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named type as all layers together describe it.
 *
 * @param module name of the file that introduced it
 * @param page page that documents it, if the file says so
 * @param place of its name
 * @param object what it holds
 */
public record TypeEntry(
        String name,
        String module,
        MapNode node,
        EntryLayer layer,
        @Nullable String page,
        Place place,
        ObjectEntry object)
        implements Owner {
    /** The type of a merged block. */
    public static TypeEntry of(
            String name, String module, MapNode node, EntryLayer layer, @Nullable String page, Place place) {
        return new TypeEntry(name, module, node, layer, page, place, ObjectEntry.of("", node, "fields"));
    }

    @Override
    public @Nullable String method() {
        return null;
    }

    @Override
    public List<ObjectEntry> roots() {
        return List.of(object);
    }
}
