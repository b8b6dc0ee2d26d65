package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.ApiException.FieldError;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as the many portals write it: a text, a number of any size, nothing at all, or an object (REST v3). */
record PortalError(String code, @Nullable String description, List<FieldError> validation) {
    private static final String NO_CODE = "";

    /** The error of a body; null if the body is no error. */
    static @Nullable PortalError in(JsonObject body) {
        Json error = body.get("error");
        String description = text(body.get("error_description"));
        boolean silent = description == null || description.isBlank();
        if (saysNothing(error)) {
            return body.has("result") || silent ? null : new PortalError(NO_CODE, description, List.of());
        }
        if (error instanceof JsonObject object) {
            return new PortalError(code(object.get("code")), text(object.get("message")), validation(object));
        }
        String code = code(error);
        boolean anyCode = code.isEmpty() || code.equals("0");
        // An empty code beside a result, without a word about it, is PHP's way to say that there was no error.
        return anyCode && silent && body.has("result") ? null : new PortalError(code, description, List.of());
    }

    ApiException exception(Operation<?> operation, int status, JsonObject body, Redaction redaction) {
        return new ApiException(
                operation.method(),
                operation.error(redaction.apply(code)),
                status,
                description == null ? null : redaction.apply(description),
                redaction.apply(body),
                validation.stream()
                        .map(field -> new FieldError(redaction.apply(field.field()), redaction.apply(field.message())))
                        .toList());
    }

    private static boolean saysNothing(@Nullable Json error) {
        return error == null
                || error == JsonNull.INSTANCE
                || (error instanceof JsonBoolean bool && !bool.value())
                || (error instanceof JsonArray array && array.items().isEmpty());
    }

    private static String code(@Nullable Json value) {
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof JsonString text ? text.value().strip() : NO_CODE;
    }

    private static @Nullable String text(@Nullable Json value) {
        return value instanceof JsonString text ? text.value() : null;
    }

    private static List<FieldError> validation(JsonObject error) {
        List<FieldError> fields = new ArrayList<>();
        if (error.get("validation") instanceof JsonArray list) {
            for (Json item : list.items()) {
                if (item instanceof JsonObject one) {
                    String field = text(one.get("field"));
                    String message = text(one.get("message"));
                    fields.add(new FieldError(field == null ? "" : field, message == null ? "" : message));
                }
            }
        }
        return fields;
    }
}
