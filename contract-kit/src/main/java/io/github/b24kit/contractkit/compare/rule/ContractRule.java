package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.finding.Severity;
import java.util.Set;

/**
 * What one kind of change means to somebody who calls an API that belongs to somebody else: what is gone is broken, whatever was
 * announced. A rule says which differences are its own; each difference has one rule.
 */
public abstract class ContractRule {
    private final String id;
    private final String purpose;
    private final Severity call;
    private final Severity read;
    private final Set<String> mirrors;

    ContractRule(String id, String purpose, Severity call, Severity read, String... mirrors) {
        this.id = id;
        this.purpose = purpose;
        this.call = call;
        this.read = read;
        this.mirrors = Set.of(mirrors);
    }

    /** Name of the rule in findings, such as {@code param-removed}. */
    public final String id() {
        return id;
    }

    /** Which change it knows, and why it matters, in one sentence. */
    public final String purpose() {
        return purpose;
    }

    /** What such a change does to code that calls, as a rule. */
    public final Severity call() {
        return call;
    }

    /** What such a change does to code that reads answers, as a rule. */
    public final Severity read() {
        return read;
    }

    /** The rules of which one knows the change that takes this one back. */
    public final Set<String> mirrors() {
        return mirrors;
    }

    /** Whether a difference is one that this rule knows. */
    abstract boolean claims(Difference difference);

    /** What one such change does to code that calls. */
    public Severity call(Difference difference) {
        return call;
    }

    /** What one such change does to code that reads answers. */
    public Severity read(Difference difference) {
        return read;
    }
}
