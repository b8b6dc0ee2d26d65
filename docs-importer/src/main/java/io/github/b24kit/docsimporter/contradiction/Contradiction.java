package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.Fact;

/**
 * Two places of the documentation that say different things.
 *
 * @param kind in which way they differ
 * @param method wire name
 * @param v3 whether it belongs to REST v3
 * @param page page of the method
 * @param path dotted wire name of the field or parameter, the code of an error, or empty if the page as a whole is meant
 * @param stated where a table or title says it; for what no table has, the table in which it is missing
 * @param documented what it says
 * @param other where something else is said
 * @param shown what that is
 */
public record Contradiction(
        Kind kind,
        String method,
        boolean v3,
        String page,
        String path,
        Fact.Source stated,
        String documented,
        Fact.Source other,
        String shown) {
    /** The ways in which two places differ. */
    public enum Kind {
        ERROR_CODE_AS_NUMBER("An example has a number as error code; codes are documented as text."),
        ERROR_CODE_EMPTY("An example has an empty error code, so nothing but its text tells which error it is."),
        ERROR_CODE_REPEATED("Two rows have the same error code, so the code alone does not tell which error it is."),
        ERROR_CODE_NOT_IN_TABLE("An example has an error code that is in no row of the page."),
        ERROR_OF_OTHER_VERSION("An example of an error has the form of another version of REST than the method."),
        INTEGER_AS_TEXT("An integer is documented, a text of digits is shown."),
        DOUBLE_AS_TEXT("A number is documented, a text with a number is shown."),
        NUMBER_AS_OTHER_TEXT("A number is documented, a text that is none is shown."),
        TEXT_AS_NUMBER("A text is documented, a number is shown."),
        INTEGER_AS_FRACTION("An integer is documented, a number with a fraction is shown."),
        BOOLEAN_AS_YES_NO("A boolean is documented, Y or N is shown."),
        BOOLEAN_AS_NUMBER("A boolean is documented, a number is shown."),
        BOOLEAN_AS_OTHER_TEXT("A boolean is documented, a text other than Y or N is shown."),
        VALUE_AS_BOOLEAN("A value of another type is documented, true or false is shown."),
        DATE_AS_FALSE("A date is documented, false is shown."),
        DATE_AS_DATETIME("A date is documented, a date with a time is shown."),
        DATETIME_AS_DATE("A date with a time is documented, a date without one is shown."),
        NULL_IN_EXAMPLE("The documented type has no null, the example has."),
        OBJECT_AS_ARRAY("An object is documented, an array is shown."),
        ARRAY_AS_OBJECT("An array is documented, an object is shown."),
        OBJECT_AS_SCALAR("An object is documented, a simple value is shown."),
        ARRAY_AS_SCALAR("An array is documented, a simple value is shown."),
        SCALAR_AS_OBJECT("A simple value is documented, an object is shown."),
        SCALAR_AS_ARRAY("A simple value is documented, an array is shown."),
        DESCRIPTORS_AS_FIELDS(
                "Types of values are documented for fields, the example shows objects that describe the fields."),
        VALUE_NOT_LISTED("The table lists the values, and another one is shown."),
        ROW_AT_OTHER_LEVEL("A row stands at one level of the table, its field at another level of the example."),
        WRAPPER_NOT_DOCUMENTED("An object is around the documented fields that no row tells of."),
        FIELD_NOT_SHOWN("A field is documented, the example has it not."),
        FIELD_NOT_DOCUMENTED("The example has a field that no row tells of."),
        RESULT_NOT_SHOWN("The example has no result, only what should be inside it."),
        ENVELOPE_NOT_SHOWN("Something is documented beside the result, the example has it not."),
        ENVELOPE_NOT_DOCUMENTED("The example has something beside the result that no row tells of."),
        NAME_IN_OTHER_CASE("A name differs in upper and lower case."),
        REQUIRED_NOT_SENT("A parameter is marked as required, no call of the page sends it."),
        PARAMETER_NOT_DOCUMENTED("A call sends a parameter that no row tells of."),
        REQUIRED_WITH_DEFAULT("A parameter is marked as required, a sentence tells what counts when it is not sent."),
        REQUIRED_ONE_OF("Several parameters are marked as required, a sentence asks for one of them."),
        LIMIT_NOT_KEPT("A sentence limits a parameter, a call of the page sends a value beyond the limit."),
        ROWS_OF_OTHER_TYPES("Two rows for one field name different types."),
        TYPESCRIPT_TYPE("The table and TypeScript name types that have no value in common."),
        TYPESCRIPT_NULL("TypeScript says that a field may be null, the table does not, or the other way round."),
        TYPESCRIPT_FIELD_MISSING("A field is documented, the type in TypeScript has it not."),
        TYPESCRIPT_FIELD_ADDITIONAL("The type in TypeScript has a field that no row tells of."),
        SHARED_TYPE_TYPE("A field has another type here than in the description that pages share."),
        SHARED_TYPE_FIELD("A field is documented here, but not in the description that pages share."),
        OTHER_METHOD_CALLED("The page is about one method, its sample calls another."),
        OTHER_VERSION_CALLED("The samples of the page call two versions of REST."),
        ADDING_AS_IDEMPOTENT("Go marks a call as one that may be repeated, but by its name the method adds something."),
        READING_NOT_IDEMPOTENT(
                "Go does not mark a call as one that may be repeated, but by its name the method reads.");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        /** One sentence. */
        public String meaning() {
            return meaning;
        }
    }
}
