package io.github.b24kit.runtime.error;

/**
 * A list was read page by page, and it is not proven that all its rows came. Every row that came was handed out before; treat them as
 * a part.
 */
public final class IncompleteListException extends Bitrix24Exception {
    /** Why the end was not proven. */
    public enum Reason {
        /** The portal named no next page, but neither did it show that this was the last. */
        END_NOT_PROVEN,
        /** The next page would not have brought anything new. */
        STALLED,
        /** Rows left the list while it was read, so that others may have moved to pages that had been read already. */
        CHANGED,
        /** There are more pages than the call may read. */
        PAGE_LIMIT
    }

    private final Reason reason;
    private final long position;

    /**
     * For the end of a reading.
     *
     * @param method the method
     * @param reason why the end was not proven
     * @param words the same in words, with what to do
     * @param position where the reading ended, in rows from the beginning of the list
     */
    public IncompleteListException(String method, Reason reason, String words, long position) {
        super(method, "the list may have more rows than the stream brought: " + words, null);
        this.reason = reason;
        this.position = position;
    }

    /** Why the end was not proven. */
    public Reason reason() {
        return reason;
    }

    /** Where the reading ended, in rows from the beginning of the list: a call may go on from there. */
    public long position() {
        return position;
    }
}
