// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.json.JsonObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An address.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 *
 * @param city The city. (<code>string</code>, required)
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoAddress(@Nullable String city, JsonObject raw) {
    /**
     * Reads the fields; one that cannot be read is null.
     *
     * @param in the answered object
     * @return a record of it
     */
    public static DemoAddress decode(ObjectReader in) {
        return new DemoAddress(
                in.field("city").string(),
                in.raw());
    }

    /**
     * Fields of the answer that are not documented.
     *
     * @return them with their values
     */
    public JsonObject unknownFields() {
        return raw.without("city");
    }
}
