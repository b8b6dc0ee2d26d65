package io.github.b24kit.contractkit.json;

import io.github.b24kit.contractkit.json.JsonDocument.Place;

/** A text that is not the strict JSON asked for. The message says where and why and never shows what the text holds. */
public final class JsonReadException extends Exception {
    private final transient Place place;

    JsonReadException(String reason, Place place) {
        super(reason);
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
