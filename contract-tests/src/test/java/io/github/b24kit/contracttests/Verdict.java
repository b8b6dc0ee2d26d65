package io.github.b24kit.contracttests;

/** How much is known about a case. Never more is claimed than was looked at. */
enum Verdict {
    /** Another recording of the same outcome of the same method satisfies what the client needs. */
    VERIFIED("verified"),

    /** No other recording of it exists, but values of its named type in answers of other methods satisfy what the client needs. */
    SIBLING_EVIDENCE("sibling-evidence"),

    /** Only the recording exists that the case was made from; that it satisfies its own case proves nothing new. */
    SINGLE_EVIDENCE("single-evidence"),

    /** No recording exists: the answer was made from a row of the specification and checks the client's reading only. */
    SPEC_MADE("spec-made");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
