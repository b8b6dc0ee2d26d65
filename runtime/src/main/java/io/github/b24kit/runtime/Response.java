package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer with everything around its result.
 *
 * @param result the result, as the method's type
 * @param time what the portal tells about the running of the call
 * @param next where the next page of a list begins; null at its end
 * @param total number of all rows of a list
 * @param status HTTP status
 * @param raw the whole body as it came
 * @param <R> type of the result
 */
public record Response<R>(
        R result,
        @Nullable CallTime time,
        @Nullable Long next,
        @Nullable Long total,
        int status,
        JsonObject raw) {
    private static final Set<String> DOCUMENTED =
            Set.of("result", "time", "next", "total", "error", "error_description");

    /** Status and shape; never a value, nor a name that nobody documented, which may repeat the webhook. */
    @Override
    public String toString() {
        List<String> known = raw.names().stream().filter(DOCUMENTED::contains).toList();
        int others = raw.names().size() - known.size();
        return "HTTP " + status + " " + known + (others == 0 ? "" : " and " + others + " undocumented");
    }
}
