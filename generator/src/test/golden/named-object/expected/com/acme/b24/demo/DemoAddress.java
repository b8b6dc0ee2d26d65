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
 * @param city The city. ({@code string})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoAddress(@Nullable String city, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static DemoAddress decode(ObjectReader in) {
        return new DemoAddress(
                in.field("city").string(),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("city");
    }
}
