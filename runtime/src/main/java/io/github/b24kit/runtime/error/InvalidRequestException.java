package io.github.b24kit.runtime.error;

import io.github.b24kit.runtime.request.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** The request breaks documented rules and was not sent. */
public final class InvalidRequestException extends Bitrix24Exception {
    private final List<Violation> violations;

    /** For a method's request with at least one violation. */
    public InvalidRequestException(String method, List<Violation> violations) {
        super(
                method,
                "the request was not sent; it breaks documented rules (unchecked() sends it all the same):"
                        + violations.stream().map(v -> "\n  " + v).collect(Collectors.joining()),
                null);
        this.violations = List.copyOf(violations);
    }

    /** Everything that is wrong, in the order of the rules. */
    public List<Violation> violations() {
        return violations;
    }
}
