package io.github.b24kit.specmodel.rules;

/** One thing that must be true of a spec. */
public sealed interface Rule permits FileRule, SpecRule {
    /** Name of the rule in findings, such as {@code type-is-known}. */
    String id();

    /** What it demands, and why, in one sentence. */
    String purpose();
}
