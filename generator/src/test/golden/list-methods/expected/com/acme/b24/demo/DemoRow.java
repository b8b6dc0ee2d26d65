// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.json.JsonObject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of many.
 *
 * <p>Any component may be null: no field of an answer is documented as always there.
 * @param id Which. ({@code integer})
 * @param paid Whether it is paid. ({@code boolean}, values {@code Y}, {@code N})
 * @param sum How much. ({@code double})
 * @param changedAt When it was changed. ({@code datetime})
 * @param state Its state. ({@code string})
 * @param tags Words about it. ({@code list<string>})
 * @param owner Whose it is. ({@code demo_person.ID})
 * @param parts What it holds. ({@code object})
 * @param old What it was. ({@code string}) Deprecated: Nobody reads it.
 * @param raw the object as it was answered
 */
@Generated("io.github.b24kit.generator")
public record DemoRow(@Nullable Long id, @Nullable Boolean paid, @Nullable BigDecimal sum,
        @Nullable OffsetDateTime changedAt, DemoRow. @Nullable State state,
        @Nullable List<String> tags, @Nullable String owner, DemoRow. @Nullable Parts parts,
        @Nullable String old, JsonObject raw) {
    /**
     * Copies the collections.
     * @param id as above
     * @param paid as above
     * @param sum as above
     * @param changedAt as above
     * @param state as above
     * @param tags as above
     * @param owner as above
     * @param parts as above
     * @param old as above
     * @param raw as above
     */
    public DemoRow {
        tags = tags == null ? null : List.copyOf(tags);
    }

    /**
     * {@return what was answered; a field that cannot be read is null}
     * @param in the answered object
     */
    public static DemoRow decode(ObjectReader in) {
        return new DemoRow(
                in.field("ID").integer(),
                in.field("paid").yesNo(),
                in.field("sum").decimal(),
                in.field("changedAt").dateTime(),
                in.field("state").value(State::new),
                in.field("tags").list(ValueReader::string),
                in.field("owner").also(WireForm.INTEGER).string(),
                in.field("parts").object(Parts::decode),
                in.field("old").string(),
                in.raw());
    }

    /** {@return the fields of the answer that are not documented} */
    public JsonObject unknownFields() {
        return raw.without("ID", "paid", "sum", "changedAt", "state", "tags", "owner", "parts",
                "old");
    }

    /**
     * What it was.
     * @return {@code string}
     * @deprecated Nobody reads it.
     */
    @Override
    @Deprecated
    public @Nullable String old() {
        return old;
    }

    /**
     * Its state.
     * @param value text on the wire, documented or not
     */
    public record State(String value) implements OpenValue {
        /** {@code N}: New. */
        public static final State FRESH = new State("N");

        /** {@code P}: Paid. */
        public static final State P = new State("P");

        /** The documented values. */
        public static final List<State> VALUES = List.of(FRESH, P);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * What it holds.
     * @param id Which. ({@code integer})
     * @param raw the object as it was answered
     */
    public record Parts(@Nullable Long id, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Parts decode(ObjectReader in) {
            return new Parts(
                    in.field("id").integer(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("id");
        }
    }
}
