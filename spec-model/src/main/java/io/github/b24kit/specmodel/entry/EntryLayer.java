package io.github.b24kit.specmodel.entry;

/** Who wrote a file. A later layer corrects the earlier ones; of two imports the later one replaces the earlier. */
public enum EntryLayer {
    /** The packaged spec, written by the importer. */
    IMPORTED,
    /** A user's own import. */
    USER_IMPORTED,
    /** The packaged spec, written by hand. */
    AUTHORED,
    /** A user's own, written by hand. */
    USER_AUTHORED;

    public boolean isAuthored() {
        return this == AUTHORED || this == USER_AUTHORED;
    }

    public boolean isUser() {
        return this == USER_IMPORTED || this == USER_AUTHORED;
    }

    public EntryLayer imported() {
        return isUser() ? USER_IMPORTED : IMPORTED;
    }
}
