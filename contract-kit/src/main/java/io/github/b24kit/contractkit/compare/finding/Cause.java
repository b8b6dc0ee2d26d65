package io.github.b24kit.contractkit.compare.finding;

import java.util.Locale;

/** Why the contract differs; it explains a finding and never lowers it. */
public enum Cause {
    /** The portal behaves differently. */
    PROVIDER_CHANGE,
    /** The portal behaves as before, and the documentation was wrong about it. */
    DOCUMENTATION_CORRECTION,
    /** The portal behaves as before, and the documentation said nothing about it. */
    FIRST_DOCUMENTED,
    /** Nothing tells. */
    UNDETERMINED;

    /** The word in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
