package io.github.b24kit.runtime.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The errors that are documented for a method: its own, and behind them those that any method may answer. */
public final class ErrorTable {
    /** Of a method whose errors are not described. */
    public static final ErrorTable NONE = new ErrorTable(List.of(), List.of());

    private final List<DocumentedError> own;
    private final List<DocumentedError> common;

    private ErrorTable(List<DocumentedError> own, List<DocumentedError> common) {
        this.own = own;
        this.common = common;
    }

    /** The errors that any method may answer. */
    public static ErrorTable common(DocumentedError... rows) {
        return new ErrorTable(List.of(), List.of(rows));
    }

    /** The errors of a method, in documented order, beside these. */
    public ErrorTable with(DocumentedError... own) {
        return new ErrorTable(List.of(own), common);
    }

    /** A code, documented or not, in the sense of this table. */
    public ErrorCode code(String code) {
        return new ErrorCode(code, this);
    }

    /** Every row in documented order: the method's own, then those of any method. */
    public List<DocumentedError> rows() {
        List<DocumentedError> rows = new ArrayList<>(own);
        rows.addAll(common);
        return List.copyOf(rows);
    }

    /**
     * The rows of a code. Where a method documents a code itself, the common meaning of that code counts only under another HTTP status.
     *
     * @param code the code; blanks around it and letter case do not count
     * @return the rows that apply, in documented order
     */
    List<DocumentedError> meanings(String code) {
        List<DocumentedError> matching = new ArrayList<>(rows(code, own));
        Set<@Nullable Integer> told =
                matching.stream().map(DocumentedError::status).collect(Collectors.toSet());
        if (!told.contains(null)) {
            rows(code, common).stream()
                    .filter(row -> !told.contains(row.status()))
                    .forEach(matching::add);
        }
        return List.copyOf(matching);
    }

    private static List<DocumentedError> rows(String code, List<DocumentedError> rows) {
        return rows.stream()
                .filter(row -> row.code().strip().equalsIgnoreCase(code.strip()))
                .toList();
    }
}
