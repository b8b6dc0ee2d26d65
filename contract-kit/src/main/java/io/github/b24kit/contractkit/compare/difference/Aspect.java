package io.github.b24kit.contractkit.compare.difference;

/** What of a thing differs. */
public enum Aspect {
    METHOD("method"),
    METHOD_NAME("name of the method"),
    API_VERSION("version of the API"),
    DEPRECATION("deprecation"),
    SUNSET("announced end"),
    EFFECT("effect"),
    CONSUMES("emptying of what is read"),
    BATCH("use inside batch"),
    SCOPE("scope"),
    AUTHORISATION("accepted authorisation"),
    PERMISSION("demanded role"),
    EDITIONS("editions"),
    PAGE_STYLE("way to the next page"),
    PAGE_SIZE("rows of a page"),
    PAGE_MAX("most rows of a page"),
    TOTAL("total of an answer"),
    FAILURE_STATUS("statuses of failures"),
    ENVELOPE("place of the value inside result"),
    ERROR("error"),
    ERROR_CODE("code of an error"),
    ERROR_STATUS("status of an error"),
    FIELD("field"),
    FIELD_NAME("name"),
    FIELD_CASE("spelling of the name"),
    FIELD_LEVEL("level"),
    /** Whether a request must hold it, or an answer always does. */
    PRESENCE("presence"),
    TYPE("type"),
    MULTIPLICITY("type"),
    ENCODING("form"),
    NULLABLE("null"),
    VALUES("listed values"),
    /** Whether values are listed at all. */
    OPENNESS("list of values"),
    DEFAULT("default"),
    /** A bound that both sides have. */
    BOUND("bound"),
    /** A bound that one side has. */
    BOUND_SET("bound"),
    PATTERN("pattern"),
    CLEARING("way to empty it"),
    OPERATORS("operators"),
    FILTER_FORM("form of conditions"),
    /** The names that a filter, an order or a selection takes, where one side lists none. */
    ROW_FIELDS("names of row fields"),
    POSITION("order of parameters"),
    CONSTRAINT("rule between fields"),
    REST("further fields"),
    REST_PATTERN("names of further fields"),
    CASE("case"),
    CASE_TITLE("condition of the case");

    private final String noun;

    Aspect(String noun) {
        this.noun = noun;
    }

    /** What it is called in a message. */
    public String noun() {
        return noun;
    }
}
