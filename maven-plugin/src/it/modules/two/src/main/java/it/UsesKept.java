package it;

import it.kept.Kept;

/** Compiles although generation is skipped: what an earlier run generated still belongs to the build. */
public final class UsesKept {
    private UsesKept() {}

    public static String name() {
        return Kept.NAME;
    }
}
