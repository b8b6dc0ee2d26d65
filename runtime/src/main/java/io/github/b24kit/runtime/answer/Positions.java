package io.github.b24kit.runtime.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list whose values are known by their positions. */
final class Positions {
    private Positions() {}

    /** A reader for each position; null if there are more or fewer, or gaps, since a value would be taken for another then. */
    static @Nullable List<ValueReader> of(ValueReader in, int size) {
        List<ValueReader> values = in.list(each -> each);
        if (values == null) {
            return null;
        }
        boolean whole = values.size() == size;
        for (int i = 0; whole && i < size; i++) {
            whole = values.get(i).pointer().equals(in.pointer() + "/" + i);
        }
        if (!whole) {
            in.documented = "list of " + size + " values";
            in.report("list of other positions");
        }
        return whole ? values : null;
    }
}
