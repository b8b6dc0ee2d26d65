package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.IncompleteListException;
import io.github.b24kit.runtime.error.IncompleteListException.Reason;
import java.util.HashSet;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a list page by page and judges after each whether there is more, whether that was all, or whether nobody knows. */
final class PageSpliterator<T> implements Spliterator<Page<T>> {
    private final PagedCall<T> call;
    private final Paging paging;
    private final int maxPages;
    private long start;
    private int pages;
    private boolean shrunk;

    /** What the portal last told; null if it never did, or cannot be trusted. */
    private @Nullable Long total;

    private @Nullable Page<T> last;
    private boolean proven;
    private @Nullable IncompleteListException unproven;

    PageSpliterator(PagedCall<T> call, Paging paging, int maxPages, long start) {
        this.call = call;
        this.paging = paging;
        this.maxPages = maxPages;
        this.start = start;
    }

    /** A page that failed is asked for again by the next call: nothing is passed over. */
    @Override
    public boolean tryAdvance(Consumer<? super Page<T>> action) {
        if (unproven != null) {
            throw unproven;
        }
        if (proven) {
            return false;
        }
        Page<T> page = call.page(start);
        if (repeats(page)) {
            unproven = incomplete(
                    Reason.STALLED,
                    "the page from " + start
                            + " holds the rows of the one before it; the method seems to pass over start",
                    start);
            throw unproven;
        }
        pages++;
        judge(page);
        last = page;
        action.accept(page);
        return true;
    }

    /** Rows that cannot be told apart inside a page, as where only a flag is selected, prove nothing by being alike in two. */
    private boolean repeats(Page<T> page) {
        return last != null
                && page.rows().size() > 1
                && page.rows().equals(last.rows())
                && new HashSet<>(page.rows()).size() == page.rows().size();
    }

    private void judge(Page<T> page) {
        Long told = paging.totalTrusted() ? page.total() : null;
        shrunk = shrunk || (told != null && total != null && told < total);
        total = told == null ? total : told;
        Long next = page.next();
        if (next == null) {
            judgeEnd(page);
        } else if (next <= start) {
            unproven = incomplete(
                    Reason.STALLED, "after the page from " + start + " the portal goes on at " + next, start);
        } else if (page.rows().isEmpty() && (total == null || next >= total)) {
            unproven = incomplete(
                    Reason.STALLED, "the page from " + start + " is empty, and the portal goes on at " + next, start);
        } else if (pages == maxPages) {
            unproven = incomplete(
                    Reason.PAGE_LIMIT,
                    "it has more pages than the " + pages
                            + " that may be read; allow more by maxPages(), or go on by from(" + next + ")",
                    next);
        } else {
            start = next;
        }
    }

    private void judgeEnd(Page<T> page) {
        long end = start + page.rows().size();
        if (shrunk) {
            unproven = incomplete(
                    Reason.CHANGED,
                    "rows left it while it was read, and others may have moved to pages read before; read it again",
                    end);
        } else if (total != null && end < total) {
            unproven = incomplete(
                    Reason.END_NOT_PROVEN,
                    "the portal counts " + total + " rows and named no page after row " + end,
                    end);
        } else if ((total == null || total < end) && page.rows().size() >= paging.size()) {
            unproven = incomplete(
                    Reason.END_NOT_PROVEN,
                    "its last page is full, and the portal did not say what follows; from(" + end + ") shows it",
                    end);
        } else {
            proven = true;
        }
    }

    private IncompleteListException incomplete(Reason reason, String words, long position) {
        return new IncompleteListException(call.method(), reason, words, position);
    }

    /** Never: each page says where the next begins. */
    @Override
    public @Nullable Spliterator<Page<T>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
