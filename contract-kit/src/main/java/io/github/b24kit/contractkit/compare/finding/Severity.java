package io.github.b24kit.contractkit.compare.finding;

import java.util.Locale;

/** What a change does to code that was right before; the later, the worse. */
public enum Severity {
    /** It does not concern this side. */
    NONE,
    /** Nothing that was right becomes wrong. */
    INFO,
    /** Something that was right may become wrong; nobody can tell from the contract alone. */
    DANGEROUS,
    /** Something that was right becomes wrong. */
    BREAKING;

    /** The word in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isWorseThan(Severity other) {
        return compareTo(other) > 0;
    }
}
