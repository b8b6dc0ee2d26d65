// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.json.JsonObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 *
 * @param id Which thing. (<code>string</code>)
 * @param parent A thing of the same kind. (<code>demo_thing</code>)
 * @param email Somebody's address. (<code>string</code>, personal data)
 * @param owner Somebody. (<code>object</code>, personal data)
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoThing(@Nullable String id, @Nullable DemoThing parent, @Nullable String email,
        DemoThing. @Nullable Owner owner, JsonObject raw) {
    /**
     * Reads the fields; one that cannot be read is null.
     *
     * @param in the answered object
     * @return a record of it
     */
    public static DemoThing decode(ObjectReader in) {
        return new DemoThing(
                in.field("ID").also(WireForm.INTEGER).string(),
                in.field("PARENT").object(DemoThing::decode),
                in.field("EMAIL").string(),
                in.field("OWNER").object(Owner::decode),
                in.raw());
    }

    /**
     * Fields of the answer that are not documented.
     *
     * @return them with their values
     */
    public JsonObject unknownFields() {
        return raw.without("ID", "PARENT", "EMAIL", "OWNER");
    }

    /**
     * Names and JSON types only: some fields are personal data.
     */
    @Override
    public String toString() {
        return "DemoThing" + raw;
    }

    /**
     * Somebody.
     *
     * <p>Any component may be null: no field of an answer is documented as always there.
     *
     * @param name How somebody is called. (<code>string</code>)
     * @param home Where somebody lives. (<code>demo_home</code>)
     * @param raw the object as it was answered
     */
    public record Owner(@Nullable String name, @Nullable DemoHome home, JsonObject raw) {
        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Owner decode(ObjectReader in) {
            return new Owner(
                    in.field("NAME").string(),
                    in.field("HOME").object(DemoHome::decode),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("NAME", "HOME");
        }

        /**
         * Names and JSON types only: some fields are personal data.
         */
        @Override
        public String toString() {
            return "Owner" + raw;
        }
    }
}
