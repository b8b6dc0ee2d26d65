package io.github.b24kit.runtime.request;

import java.util.List;

/** Where in a request a check stands, and where it says what it found. */
final class Place {
    private final String pointer;
    private final List<Violation> found;

    Place(String pointer, List<Violation> found) {
        this.pointer = pointer;
        this.found = found;
    }

    Place at(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found);
    }

    /** The same place of a check whose findings do not count by themselves. */
    Place collecting(List<Violation> elsewhere) {
        return new Place(pointer, elsewhere);
    }

    void violates(String rule, String message) {
        found.add(new Violation(pointer, rule, message));
    }
}
