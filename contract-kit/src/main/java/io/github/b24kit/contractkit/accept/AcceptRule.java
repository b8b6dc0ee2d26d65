package io.github.b24kit.contractkit.accept;

import io.github.b24kit.specmodel.finding.Rule;
import java.util.Locale;

/** What must be true of a file of accepted changes. */
public enum AcceptRule implements Rule {
    ACCEPTED_FILE_IS_READABLE("The file can be read.", "look at the path and at its permissions"),
    ACCEPTED_HAS_FORM(
            "The file is \"format: 1\" and a list \"accepted\" of blocks whose values are texts.",
            "a block has id, rule, method or type, pointer, reason, owner, evidence and expires"),
    ACCEPTED_KEY_IS_KNOWN("A typing mistake accepts nothing in silence.", "remove it"),
    ACCEPTED_IS_COMPLETE(
            "An accepted change says what, why, on whose word, on what evidence and until when.", "add it"),
    ACCEPTED_ONCE("A change is accepted once, under an id of its own.", "keep one"),
    ACCEPTED_RULE_IS_KNOWN(
            "A rule without * is one of the rules of the comparison.", "docs/contract-rules.md lists them"),
    ACCEPTED_DAY_IS_DAY("The last day is a day.", "write it as \"2027-01-31\""),
    ACCEPTED_HAS_EXPIRED(
            "What was accepted is looked at again.",
            "look whether it still holds, and set a new day or remove the entry"),
    ACCEPTED_IS_USED("An accepted change accepts something.", "remove the entry");

    private final String purpose;
    private final String hint;

    AcceptRule(String purpose, String hint) {
        this.purpose = purpose;
        this.hint = hint;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public String hint() {
        return hint;
    }
}
