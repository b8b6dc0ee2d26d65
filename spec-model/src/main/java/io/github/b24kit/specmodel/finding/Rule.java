package io.github.b24kit.specmodel.finding;

/** One thing that must be true of a spec. */
public interface Rule {
    /** Name of the rule in findings, such as {@code type-is-known}. */
    String id();

    /** What it demands, and why, in one sentence. */
    String purpose();

    /** What to do when it is broken; a finding that knows better says its own. */
    String hint();
}
