package io.github.b24kit.runtime.answer;

/** What happens when an answer differs from the documentation. */
public enum DriftMode {
    /** The first difference fails the call, even one that could be read; the listener is told of it too. */
    STRICT,
    /** Every difference is told to the listener; what can be read without loss is read. */
    REPORT,
    /** As {@link #REPORT}, telling nobody. */
    OFF
}
