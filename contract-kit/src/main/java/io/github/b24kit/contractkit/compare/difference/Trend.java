package io.github.b24kit.contractkit.compare.difference;

/** Which way something changed. Wider means: more requests are accepted, more callers admitted, more answers possible, more told. */
public enum Trend {
    APPEARED,
    VANISHED,
    WIDENED,
    NARROWED,
    /** Neither holds the other. */
    CHANGED;

    /** The same change seen from the newer spec. */
    public Trend reversed() {
        return switch (this) {
            case APPEARED -> VANISHED;
            case VANISHED -> APPEARED;
            case WIDENED -> NARROWED;
            case NARROWED -> WIDENED;
            case CHANGED -> CHANGED;
        };
    }

    /** The trend of a set of possibilities; at least one is lost or gained. */
    static Trend of(boolean lost, boolean gained) {
        return lost && gained ? CHANGED : lost ? NARROWED : WIDENED;
    }
}
