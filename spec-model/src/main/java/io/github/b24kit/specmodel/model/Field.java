package io.github.b24kit.specmodel.model;

import io.github.b24kit.specmodel.finding.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, or a field of an object.
 *
 * @param name wire name
 * @param type resolved type; {@code | null} is taken off into {@code nullable}
 * @param written the page's own spellings of the type, one per alternative; never empty
 * @param required starred on the page
 * @param defaultValue documented default
 * @param docs meaning in our own words
 * @param values documented literal values; for a {@code yn} boolean without own list: Y and N
 * @param send how a boolean is written
 * @param wire JSON forms seen in answers; empty means just the documented type's own
 * @param observed a live fact beside the documented one, in words
 * @param nullable documented as possibly null
 * @param clear how the field is emptied in a request, if documented
 * @param secret never printed
 * @param personal masked in texts
 * @param editions editions it exists in; empty means all
 * @param deprecated why it should no longer be used
 * @param limits bounds on the value
 * @param cases titles of the variants in which alone it exists; empty means it always does
 * @param location where it stands in the spec
 */
public record Field(
        String name,
        DataType type,
        List<String> written,
        boolean required,
        @Nullable Literal defaultValue,
        @Nullable String docs,
        List<EnumValue> values,
        BooleanForm send,
        List<WireForm> wire,
        @Nullable String observed,
        boolean nullable,
        @Nullable ClearForm clear,
        boolean secret,
        boolean personal,
        List<String> editions,
        @Nullable Deprecation deprecated,
        Limits limits,
        List<String> cases,
        SourceLocation location) {
    public Field {
        cases = List.copyOf(cases);
        written = List.copyOf(written);
        values = List.copyOf(values);
        wire = List.copyOf(wire);
        editions = List.copyOf(editions);
    }

    /** How a boolean is written in a request: {@code "Y"/"N"}, {@code true/false}, {@code 1/0}. */
    public enum BooleanForm {
        YN,
        JSON,
        ZERO_ONE
    }

    /** JSON forms of an answered value. {@code EMPTY_LIST} is PHP's {@code []} for an empty map. */
    public enum WireForm {
        STRING,
        INTEGER,
        DOUBLE,
        BOOLEAN,
        NULL,
        FALSE,
        EMPTY_LIST,
        DATE,
        DATETIME,
        OBJECT,
        LIST
    }

    /** What is sent to empty a field. */
    public enum ClearForm {
        NULL,
        EMPTY_STRING,
        FALSE
    }

    /**
     * Bounds; each may be absent.
     *
     * @param length characters of a text
     * @param items elements of a list
     * @param range a number itself
     * @param pattern regular expression the whole text matches
     */
    public record Limits(
            @Nullable Count length,
            @Nullable Count items,
            @Nullable Range range,
            @Nullable String pattern) {
        public static final Limits NONE = new Limits(null, null, null, null);
    }

    /** How many there are, both ends inclusive. */
    public record Count(@Nullable Integer min, @Nullable Integer max) {
        /** Whether so many are too few or too many. */
        public boolean excludes(int count) {
            return (min != null && count < min) || (max != null && count > max);
        }
    }

    /**
     * Where a number lies, as written.
     *
     * @param min smallest, inclusive
     * @param max greatest, inclusive
     * @param above greater than this
     * @param below less than this
     */
    public record Range(
            @Nullable String min,
            @Nullable String max,
            @Nullable String above,
            @Nullable String below) {
        /** Whether a number lies outside. */
        public boolean excludes(BigDecimal number) {
            return (min != null && number.compareTo(new BigDecimal(min)) < 0)
                    || (max != null && number.compareTo(new BigDecimal(max)) > 0)
                    || (above != null && number.compareTo(new BigDecimal(above)) <= 0)
                    || (below != null && number.compareTo(new BigDecimal(below)) >= 0);
        }
    }
}
