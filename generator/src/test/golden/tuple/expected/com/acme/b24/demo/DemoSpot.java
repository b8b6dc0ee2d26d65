// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.json.JsonObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param x From the left. ({@code integer})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoSpot(@Nullable Long x, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static DemoSpot decode(ObjectReader in) {
        return new DemoSpot(
                in.field("x").integer(),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("x");
    }
}
