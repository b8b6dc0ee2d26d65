package io.github.b24kit.contractkit.compare.difference;

/** What else a rule has to know about a difference. */
public enum Mark {
    /** The new parameter has to be sent. */
    REQUIRED,
    /** The field is answered in some cases or editions only. */
    CONDITIONAL,
    /** The removal was announced by a deprecation. */
    ANNOUNCED,
    /** It was announced for a later day. */
    EARLY,
    /** One of the two specs says nothing of it. */
    UNSAID,
    /** One of the two specs says nothing of it, and what both say of something else tells that it is so. */
    IMPLIED,
    /** All methods concerned only read. */
    READS_ONLY,
    /** A number that fitted into 32 bits need not any more. */
    BEYOND_INT
}
