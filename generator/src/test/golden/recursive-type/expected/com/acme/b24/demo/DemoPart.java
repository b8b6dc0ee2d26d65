// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.json.JsonObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A part.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param name Its name. ({@code string})
 * @param next The next part. ({@code demo_part})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoPart(@Nullable String name, @Nullable DemoPart next, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static DemoPart decode(ObjectReader in) {
        return new DemoPart(
                in.field("name").string(),
                in.field("next").object(DemoPart::decode),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("name", "next");
    }
}
