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
 *
 * @param name Its name. (<code>string</code>)
 * @param next The next part. (<code>demo_part</code>)
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoPart(@Nullable String name, @Nullable DemoPart next, JsonObject raw) {
    /**
     * Reads the fields; one that cannot be read is null.
     *
     * @param in the answered object
     * @return a record of it
     */
    public static DemoPart decode(ObjectReader in) {
        return new DemoPart(
                in.field("name").string(),
                in.field("next").object(DemoPart::decode),
                in.raw());
    }

    /**
     * Fields of the answer that are not documented.
     *
     * @return them with their values
     */
    public JsonObject unknownFields() {
        return raw.without("name", "next");
    }
}
