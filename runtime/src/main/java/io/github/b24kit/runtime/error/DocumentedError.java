package io.github.b24kit.runtime.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a documented error table.
 *
 * @param code the code; empty where the documentation gives none
 * @param status documented HTTP status, null if none is documented
 * @param meaning what happened
 * @param common whether any method may answer it
 */
public record DocumentedError(String code, @Nullable Integer status, String meaning, boolean common) {
    /**
     * The rows of a code. Where a method documents a code itself, the common meaning of that code counts only under another HTTP status.
     *
     * @param code the code; blanks around it and letter case do not count
     * @param own rows of the method
     * @param common rows of all methods
     * @return the rows that apply, in documented order
     */
    public static List<DocumentedError> matching(String code, List<DocumentedError> own, List<DocumentedError> common) {
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
