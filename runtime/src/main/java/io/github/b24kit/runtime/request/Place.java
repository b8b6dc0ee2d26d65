package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.Secret;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where in a request a check stands, and where it says what it found: what is wrong, and what must not be printed. Where nobody wants to
 * know one of them, it is not even put into words.
 */
final class Place {
    /** Where it only counts whether something is wrong. */
    static final Place NOWHERE = new Place("", null, null);

    private final String pointer;
    private final @Nullable List<Violation> found;
    private final @Nullable List<Secret> secrets;

    private Place(String pointer, @Nullable List<Violation> found, @Nullable List<Secret> secrets) {
        this.pointer = pointer;
        this.found = found;
        this.secrets = secrets;
    }

    /** The top of a request whose violations are wanted. */
    static Place telling(List<Violation> found) {
        return new Place("", found, null);
    }

    /** The top of a request whose secrets are wanted. */
    static Place revealing(List<Secret> secrets) {
        return new Place("", null, secrets);
    }

    Place at(String name) {
        return found == null
                ? this
                : new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found, secrets);
    }

    Place at(int index) {
        return found == null ? this : at(Integer.toString(index));
    }

    /** The same place of a check whose findings do not count by themselves. */
    Place quiet() {
        return secrets == null ? NOWHERE : revealing(secrets);
    }

    void holdsSecret(String text) {
        if (secrets != null) {
            secrets.add(Secret.of(text));
        }
    }

    /** Tells a violation, and gives the outcome of the check: false. */
    boolean violates(String rule, Supplier<String> message) {
        if (found != null) {
            found.add(new Violation(pointer, rule, message.get()));
        }
        return false;
    }
}
