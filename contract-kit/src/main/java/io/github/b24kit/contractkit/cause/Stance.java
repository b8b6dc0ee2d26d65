package io.github.b24kit.contractkit.cause;

/** What one layer of one page says about a change. */
enum Stance {
    /** It goes with what the older page states, and not with the newer one. */
    OLDER,
    /** It goes with what the newer page states, and not with the older one. */
    NEWER,
    /** It goes with both or with neither, or says nothing. */
    SILENT;

    static Stance of(boolean older, boolean newer) {
        return older == newer ? SILENT : older ? OLDER : NEWER;
    }
}
