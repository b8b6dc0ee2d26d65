package io.github.b24kit.specmodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a successful answer holds.
 *
 * @param type type of the value handed to the caller
 * @param written the page's own spellings of the type of {@code result}
 * @param at where the value lies below {@code result}: alternatives tried in order; empty list means {@code result} itself;
 *     {@code .} among alternatives likewise
 * @param nullable documented as possibly null
 * @param secret never printed
 * @param wire JSON forms seen; empty means just the type's own
 * @param docs meaning
 */
public record Result(
        DataType type,
        List<String> written,
        List<String> at,
        boolean nullable,
        boolean secret,
        List<Field.WireForm> wire,
        @Nullable String docs) {
    public Result {
        written = List.copyOf(written);
        at = List.copyOf(at);
        wire = List.copyOf(wire);
    }

    /** The steps from {@code result} to the value; none where it may lie at several places, {@code result} itself among them. */
    public List<String> steps() {
        return at.size() == 1 && !at.contains(".") ? List.of(at.get(0).split("\\.")) : List.of();
    }
}
