// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.json.JsonObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A place of somebody.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param street Which street. ({@code string})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoHome(@Nullable String street, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static DemoHome decode(ObjectReader in) {
        return new DemoHome(
                in.field("street").string(),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("street");
    }

    /** Names and JSON types only: some fields are personal data. */
    @Override
    public String toString() {
        return "DemoHome" + raw;
    }
}
