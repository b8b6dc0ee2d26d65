package io.github.b24kit.runtime.error;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.Shown;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The portal answered with an error. */
public final class ApiException extends Bitrix24Exception {
    private static final int MAX_DESCRIPTION = 500;
    private static final int MAX_CODE = 100;

    private final ErrorCode code;
    private final int status;
    private final @Nullable String description;
    private final Json raw;
    private final List<FieldError> validation;

    /**
     * One field that a REST v3 method refused.
     *
     * @param field name of the field, empty if the portal names none
     * @param message the portal's text about it
     */
    public record FieldError(String field, String message) {}

    /** For the parts of an answer that were found. */
    public ApiException(
            String method,
            ErrorCode code,
            int status,
            @Nullable String description,
            Json raw,
            List<FieldError> validation) {
        super(method, words(code, status, description), null);
        this.code = code;
        this.status = status;
        this.description = description;
        this.raw = raw;
        this.validation = List.copyOf(validation);
    }

    private static String words(ErrorCode code, int status, @Nullable String description) {
        String name = code.code().isEmpty() ? "an error without code" : "error " + Shown.oneLine(code.code(), MAX_CODE);
        String meanings = meanings(code, status).stream()
                .map(DocumentedError::meaning)
                .distinct()
                .collect(Collectors.joining(" | "));
        String documented = meanings.isEmpty() ? "" : " [documented: " + meanings + "]";
        return "the portal answered " + name + " (HTTP " + status + ")" + documented + cut(description);
    }

    private static String cut(@Nullable String description) {
        if (description == null || description.isBlank()) {
            return "";
        }
        return ": " + Shown.oneLine(description, MAX_DESCRIPTION);
    }

    /** The code, of the method's own type where the call was typed. */
    public ErrorCode code() {
        return code;
    }

    /** Whether the portal answered this code; blanks around it and letter case do not count. */
    public boolean is(ErrorCode other) {
        return code.is(other);
    }

    /**
     * What the documentation says happened. Where the code stands for several errors and some are documented with this HTTP status, only
     * those; several if the portal tells them apart no further.
     */
    public List<DocumentedError> meanings() {
        return meanings(code, status);
    }

    private static List<DocumentedError> meanings(ErrorCode code, int status) {
        List<DocumentedError> all = code.meanings();
        List<DocumentedError> ofStatus = all.stream()
                .filter(each -> each.status() != null && each.status() == status)
                .toList();
        return ofStatus.isEmpty() ? all : ofStatus;
    }

    /** HTTP status of the answer; it may be 200. */
    public int status() {
        return status;
    }

    /** The portal's own words, in the portal's language: for people, never to be compared. Null if it gave none. */
    public @Nullable String description() {
        return description;
    }

    /** The answer's whole body. */
    public Json raw() {
        return raw;
    }

    /** Fields that a REST v3 method refused; empty for other methods. */
    public List<FieldError> validation() {
        return validation;
    }
}
