package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.Secret;
import java.util.List;

/** Where in a request a check stands, and where it says what it found: what is wrong, and what must not be printed. */
final class Place {
    private final String pointer;
    private final List<Violation> found;
    private final List<Secret> secrets;

    Place(String pointer, List<Violation> found, List<Secret> secrets) {
        this.pointer = pointer;
        this.found = found;
        this.secrets = secrets;
    }

    Place at(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found, secrets);
    }

    /** The same place of a check whose findings do not count by themselves. */
    Place collecting(List<Violation> elsewhere) {
        return new Place(pointer, elsewhere, secrets);
    }

    void holdsSecret(String text) {
        secrets.add(Secret.of(text));
    }

    void violates(String rule, String message) {
        found.add(new Violation(pointer, rule, message));
    }
}
