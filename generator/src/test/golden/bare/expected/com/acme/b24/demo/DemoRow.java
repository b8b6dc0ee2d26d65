// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.json.JsonObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Type {@code demo_row}.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param id {@code ID} ({@code integer})
 * @param parts {@code PARTS} ({@code object})
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoRow(@Nullable Long id, DemoRow. @Nullable Parts parts, JsonObject raw) {
    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static DemoRow decode(ObjectReader in) {
        return new DemoRow(
                in.field("ID").integer(),
                in.field("PARTS").object(Parts::decode),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("ID", "PARTS");
    }

    /**
     * Field {@code PARTS}.
     * @param count {@code COUNT} ({@code integer})
     * @param raw the object as it was answered
     */
    public record Parts(@Nullable Long count, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Parts decode(ObjectReader in) {
            return new Parts(
                    in.field("COUNT").integer(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("COUNT");
        }
    }
}
