package io.github.b24kit.contractkit.json;

import io.github.b24kit.contractkit.json.JsonDocument.Place;

/** A text that is not the strict JSON asked for. The message says where and why and never shows what the text holds. */
public final class JsonReadException extends Exception {
    private final String reason;
    private final transient Place place;

    JsonReadException(String reason, Place place) {
        super(reason);
        this.reason = reason;
        this.place = place;
    }

    /** What is wrong, made to follow a subject: "is not UTF-8". */
    public String reason() {
        return reason;
    }

    public Place place() {
        return place;
    }
}
